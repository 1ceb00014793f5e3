/// Reads queries: words, "phrases", wildcards, fields, `NEAR/n`, `NOT`, `AND` (also when nothing stands between two words) and `OR`, which
/// binds least, and brackets.
struct QueryParser {
    private let signs: [QueryLexer.Sign]
    private var place = 0
    private var depth = 0

    /// Deeper nesting is nobody's query.
    private static let deepest = 50

    static func parse(_ text: String) throws(QueryProblem) -> QueryNode {
        var parser = QueryParser(signs: try QueryLexer.signs(of: text))
        if parser.signs.isEmpty { throw QueryProblem("er staat geen woord in om op te zoeken") }
        let node = try parser.alternatives()
        guard parser.next == nil else { throw QueryProblem("een haakje sluit dat nergens opent") }
        guard node.asksForSomething else { throw QueryProblem("NOT alleen zoekt niets; zet er een woord voor dat er wel in staat") }
        return node
    }

    private init(signs: [QueryLexer.Sign]) { self.signs = signs }

    private var next: QueryLexer.Sign? { place < signs.count ? signs[place] : nil }

    private mutating func alternatives() throws(QueryProblem) -> QueryNode {
        var nodes = [try conditions()]
        while next == .or {
            place += 1
            nodes.append(try conditions())
        }
        return nodes.count == 1 ? nodes[0] : .any(nodes)
    }

    private mutating func conditions() throws(QueryProblem) -> QueryNode {
        var nodes: [QueryNode] = []
        while let sign = next, sign != .or, sign != .close {
            if sign == .and {
                place += 1
                if nodes.isEmpty || next == nil || next == .or || next == .close || next == .and {
                    throw QueryProblem("aan een kant van AND staat niets")
                }
            }
            nodes.append(try condition())
        }
        guard !nodes.isEmpty else {
            throw QueryProblem(signs.contains(.or) ? "aan een kant van OR staat niets" : "tussen haakjes staat niets")
        }
        return nodes.count == 1 ? nodes[0] : .all(nodes)
    }

    private mutating func condition() throws(QueryProblem) -> QueryNode {
        if next == .not {
            place += 1
            guard next != .not, next != nil else { throw QueryProblem("na NOT staat niets") }
            return .not(try condition())
        }
        var node = try primary()
        while case .near(let distance) = next {
            place += 1
            let other = try side(of: distance)
            guard node.hasPlaces, other.hasPlaces else { throw Self.nearProblem(distance) }
            node = .near(node, other, distance: distance)
        }
        return node
    }

    private mutating func side(of distance: Int) throws(QueryProblem) -> QueryNode {
        switch next {
        case .open, .quoted, .field, .bare: try primary()
        default: throw Self.nearProblem(distance)
        }
    }

    private static func nearProblem(_ distance: Int) -> QueryProblem {
        QueryProblem("aan weerszijden van 'NEAR/\(distance)' horen woorden, een \"zin\" of (woorden OR woorden) te staan")
    }

    private mutating func primary() throws(QueryProblem) -> QueryNode {
        let sign = next
        place += 1
        switch sign {
        case .open: return try bracket()
        case .quoted(let text): return try Self.phrase(text)
        case .bare(let text): return try Self.word(text)
        case .field(let name): return try field(name)
        case .near(let distance): throw Self.nearProblem(distance)
        case .and: throw QueryProblem("aan een kant van AND staat niets")
        case .not: throw QueryProblem("na NOT staat niets")
        case .or, .close, nil: throw QueryProblem("hier ontbreekt een woord")
        }
    }

    private mutating func bracket() throws(QueryProblem) -> QueryNode {
        depth += 1
        guard depth < Self.deepest else { throw QueryProblem("er staan te veel haakjes in elkaar") }
        let node = try alternatives()
        guard next == .close else { throw QueryProblem("een haakje is niet gesloten") }
        place += 1
        depth -= 1
        return node
    }

