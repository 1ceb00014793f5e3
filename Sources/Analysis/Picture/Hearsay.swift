/// Phrases of somebody who passes on what others say. The sun shines ("schijnt") and a bang is heard without being any.
enum Hearsay {
    static func occurs(in text: String) -> Bool { phrases.occur(in: text) }

    private static let phrases = WordSequences(
        """
        gerucht
        geruchten
        naar verluidt
        van horen zeggen
        hoor/hoorde/hoorden dat
        hoor/hoorde/hoorden van/via * dat
        ik/we/wij hoorde/hoorden van/via
        heb/hebben/had/hadden * gehoord dat
        het schijnt dat/zo
        schijnt dat
        schijnt/schijnen * te zijn/hebben/worden/gaan/komen/staan/liggen/zitten/sluiten/stoppen/verdwijnen/vertrekken/verhuizen/willen
        schijnt/schijnen * te moeten/krijgen/kunnen/mogen/kosten/duren/verliezen/bouwen
        ze/mensen zeggen dat
        zeggen ze dat
        men zegt/beweert/fluistert
        wordt * gezegd/beweerd/gefluisterd/verteld dat
        iemand vertelde/zei
        vertelde/vertelden me/mij/ons * dat
        """)
}
