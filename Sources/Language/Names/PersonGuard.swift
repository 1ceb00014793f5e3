public import Foundation

/// Tells whether a query names a person, so that nobody follows people who hold no office.
public struct PersonGuard: Sendable {
    private let words: NameWords
    private let forms: FormTable
    private let known: Set<String>

    /// - Parameters:
    ///   - lexicons: the directory of one language, `Lexicons/nl`.
    ///   - known: names that may be asked for: offices, organisations, places, streets.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(lexicons: URL, known: [String]) throws {
        forms = try Lemmatizer(data: lexicons).table
        words = try NameWords(directory: lexicons, forms: forms)
        self.known = Set(known.flatMap { QueryableText($0).words })
    }

    /// The first pair of words in the query that is a person's name and no known one; nil when there is none.
    ///
    /// A first name followed by a word that no dictionary has, or by "de", "van" and such a word. A common word may be a surname too,
    /// but *Roos bloeit* is no reason to refuse a query.
    public func person(in query: String) -> String? {
        guard let node = try? QueryParser.parse(query) else { return nil }
        return node.sequences.lazy.compactMap(person).first
    }

    private func person(in run: [String]) -> String? {
        for index in run.indices where words.roles(of: run[index]).contains(.firstName) {
            let rest = run[(index + 1)...].drop { Self.particles.contains($0) }
            guard let surname = rest.first, surname.count > 2, !forms.contains(Fold.hash(surname)), !known.contains(surname) else {
                continue
            }
            return (run[index...rest.startIndex]).joined(separator: " ")
        }
        return nil
    }

    private static let particles: Set<String> = [
        "de", "den", "der", "van", "van't", "ter", "ten", "te", "'t", "el", "la", "von", "op", "in",
    ]
}

extension QueryNode {
    /// Words that stand or must stand together: phrases, both sides of NEAR, and words that must all occur.
    fileprivate var sequences: [[String]] {
        switch self {
        case .word(let word): [[word.letters]]
        case .phrase(let words): [words.map(\.letters)]
        case .near(let one, let other, _): Self.joined([one, other])
        case .part(_, let node): node.sequences
        case .not, .fact: []
        case .all(let nodes): Self.joined(nodes.filter { $0.hasPlaces })
        case .any(let nodes): nodes.flatMap(\.sequences)
        }
    }

    private static func joined(_ nodes: [QueryNode]) -> [[String]] {
        let single = nodes.allSatisfy { $0.sequences.count == 1 }
        return single ? [nodes.flatMap { $0.sequences[0] }] : nodes.flatMap(\.sequences)
    }
}

extension TextQuery {
    /// Writers that a query asks for by name, as written; and whether one of its alternatives asks for nothing else.
    public static func writers(in text: String) -> (names: [String], alone: Bool) {
        guard let node = try? QueryParser.parse(text) else { return ([], false) }
        return (node.writers, node.isWriterOnly)
    }
}

extension QueryNode {
    fileprivate var writers: [String] {
        switch self {
        case .fact(.schrijver, let name): [name]
        case .part(_, let node), .not(let node): node.writers
        case .all(let nodes), .any(let nodes): nodes.flatMap(\.writers)
        case .word, .phrase, .near, .fact: []
        }
    }

    fileprivate var isWriterOnly: Bool {
        switch self {
        case .fact(.schrijver, _): true
        case .all(let nodes): nodes.contains(where: \.isWriterOnly) && nodes.allSatisfy { $0.isWriterOnly || $0.isBeside }
        case .any(let nodes): nodes.contains(where: \.isWriterOnly)
        case .word, .phrase, .near, .part, .fact, .not: false
        }
    }

    /// True when it says nothing of the text.
    private var isBeside: Bool {
        switch self {
        case .fact, .not: true
        default: false
        }
    }
}
