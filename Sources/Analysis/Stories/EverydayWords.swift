/// Words that Dutch news and town talk use every day, so that a clusterer that has read nothing yet does not take them for rare.
///
/// Lemmas, by the share of texts that hold them; orders of magnitude, set by hand.
enum EverydayWords {
    static let tiers: [(words: String, share: Double)] = [
        (words: daily, share: 0.02), (words: common, share: 0.006), (words: frequent, share: 0.002),
    ]

    private static let daily = """
        jaar nieuw man politie nederland nederlands groot goed mens vrouw dag veel weer eerst gemeente tegen meer laat komen gaan
        krijgen maken willen moeten kunnen zeggen zien staan worden hebben zijn doen blijven geven nemen houden twee drie
        een euro miljoen maand week kind wel niet nog al ook zo dit dat heel lang klein hoog oud jong
        """
    private static let common = """
        amsterdam rotterdam trump kabinet minister president regering kamer rechter rechtbank verdachte dood doden overlijden
        gewond ongeluk brand school leerling student arts ziekenhuis zorg bedrijf bank geld prijs werk werknemer huis woning
        bewoner inwoner wethouder burgemeester raad plan bouw verkeer weg straat auto fiets trein vliegtuig water stad dorp
        wijk land wereld europa europees eu vs amerikaans duits duitsland belgië belgisch frans frankrijk brits engels engeland
        rusland russisch china chinees partij vvd pvda cda pvv sp d66 groenlinks verkiezing stem speler trainer club ajax psv
        feyenoord wedstrijd winnen verliezen winst verlies seizoen finale titel kampioen onderzoek rapport hulp probleem
        actie protest staken staking slachtoffer aanhouden arresteren moord geweld agent cel straf zaak bericht nieuws foto
        video film serie boek zanger acteur programma tv internet app half vier vijf zes zeven acht negen tien procent
        miljard uur minuut tijd begin einde laatste volgend vorig vandaag morgen gisteren avond nacht ochtend zaterdag zondag
        maandag dinsdag woensdag donderdag vrijdag weekend januari februari maart april mei juni juli augustus september
        oktober november december zomer winter lente herfst leven vader moeder zoon dochter ouder familie vriend gezin
        beter slecht duur hard snel sterk vrij vol dicht open hele extra vaak minder steeds alleen samen zonder tussen
        """
    private static let frequent = """
        aandeel aandacht aanpak aanslag aanval advies afspraak akkoord alarm angst antwoord asiel avond baan baas baby bal bedrag
        beeld begroting belang belasting beleid belofte beroep bescherming besluit bestuur bestuurder beurs bezoek bezuiniging
        boer bom boete boom boos bouwen breken brengen brexit brief bron brug buurt buurtbewoner camera campagne centrum cijfer
        coalitie code collega commissie concert contract controle crisis cultuur daden dader dalen deal debat deelnemer deur dief dier
        directeur discussie doel doelpunt doorgaan douane drugs druk economie eigenaar eis energie ernstig fabriek fans feest
        festival formule fout fraude gaan gas gebied gebouw gebruik gedrag geloof geluid gevaar gevangenis gevolg gezicht gezond
        god grens groei groeien groen groep grond groningen haag handel hart haven helft herdenking hoop horen hotel hoofd hond
        idee ingreep inkomen inzet jeugd jongen journalist kans kant kantoor kat keuze kiezen kiezer klacht klant klimaat kop koning kosten
        kopen kracht kritiek kunst laag last leider leraar leren leger lid liefde lijst lopen lucht luisteren maatregel
        macht markt media medewerker meisje melden melding merk milieu misbruik misdaad moeilijk museum muziek natuur nederlaag noord
        ondernemer ontslag ontwikkeling oorlog oorzaak oost openen opening operatie oplossing opnieuw opvang organisatie overlast
        overheid overval paar park parkeren parlement passagier patiënt pensioen plaats plek politiek politicus publiek punt
        raken record rechts regel regio reis reizen reiziger rel rekening rijden rijk rijden risico roep roken rust schade schip
        schieten schiphol schuld sluiten speelveld spel spelen spoor sport staat stap start starten steen steun stijgen stoppen
        strijd subsidie succes supermarkt taal tafel team tekort telefoon terreur terrorist test thuis toekomst toename toerist
        topman transfer trekken treffen twitter utrecht vader vakantie val vallen vangen veilig veiligheid veld verbod verbieden
        verdachte verdienen verdwijnen vergunning verhaal verhogen verkopen verkoop verkrachten verlaten vermist vermissing
        verslaan verzekering vinden vliegen vlucht vluchteling voetbal voetballer voorstel voorzitter vraag vragen vrede vrijwilliger
        waarschuwen waarschuwing wachten wapen water weer weigeren werken wet wijzen winkel wonen woord zee zege zetten ziek zoeken zon
        zorgen zwaar zwart zwembad
        """
}
