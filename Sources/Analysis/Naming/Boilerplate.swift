/// What papers, newsletters and web pages say round their news: to the reader, about themselves.
enum Boilerplate {
    static func occurs(in text: String) -> Bool {
        let label = text.prefix { $0 != ":" }.lowercased()
        return text.contains("©") || labels.contains(label) && text.contains(":") || phrases.occur(in: text)
    }

    private static let labels: Set<String> = [
        "foto", "foto’s", "foto's", "beeld", "tekst", "video", "bron", "door", "lees", "reageren", "tip", "zie", "info", "aanmelden",
        "teruglezen", "terugkijken",
    ]

    private static let phrases = WordSequences(
        """
        lees ook/verder/meer/hier/alles
        lees het hele/volledige
        reageren mail/kan/op/via
        reageer op/hier/via/onder
        mail/mailen/mailt naar/ons/de
        stuur een mail/e-mail/bericht/appje
        bel/bellen naar/ons
        meld je/u aan
        meld u/je * bij
        aanmelden kan/via
        abonneer je/u
        klik hier/op
        kijk op/voor/hier
        bekijk op/hier/de/het
        op deze pagina/site/website
        op onze/de pagina/site/website
        onze site/website/nieuwsbrief/app
        volg ons/de/dit/onze
        download de
        nieuwsbrief
        cookies/advertentie/advertorial
        whatsapp ons/de
        tip de/ons/onze
        heb/heeft je/u een tip
        heeft u vragen
        heb je vragen
        deel dit/deze
        meer informatie/weten/nieuws/lezen
        u vindt/vind
        vindt u/je
        dit artikel/bericht/verhaal is/verscheen/werd/wordt
        aan dit bericht
        anp/novum
        onze redactie/verslaggever
        word lid/vriend
        alle rechten voorbehouden
        het laatste nieuws
        welkom bij/op
        fijne dag/avond
        met vriendelijke groet
        """)
}
