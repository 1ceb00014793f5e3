/// Decision trees that together say whether a text is of a story: learned from stories that people made, one forest per kind of text.
///
/// Gradient-boosted trees (Friedman 2001): the sum of what the trees answer is the log of the odds.
public struct StoryForest: Sendable, Hashable {
    /// Texts that tell of an event in different ways.
    public enum Kind: String, Sendable, CaseIterable {
        /// A title without a text.
        case headline = "kop"
        /// A title with a text.
        case article = "artikel"
        /// A text without a title: what people write, and what a contact centre notes.
        case post = "bericht"
    }

    /// What a tree can ask; `StoryEvidence` tells how each is measured.
    public enum Sign: String, Sendable, CaseIterable {
        case told, share, groups, rare, rarest, pieces, apart, since, words, lead, likeness, size, ago
    }

    /// A question, or an answer when it has no sign. Nodes stand in the order they are written: left branch, then right.
    public struct Node: Sendable, Hashable {
        public var sign: Sign?
        /// Left at this value or below; of an answer its log odds.
        public var value: Float
        /// Place of the right branch in the tree.
        public var right: Int

        public init(sign: Sign?, value: Float, right: Int = 0) {
            self.sign = sign
            self.value = value
            self.right = right
        }
    }

    /// All trees of a kind in one row: a newcomer asks them of several stories.
    private struct Trees: Sendable, Hashable {
        var roots: [Int] = []
        var nodes: [Question] = []
    }

    private struct Question: Sendable, Hashable {
        /// Place of the sign among all; none for an answer.
        var sign: Int32
        var value: Float
        var right: Int
    }

    private var trees: [Kind: Trees] = [:]

    public init() {}

    public mutating func add(_ tree: [Node], to kind: Kind) {
        var row = trees[kind] ?? Trees()
        let root = row.nodes.count
        row.roots.append(root)
        row.nodes += tree.map { node in
            Question(sign: Int32(Self.signs.firstIndex { $0 == node.sign } ?? -1), value: node.value, right: root + node.right)
        }
        trees[kind] = row
    }

    public func knows(_ kind: Kind) -> Bool { trees[kind] != nil }

    /// Natural logarithm of the odds that a text of this kind is of the story that shows these signs.
    public func odds(_ kind: Kind, _ sign: (Sign) -> Float) -> Float {
        guard let row = trees[kind] else { return 0 }
        let values = Self.signs.map(sign)
        let roots = row.roots.span, nodes = row.nodes.span, asked = values.span
        var sum: Float = 0
        for tree in roots.indices {
            var at = roots[tree]
            while nodes[at].sign >= 0 { at = asked[Int(nodes[at].sign)] <= nodes[at].value ? at + 1 : nodes[at].right }
            sum += nodes[at].value
        }
        return sum
    }

    private static let signs = Sign.allCases
}
