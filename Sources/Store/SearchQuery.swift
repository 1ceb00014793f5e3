/// What a person types into a search box, as an FTS5 expression (https://www.sqlite.org/fts5.html#full_text_query_syntax).
///
/// Words are quoted, so that no character of a query is ever read as FTS5 syntax.
enum SearchQuery {
    /// Nil when there is nothing to look for.
    static func match(_ query: String) -> String? {
        var alternatives: [String] = []
        var wanted: [String] = []
        var unwanted: [String] = []
        var isNegated = false
        func close() {
            guard !wanted.isEmpty else { return }
            let must = wanted.joined(separator: " AND ")
            alternatives.append(unwanted.isEmpty ? must : "((\(must)) NOT (\(unwanted.joined(separator: " OR "))))")
            (wanted, unwanted) = ([], [])
        }
        for word in words(query) {
            switch word {
            case "OR": close()
            case "AND": continue
            case "NOT": isNegated = true
            default:
                guard let quoted = quoted(word) else { continue }
                if isNegated { unwanted.append(quoted) } else { wanted.append(quoted) }
                isNegated = false
            }
        }
        close()
        return alternatives.isEmpty ? nil : alternatives.joined(separator: " OR ")
    }

    /// Splits at white space, "phrases" kept whole with their opening quote.
    private static func words(_ query: String) -> [String] {
        var words: [String] = []
        var isPhrase = false
        for part in query.split(separator: "\"", omittingEmptySubsequences: false) {
            if isPhrase { words.append("\"" + part) } else { words += part.split(whereSeparator: \.isWhitespace).map(String.init) }
            isPhrase.toggle()
        }
        return words
    }

    private static func quoted(_ word: String) -> String? {
        let text = word.filter { $0 != "\"" && $0 != "*" }
        guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return "\"\(text)\"" + (word.hasSuffix("*") && !word.hasPrefix("\"") ? "*" : "")
    }
}
