/// A word or expression of which one message is enough, or one that says that it is not meant so. A line of `Lexicons/nl/alarmwoorden.tsv`.
public struct AlarmWord: Sendable, Hashable, Codable {
    public enum Effect: String, Sendable, Hashable, Codable, CaseIterable {
        /// One message is enough.
        case alarm
        /// The words in it are no alarm here: "bom van een doelpunt".
        case not = "niet"
        /// No word of the message is an alarm: a drill, a film, a commemoration.
        case calms = "sust"
    }

    /// Lower case; words that may replace each other with / between them, * for up to three words.
    public var phrase: String
    public var effect: Effect
    /// Dutch: what people are told. For words that calm: why.
    public var label: String

    public init(phrase: String, effect: Effect, label: String) {
        self.phrase = phrase
        self.effect = effect
        self.label = label
    }
}
