/// What a text must have to belong to an issue: see `QueryParser` for the language and `Pipelines/README.md` for its use.
///
/// Case and accents do not matter.
public struct TextQuery: Sendable, CustomStringConvertible {
    let root: QueryNode
    private let tests: [QueryWord: WordTest]

    /// - Throws: `QueryProblem`, of which `TextQuery.problem(in:)` gives the text.
    init(_ text: String, words: QueryWords) throws(QueryProblem) {
        root = try QueryParser.parse(text)
        tests = root.words.reduce(into: [:]) { $0[$1] = WordTest($1, words) }
    }

    private init(_ root: QueryNode, of query: TextQuery) {
        self.root = root
        tests = query.tests
    }

    /// Written out, with every bracket that decides its meaning.
    public var description: String { root.description }

    public func matches(_ text: QueryableText) -> Bool { holds(root, in: text, at: text.words.indices, tagged: false) }

    /// Where the words stand by which it answers, as bytes of the text, in order.
    public func places(in text: QueryableText) -> [Range<Int>] {
        guard matches(text) else { return [] }
        let found = Set(root.positive.flatMap { spans($0, in: text, at: text.words.indices, tagged: false) })
        return found.map { text.ranges[$0.lowerBound].lowerBound..<text.ranges[$0.upperBound - 1].upperBound }
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// Each side of the OR at the top by itself; the query itself when there is none.
    public var alternatives: [TextQuery] {
        guard case .any(let nodes) = root else { return [self] }
        return nodes.map { TextQuery($0, of: self) }
    }

    /// The query without its alternative at this place.
    public func without(_ place: Int) -> TextQuery? {
        guard case .any(var nodes) = root, nodes.count > 1 else { return nil }
        nodes.remove(at: place)
        return TextQuery(nodes.count == 1 ? nodes[0] : .any(nodes), of: self)
    }

    private func holds(_ node: QueryNode, in text: QueryableText, at range: Range<Int>, tagged: Bool) -> Bool {
        switch node {
        case .word(let word): range.contains { test(word, text, $0, tagged) }
        case .phrase, .near: !spans(node, in: text, at: range, tagged: tagged).isEmpty
        case .part(let part, let inner): holds(inner, in: text, at: self.range(part, text), tagged: part == .tag)
        case .fact(let fact, let value): text.fact(fact) == Fold.folded(value)
        case .not(let inner): !holds(inner, in: text, at: range, tagged: tagged)
        case .all(let nodes): nodes.allSatisfy { holds($0, in: text, at: range, tagged: tagged) }
        case .any(let nodes): nodes.contains { holds($0, in: text, at: range, tagged: tagged) }
        }
    }

    private func range(_ part: MessagePart, _ text: QueryableText) -> Range<Int> {
        switch part {
        case .titel: 0..<text.titled
        case .tekst: text.titled..<text.words.count
        case .tag: text.words.indices
        }
    }

    private func test(_ word: QueryWord, _ text: QueryableText, _ place: Int, _ tagged: Bool) -> Bool {
        (!tagged || text.tags[place]) && tests[word]?.holds(for: text.words[place]) == true
    }

    /// Where it stands, as numbers of words.
    private func spans(_ node: QueryNode, in text: QueryableText, at range: Range<Int>, tagged: Bool) -> [Range<Int>] {
        switch node {
        case .word(let word): return range.filter { test(word, text, $0, tagged) }.map { $0..<$0 + 1 }
        case .phrase(let words):
            guard words.count <= range.count else { return [] }
            let starts = range.lowerBound...(range.upperBound - words.count)
            return starts.filter { start in words.indices.allSatisfy { test(words[$0], text, start + $0, tagged) } }
                .map { $0..<$0 + words.count }
        case .near(let one, let other, let distance):
            let there = spans(other, in: text, at: range, tagged: tagged)
            return spans(one, in: text, at: range, tagged: tagged).flatMap { here in
                there.filter { Self.gap(here, $0).map { $0 <= distance } ?? false }
                    .map { min(here.lowerBound, $0.lowerBound)..<max(here.upperBound, $0.upperBound) }
            }
        case .any(let nodes): return nodes.flatMap { spans($0, in: text, at: range, tagged: tagged) }
        case .part(let part, let inner): return spans(inner, in: text, at: self.range(part, text), tagged: part == .tag)
        case .all, .not, .fact: return []
        }
    }

    /// Places from the one to the other, 1 side by side; nil when they share a word.
    private static func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int? {
        if one.upperBound <= other.lowerBound { return other.lowerBound - one.upperBound + 1 }
        return other.upperBound <= one.lowerBound ? one.lowerBound - other.upperBound + 1 : nil
    }
}

extension QueryNode {
    /// Every word that it tests.
    fileprivate var words: [QueryWord] {
        switch self {
        case .word(let word): [word]
        case .phrase(let words): words
        case .near(let one, let other, _): one.words + other.words
        case .part(_, let node), .not(let node): node.words
        case .fact: []
        case .all(let nodes), .any(let nodes): nodes.flatMap(\.words)
        }
    }

    /// What it asks for, without what may not be there.
    fileprivate var positive: [QueryNode] {
        switch self {
        case .not, .fact: []
        case .all(let nodes), .any(let nodes): nodes.flatMap(\.positive)
        case .word, .phrase, .near, .part: [self]
        }
    }
}
