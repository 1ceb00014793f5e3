import Mustache

/// Escapes what Markdown would read as markup (CommonMark 0.31, section 2.4) and HTML's angle brackets.
struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var out = ""
        for character in text {
            if "\\`*_[]<>#|~".contains(character) { out.append("\\") }
            out.append(character == "\n" ? " " : character)
        }
        return out
    }
}
