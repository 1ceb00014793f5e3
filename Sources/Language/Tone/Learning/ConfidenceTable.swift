public import Mentions

/// Promised against kept: of the texts that the scorer was 70 to 80 percent sure of, how many were right?
public struct ConfidenceTable: Sendable, Hashable {
    public struct Row: Sendable, Hashable {
        /// Lower bound of the confidence; the row is a tenth wide.
        public var from: Double
        public var count: Int
        /// Mean confidence and share of right answers, 0 ... 1.
        public var promised: Double
        public var kept: Double
    }

    public var rows: [Row]

    /// - Parameter knowsNeutral: where nobody could choose neutral, the side of the score is judged.
    public init(_ judged: [(text: LabelledText, tone: Tone)], knowsNeutral: Bool) {
        let answers = judged.map { text, tone in
            let side: ToneLabel = tone.score > 0 ? .positive : .negative
            return (confidence: tone.confidence, isRight: text.label == (knowsNeutral ? tone.label : side))
        }
        rows = Dictionary(grouping: answers) { min(9, Int($0.confidence * 10)) }.sorted { $0.key < $1.key }.map { step, answers in
            let count = Double(answers.count)
            return Row(
                from: Double(step) / 10, count: answers.count, promised: answers.reduce(0) { $0 + $1.confidence } / count,
                kept: Double(answers.count { $0.isRight }) / count)
        }
    }
}
