import Mustache

/// Words from elsewhere as a template may show them: a word of thousands of letters would burst a page, a mail and a screen.
enum ShownText {
    private static let longest = 80, shown = 60

    /// Runs of more than 80 characters without a space are cut to 60 and an ellipsis.
    static func shortened(_ text: String) -> String {
        guard hasLongWord(text) else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.count > longest ? word.prefix(shown) + "…" : word
        }.joined(separator: " ")
    }

    private static func hasLongWord(_ text: String) -> Bool {
        var length = 0
        for byte in text.utf8 {
            length = byte == 0x20 ? 0 : length + 1
            if length > longest { return true }
        }
        return false
    }
}

/// For pages and mails.
struct PageText: MustacheContentType {
    func escapeText(_ text: String) -> String { Markup.escaped(ShownText.shortened(text)) }
}

/// For plain text.
struct PlainText: MustacheContentType {
    func escapeText(_ text: String) -> String { ShownText.shortened(text) }
}
