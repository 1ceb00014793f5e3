import Foundation

/// Learned weights: what a feature adds to the tone of a text, and what it adds to the room for a neutral label.
///
/// A text has a tone T (its sign decides good or bad) and a threshold D (how far T must be from zero before the text is more than a notice):
/// both are sums over its features. With these, the chances of the three labels are those of multinomial logistic regression:
/// P(pos) : P(neu) : P(neg) = exp(T - D) : 1 : exp(-T - D).
public struct ToneWeights: Sendable {
    /// Weights of a feature for one family of texts.
    struct Pull: Sendable, Hashable {
        var tone: Float = 0
        var threshold: Float = 0
    }

    /// Short fingerprint of the file.
    public let fingerprint: String
    private var index: HashTable<Int32>
    private var pulls: [Pull] = []
    private let sharpnesses: [Double]

    /// - Parameters:
    ///   - lines: feature key, family (nil: all of them) and weights.
    ///   - sharpness: what tone and threshold are multiplied with before they become chances, so that of the texts with a chance of 0.8
    ///     eight in ten are right (temperature scaling: Guo et al. 2017, On Calibration of Modern Neural Networks); 1 when not given.
    init(_ lines: [(key: UInt64, family: TextFamily?, pull: Pull)], sharpness: [TextFamily: Double] = [:], fingerprint: String) {
        sharpnesses = TextFamily.allCases.map { sharpness[$0] ?? 1 }
        index = HashTable(empty: -1, capacity: lines.count)
        self.fingerprint = fingerprint
        for line in lines where line.family == nil { add(line.key, TextFamily.allCases, line.pull) }
        for line in lines { if let family = line.family { add(line.key, [family], line.pull) } }
    }

    private mutating func add(_ key: UInt64, _ families: [TextFamily], _ pull: Pull) {
        if index[key] < 0 {
            index[key] = Int32(pulls.count)
            pulls += Array(repeating: Pull(), count: TextFamily.allCases.count)
        }
        for family in families {
            let place = Int(index[key]) + family.place
            pulls[place].tone += pull.tone
            pulls[place].threshold += pull.threshold
        }
    }

    func sharpness(_ family: TextFamily) -> Double { sharpnesses[family.place] }

    /// Every tone word counts alike and nothing is learned: for lists without a file of weights.
    static let plain = ToneWeights(
        [
            (ToneTrait.amount.good.key, nil, Pull(tone: 1.2)), (ToneTrait.amount.bad.key, nil, Pull(tone: -1.2)),
            (ToneTrait.always.key, nil, Pull(threshold: 0.5)),
        ], fingerprint: "geen")

    /// Where the weights of a feature stand, nil when it has none.
    func place(_ key: UInt64) -> Int? {
        let place = index[key]
        return place < 0 ? nil : Int(place)
    }

    func pull(_ place: Int, _ family: TextFamily) -> Pull { pulls[place + family.place] }
}

/// Kinds of text that share learned weights.
enum TextFamily: String, Sendable, CaseIterable {
    case news = "nieuws"
    case review = "recensie"
    case message = "bericht"

    init(_ kind: TextKind) {
        switch kind {
        case .headline, .article: self = .news
        case .review: self = .review
        case .post, .contact: self = .message
        }
    }

    var place: Int {
        switch self {
        case .news: 0
        case .review: 1
        case .message: 2
        }
    }
}
