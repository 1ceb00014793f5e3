/// A query as it is meant.
indirect enum QueryNode: Sendable, Equatable {
    case word(QueryWord)
    /// Words side by side.
    case phrase([QueryWord])
    /// Both, with at most so many places from the one to the other, in either order.
    case near(QueryNode, QueryNode, distance: Int)
    case part(MessagePart, QueryNode)
    case fact(MessageFact, String)
    case not(QueryNode)
    case all([QueryNode])
    case any([QueryNode])
}

/// Which words of a text answer.
enum QueryWord: Sendable, Hashable {
    case exact(String)
    /// `kruis*`
    case beginning(String)
    /// `*brug`
    case ending(String)
    /// `*water*`
    case containing(String)
    /// `vorm:lopen`: every form of the word, also *liep*.
    case inflected(String)
    /// `deel:brand`: the word and compounds that have it as a part, *loodsbrand* and *brandweer*; not *verbranden*.
    case compound(String)
    /// `ongeveer:Vaartstraat`: also with one letter wrong, or as it sounds.
    case misspelt(String)

    /// Folded, without its sign.
    var letters: String {
        switch self {
        case .exact(let text), .beginning(let text), .ending(let text), .containing(let text), .inflected(let text), .compound(let text),
            .misspelt(let text):
            text
        }
    }
}

/// Where in a message the words must stand.
enum MessagePart: String, Sendable, CaseIterable {
    case titel, tekst, tag
}

/// What is known of a message beside its text.
enum MessageFact: String, Sendable, CaseIterable {
    case bron, kanaal, groep, schrijver
}

extension QueryNode: CustomStringConvertible {
    /// The query written out, with every bracket that decides its meaning.
    var description: String { written(inside: false) }

    private func written(inside: Bool) -> String {
        switch self {
        case .word(let word): "\(word)"
        case .phrase(let words): "\"" + words.map { "\($0)" }.joined(separator: " ") + "\""
        case .near(let one, let other, let distance):
            one.written(inside: true) + " NEAR/\(distance) " + other.written(inside: true)
        case .part(let part, let node): part.rawValue + ":" + node.written(inside: true)
        case .fact(let fact, let value): fact.rawValue + ":" + (value.contains(" ") ? "\"\(value)\"" : value)
        case .not(let node): "NOT " + node.written(inside: true)
        case .all(let nodes): Self.joined(nodes, "AND", inside)
        case .any(let nodes): Self.joined(nodes, "OR", inside)
        }
    }

    private static func joined(_ nodes: [QueryNode], _ sign: String, _ inside: Bool) -> String {
        let text = nodes.map { $0.written(inside: true) }.joined(separator: " \(sign) ")
        return inside ? "(\(text))" : text
    }
}

extension QueryWord: CustomStringConvertible {
    var description: String {
        switch self {
        case .exact(let text): text
        case .beginning(let text): text + "*"
        case .ending(let text): "*" + text
        case .containing(let text): "*\(text)*"
        case .inflected(let text): "vorm:" + text
        case .compound(let text): "deel:" + text
        case .misspelt(let text): "ongeveer:" + text
        }
    }
}