    private mutating func field(_ name: String) throws(QueryProblem) -> QueryNode {
        if let fact = MessageFact(rawValue: name) { return .fact(fact, try value(of: name)) }
        if let part = MessagePart(rawValue: name) {
            let node = try fieldValue(of: name)
            guard node.hasPlaces else { throw QueryProblem("na '\(name):' horen woorden te staan") }
            return .part(part, node)
        }
        guard let make = Self.ways[name] else {
            let known = MessagePart.allCases.map(\.rawValue) + MessageFact.allCases.map(\.rawValue) + Self.ways.keys.sorted()
            throw QueryProblem("'\(name):' bestaat niet; het kan zijn: " + known.map { $0 + ":" }.joined(separator: ", "))
        }
        let words = QueryableText(try value(of: name)).words
        guard words.count == 1 else { throw QueryProblem("na '\(name):' hoort één woord te staan") }
        return .word(make(words[0]))
    }

    private static let ways: [String: @Sendable (String) -> QueryWord] = [
        "vorm": { .inflected($0) }, "deel": { .compound($0) }, "ongeveer": { .misspelt($0) },
    ]

    private mutating func fieldValue(of name: String) throws(QueryProblem) -> QueryNode {
        switch next {
        case .open, .quoted, .bare: try primary()
        default: throw QueryProblem("na '\(name):' staat niets")
        }
    }

    private mutating func value(of name: String) throws(QueryProblem) -> String {
        switch next {
        case .bare(let text), .quoted(let text):
            place += 1
            return text
        default: throw QueryProblem("na '\(name):' staat niets")
        }
    }

    private static func phrase(_ text: String) throws(QueryProblem) -> QueryNode {
        var words: [QueryWord] = []
        for piece in text.split(whereSeparator: \.isWhitespace) { words += try Self.words(String(piece)) }
        return try node(words, of: text)
    }

    private static func word(_ text: String) throws(QueryProblem) -> QueryNode { try node(words(text), of: text) }

    private static func node(_ words: [QueryWord], of text: String) throws(QueryProblem) -> QueryNode {
        if words.isEmpty {
            throw QueryProblem(text.contains(where: \.isLetter) ? "in '\(text)' staat geen heel woord" : "in '\(text)' staat geen woord")
        }
        return words.count == 1 ? .word(words[0]) : .phrase(words)
    }

    /// "b&w" is two words; a star counts at the outer ends.
    private static func words(_ text: String) throws(QueryProblem) -> [QueryWord] {
        if text.dropFirst().dropLast().contains("*") { throw QueryProblem("in '\(text)' kan een * alleen voor of na een woord staan") }
        let (opens, closes) = (text.hasPrefix("*"), text.hasSuffix("*"))
        let words = QueryableText(text).words
        if opens || closes, let short = words.first(where: { $0.count < 3 }) {
            throw QueryProblem("'\(short)' is te kort voor een *; neem drie letters of meer")
        }
        return words.indices.map { index in
            switch (opens && index == 0, closes && index == words.count - 1) {
            case (true, true): .containing(words[index])
            case (true, false): .ending(words[index])
            case (false, true): .beginning(words[index])
            case (false, false): .exact(words[index])
            }
        }
    }
}

extension QueryNode {
    /// True when it tells places in a text, so that something can stand near.
    var hasPlaces: Bool {
        switch self {
        case .word, .phrase, .near: true
        case .any(let nodes): nodes.allSatisfy(\.hasPlaces)
        case .all, .not, .fact, .part: false
        }
    }

    /// False when it only tells what may not be there.
    fileprivate var asksForSomething: Bool {
        switch self {
        case .word, .phrase, .near, .fact, .part: true
        case .not: false
        case .all(let nodes): nodes.contains(where: \.asksForSomething)
        case .any(let nodes): nodes.allSatisfy(\.asksForSomething)
        }
    }
}
