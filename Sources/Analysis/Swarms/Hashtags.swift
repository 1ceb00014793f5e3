/// Hashtags as they stand in a text: # at the beginning of a word, then letters, digits or underscores with a letter among them.
enum Hashtags {
    private static let shortest = 2

    /// In lower case without #, each once, in order of appearance.
    static func of(_ text: String) -> [String] {
        var found: [String] = []
        for part in text.split(whereSeparator: \.isWhitespace) where part.contains("#") && !part.contains("://") {
            for tag in part.split(separator: "#", omittingEmptySubsequences: false).dropFirst() {
                let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "_" }.lowercased()
                if name.count >= shortest, name.contains(where: \.isLetter), !found.contains(name) { found.append(name) }
            }
        }
        return found
    }
}
