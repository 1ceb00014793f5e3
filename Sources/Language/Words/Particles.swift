/// Adverbs and prepositions that make separable verbs.
enum Particles {
    static let all = Set(
        """
        aan af achter bij binnen boven buiten dicht door gelijk goed groot heen in klaar kwijt langs los mee mis na neer om onder op open over plaats rond \
        samen stil stop tegen terecht terug thuis toe tegemoet tekort teleur tentoon teweeg uit vast vol voor voorbij voort vooruit voorop vrij waar weer weg \
        zwart bloot deel fijn hoog bezig bekend opnieuw hard omhoog omlaag ineen uiteen bijeen samen achteruit achterna adem dood droog kapot schoon goed \
        goedkeur warm ten te overeen vooraf gebruik aaneen omver
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The longest first, so that "overeen" is not read as "over".
    static let longestFirst = all.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
}
