/// What a text must contain: words, "phrases", wildcards (`kruis*`) and `a NEAR/5 b`, all of which must occur; `OR` between
/// alternatives. Case and accents do not matter.
public struct TextQuery: Sendable {
    enum Condition: Sendable {
        case phrase([Pattern])
        case near(Pattern, Pattern, distance: Int)
    }

    enum Pattern: Sendable {
        case word(String)
        case beginning(String)

        func matches(_ word: String) -> Bool {
            switch self {
            case .word(let text): word == text
            case .beginning(let text): word.hasPrefix(text)
            }
        }
    }

    /// Any of these, each wholly.
    private let alternatives: [[Condition]]

    public init(_ text: String) {
        alternatives = Self.split(text).map(Self.conditions).filter { !$0.isEmpty }
    }

    /// True when there is nothing to look for.
    public var isEmpty: Bool { alternatives.isEmpty }

    public func matches(_ text: QueryableText) -> Bool {
        alternatives.contains { $0.allSatisfy { Self.holds($0, in: text.words) } }
    }

    private static func holds(_ condition: Condition, in words: [String]) -> Bool {
        switch condition {
        case .phrase(let patterns):
            return words.indices.contains { start in
                start + patterns.count <= words.count && patterns.indices.allSatisfy { patterns[$0].matches(words[start + $0]) }
            }
        case .near(let left, let right, let distance):
            let there = words.indices.filter { right.matches(words[$0]) }
            return words.indices.contains { place in
                left.matches(words[place]) && there.contains { $0 != place && abs($0 - place) <= distance }
            }
        }
    }

    static func split(_ text: String) -> [[String]] {
        var alternatives: [[String]] = [[]]
        for (number, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if number % 2 == 1 { alternatives[alternatives.count - 1].append("\"" + part); continue }
            for word in part.split(whereSeparator: \.isWhitespace) {
                if word == "OR" {
                    alternatives.append([])
                } else if word != "AND" {
                    alternatives[alternatives.count - 1].append(String(word))
                }
            }
        }
        return alternatives
    }

    private static func conditions(_ words: [String]) -> [Condition] {
        var conditions: [Condition] = []
        var index = 0
        while index < words.count {
            if index + 2 < words.count, let distance = near(words[index + 1]), let left = patterns(words[index]).first,
                let right = patterns(words[index + 2]).first
            {
                conditions.append(.near(left, right, distance: distance))
                index += 3
            } else {
                let phrase = patterns(words[index])
                if !phrase.isEmpty { conditions.append(.phrase(phrase)) }
                index += 1
            }
        }
        return conditions
    }

    static func near(_ word: String) -> Int? {
        word.hasPrefix("NEAR/") ? Int(word.dropFirst(5)) : nil
    }

    static func patterns(_ text: String) -> [Pattern] {
        QueryableText(text).words.map { Pattern.word($0) }.map { pattern in
            guard text.hasSuffix("*"), case .word(let word) = pattern, !text.hasPrefix("\"") else { return pattern }
            return .beginning(word)
        }
    }
}

/// A text as queries see it: its words and tags, folded, in order.
public struct QueryableText: Sendable {
    let words: [String]

    public init(_ text: String) {
        self.init(Tokenizer().tokens(of: text), of: Array(text.utf8))
    }

    init(_ tokens: [Token], of bytes: [UInt8]) {
        words = tokens.compactMap { token in
            guard token.kind == .word || token.kind == .number || token.kind == .hashtag else { return nil }
            let word = Fold.folded(String(decoding: bytes[token.range], as: UTF8.self))
            return token.kind == .hashtag ? String(word.dropFirst()) : word
        }
    }
}
