/// A word or expression of which one message is enough, or one that says that it is not meant so. A line of `Lexicons/nl/alarmwoorden.tsv`.
struct AlarmWord: Sendable, Hashable {
    enum Effect: String, Sendable, Hashable, CaseIterable {
        /// One message is enough.
        case alarm
        /// The words in it are no alarm here: "bom van een doelpunt".
        case not = "niet"
        /// Nothing in its sentence is an alarm: a verdict in court, a risk, a film.
        case sentence = "zin"
        /// What came before it is over, unless this is denied: "inmiddels geblust".
        case over
        /// No word of the message is an alarm: a drill, a commemoration.
        case calms = "sust"
    }

    /// Lower case; words that may replace each other with / between them, * for up to three words, # for a year, and a hyphen before the last
    /// part of a compound.
    var phrase: String
    var effect: Effect
    /// Dutch: what people are told. For what calms: why.
    var label: String
}
