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

    private var trees: [Kind: [[Node]]] = [:]

    public init() {}

    public mutating func add(_ tree: [Node], to kind: Kind) { trees[kind, default: []].append(tree) }

    public func knows(_ kind: Kind) -> Bool { trees[kind] != nil }

    /// Natural logarithm of the odds that a text of this kind is of the story that shows these signs.
    public func odds(_ kind: Kind, _ sign: (Sign) -> Float) -> Float {
        trees[kind, default: []].reduce(0) { $0 + StoryForest.answer($1, sign) }
    }

    private static func answer(_ tree: [Node], _ sign: (Sign) -> Float) -> Float {
        var at = 0
        while let asked = tree[at].sign { at = sign(asked) <= tree[at].value ? at + 1 : tree[at].right }
        return tree[at].value
    }
}
