/// The tone of a text towards one person, organisation, place or issue in it, and what it rests on.
///
/// Neutral with a score of 0 says that nobody judged it: a name beside bad news is not blamed for it.
public struct TargetTone: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable { case person, organisation, place, issue }
    public var kind: Kind
    /// As the pipeline file writes it; the id for an issue.
    public var name: String
    /// -1 ... 1.
    public var score: Double
    public var label: ToneLabel
    /// The clauses that speak of it, UTF-8 bytes of the text, in order.
    public var clauses: [Range<Int>]
    /// The words that judge it, in order.
    public var contributions: [Contribution]

    public init(
        kind: Kind, name: String, score: Double, label: ToneLabel, clauses: [Range<Int>] = [], contributions: [Contribution] = []
    ) {
        self.kind = kind
        self.name = name
        self.score = score
        self.label = label
        self.clauses = clauses
        self.contributions = contributions
    }
}

extension KeyedDecodingContainer {
    /// Readings kept before tone had a direction lack the field; they read as towards nobody.
    func decode(_ type: [TargetTone].Type, forKey key: Key) throws -> [TargetTone] { try decodeIfPresent(type, forKey: key) ?? [] }

    /// The same for readings kept before messages had labels.
    func decode(_ type: [LabelCue].Type, forKey key: Key) throws -> [LabelCue] { try decodeIfPresent(type, forKey: key) ?? [] }
}
