public import Mentions

/// A text with the tone that people gave it: what weights are learned from and judged by.
public struct LabelledText: Sendable, Hashable {
    public var id: String
    public var text: String
    public var label: ToneLabel
    /// Guessed from the text when nil.
    public var kind: TextKind?
    /// When it was published; folds of dated texts are blocks of time.
    public var date: String?

    public init(id: String, text: String, label: ToneLabel, kind: TextKind? = nil, date: String? = nil) {
        self.id = id
        self.text = text
        self.label = label
        self.kind = kind
        self.date = date
    }
}

/// Texts of one origin.
public struct LabelledSet: Sendable, Hashable {
    /// For the account of where weights come from.
    public var name: String
    public var texts: [LabelledText]
    /// Written for the project, and twice in the set: with its kind and without.
    public let isOwn: Bool
    /// False when nobody could choose neutral: such texts teach good from bad, not what is a mere notice.
    public let knowsNeutral: Bool

    public init(name: String, _ texts: [LabelledText], isOwn: Bool = false) {
        self.name = name
        self.texts = texts
        self.isOwn = isOwn
        knowsNeutral = texts.contains { $0.label == .neutral }
    }

    /// How many texts with the label of a reader each counts for. News and reviews have such texts, and the labels of readers differ
    /// there from what a careful adviser would give; messages have none.
    func weight(_ family: TextFamily) -> Double {
        guard isOwn else { return 1 }
        return family == .message ? 0.5 : 0.175
    }

    /// Of how many texts it is made.
    var count: Int { isOwn ? texts.count / 2 : texts.count }

    /// The fold of each text: dated texts in equal blocks of time, so that no fold learns from the same week; others by row number.
    public func folds(_ count: Int) -> [Int] {
        guard texts.allSatisfy({ $0.date != nil }) else { return texts.indices.map { $0 % count } }
        let order = texts.indices.sorted { (texts[$0].date ?? "", $0) < (texts[$1].date ?? "", $1) }
        var folds = Array(repeating: 0, count: texts.count)
        for (rank, index) in order.enumerated() { folds[index] = rank * count / texts.count }
        return folds
    }
}
