import Mustache

/// Escapes what Markdown would read as markup (CommonMark 0.31, section 2.4): signs anywhere, entities, HTML, and what makes a
/// list or a heading line at the beginning.
struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var out = ""
        for (place, character) in ShownText.shortened(text).enumerated() {
            let opensLine = place == 0 && "-+=".contains(character)
            let numbersLine = ".)".contains(character) && !out.isEmpty && out.allSatisfy(\.isNumber)
            if opensLine || numbersLine || "\\`*_[]<>#|~&".contains(character) { out.append("\\") }
            out.append(character == "\n" ? " " : character)
        }
        return out
    }
}
