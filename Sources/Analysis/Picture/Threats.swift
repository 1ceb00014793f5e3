/// Threats go to a person at once and are never shown.
///
/// Each phrase has its victim: "we maken de stoep af" and "de kogel is door de kerk" threaten nobody.
enum Threats {
    static func occur(in text: String) -> Bool { phrases.occur(in: text) }

    private static let phrases = WordSequences(
        """
        ik/we/wij maak/maken je/jou/jullie/hem/haar/hen/ze dood/af/kapot
        ik/we/wij maak/maken je/jou/jullie/hem/haar/hen/ze * dood
        maak/maken ik/we/wij je/jou/jullie/hem/haar/hen/ze dood/af/kapot
        maak/maken je/jou/jullie/hem/haar/hen/ze dood
        ik/we/wij sla/slaan/schop/schoppen/trap/trappen/schiet/schieten/rij/rijd/rijden je/jou/jullie/hem/haar/hen/ze * dood/verrot/kapot
        sla/slaan/schop/schoppen/trap/trappen/schiet/schieten/rij/rijd/rijden ik/we/wij je/jou/jullie/hem/haar/hen/ze * dood/verrot/kapot
        je/jou/jullie/hem/haar/hen/ze doodmaken/doodsteken/doodschieten/doodslaan/doodrijden/neersteken/neerschieten/kapotschieten
        je/jou/jullie/hem/haar/hen/ze wurgen/verzuipen/opknopen/doodtrappen/doodschoppen
        je/jou/jullie/hem/haar/hen afmaken
        je/jou/jullie kapotmaken
        ik/we/wij ga/gaan/zal/zullen/kom/komen ze afmaken/kapotmaken
        je/jou/jullie/hem/haar/hen/ze dood maken/steken/schieten/slaan/rijden
        je/jou/jullie/hem/haar/hen kapot maken/schieten/slaan
        verrot slaan/schoppen/trappen
        je/jou/jullie/haar/hen ophangen
        hem/ze/die ophangen aan de hoogste/eerste
        opknopen aan
        lynchen
        moet/moeten/mag/mogen je/jou/jullie/hem/haar/ze/die verdrinken/verzuipen/opknopen/doodschieten/neerschieten
        kogel/kogels * door/in je/jouw/jullie/zijn/haar/hun/de/die kop/hoofd/hersens/lijf/knieën/rug/borst
        kogel voor je/jou/jullie/hem/haar
        verdien/verdient/verdienen/krijg/krijgt/krijgen * een kogel
        mes tussen/in je/jouw/jullie/zijn/haar/hun/de/die ribben/rug/strot/keel/lijf/buik
        je/jouw/jullie/zijn/haar/hun/die kop * eraf
        kop eraf
        ik/we/wij steek/steken * in brand
        ik/we/wij steek/steken * in de fik
        steek/steken ik/we/wij * in brand
        ik/we/wij ga/gaan/zal/zullen/kom/komen/moet/moeten * in brand steken
        je/jouw/jullie huis/auto/kantoor/gemeentehuis/stadhuis/boel in brand steken
        ik/we/wij weet/weten je/jou/jullie/hem/haar * te vinden
        weet/weten ik/we/wij je/jou/jullie/hem/haar * te vinden
        weet/weten waar je/jij/jullie/u woont/woon/wonen/slaapt/slapen
        weet/weten ik/we/wij waar je/jij/jullie/u/hij/ze/zij woont/woon/wonen/slaapt/slapen
        ik/we/wij weet/weten waar hij/ze/zij/jouw/je * woont/wonen/slaapt/slapen
        ik/we/wij zoek/zoeken je/jou/jullie/hem/haar op
        ik/we/wij zoek/zoeken je/jou/jullie/hem/haar thuis/nog/wel op
        zoek/zoeken ik/we/wij je/jou/jullie/hem/haar op
        je/jij bent de volgende
        jij gaat eraan
        pas jij/jullie maar op
        pas maar op je/jouw tellen
        """)
}
