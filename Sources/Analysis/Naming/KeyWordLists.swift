/// Lemmas that name no subject.
enum KeyWordLists {
    static let never = words(
        """
        goedemorgen goedemiddag goedenavond hallo hoi beste groet groeten dank danken bedankt mw dhr mevrouw meneer beller inspreker
        inwoner update live video foto kort column opinie interview podcast reactie commentaar vraag vragen antwoord melding melden
        vertellen zeggen weten vinden denken kijken horen lezen hopen geloven willen kunnen moeten mogen zullen gaan komen
        kant iemand niemand iedereen dingen ding gewoon echt even net gister gisteren vandaag morgen vanmorgen vanochtend vanmiddag
        vanavond vannacht bericht nieuws bekend re circa volgend volgende dankzij grotendeels overeind omhoog bedoeling
        """)

    static let weak = words(
        """
        jaar maand week dag uur minuut kwartier weekend keer maal begin einde eind procent euro miljoen miljard honderd duizend tientallen
        honderden duizenden kwart helft deel aantal rij plek groot klein hoog laag goed slecht oud nieuw lang kort snel duur goedkoop zwaar
        sterk zwak veel weinig eerst laatst laat vroeg prima blij dik stuk flink fors dood bruin geel rood zwart wit
        geven nemen houden maken laten staan liggen zitten lopen rijden blijven krijgen zien doen leggen zetten halen brengen vallen hangen
        stijgen dalen groeien krimpen schrappen sluiten openen beginnen stoppen zoeken vragen betalen kosten leven los wijs pak
        half hard positief belangrijk moeilijk ingewikkeld anderhalf tijd stil plus hoger harder boer klasse geel flexibel tijdelijk extra financieel lastig gemengd verslaafd bezig
        geld land mens mensen man vrouw gemeente stad dorp maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
