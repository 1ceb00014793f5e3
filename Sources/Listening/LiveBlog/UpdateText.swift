internal import Foundation

/// Title and text of one update: its little heading, or else its first sentence.
enum UpdateText {
    private static let longestTitle = 160
    /// Letters of the last word of a sentence: "dr.", "St." and "nr." end none.
    private static let shortestEnd = 4

    static func parts(of lines: [TextLine]) -> (title: String, text: String) {
        guard let first = lines.first else { return ("", "") }
        let others = lines.dropFirst().map(\.text)
        if lines.count > 1, first.text.count <= longestTitle, first.isHeading || !first.text.hasSuffix(".") {
            return (first.text, others.joined(separator: "\n"))
        }
        guard let end = firstSentence(first.text) else { return ("", ([first.text] + others).joined(separator: "\n")) }
        let rest = first.text[end...].trimmingCharacters(in: .whitespaces)
        let title = first.text[..<end]
        return (
            String(title.hasSuffix(".") && !title.hasSuffix("..") ? title.dropLast() : title),
            ((rest.isEmpty ? [] : [rest]) + others).joined(separator: "\n")
        )
    }

    /// Nil when it is too long for a title.
    private static func firstSentence(_ text: String) -> String.Index? {
        var index = text.startIndex, word = 0
        while index < text.endIndex {
            let next = text.index(after: index)
            if ".!?".contains(text[index]), word >= shortestEnd || text[index] != "." {
                var end = next
                while end < text.endIndex, "\"'”’)".contains(text[end]) { end = text.index(after: end) }
                let start = text[end...].firstIndex { $0 != " " }
                if end == text.endIndex || text[end] == " " && start.map({ !text[$0].isLowercase }) ?? true { return isShort(text, end) }
            }
            word = text[index].isLetter || text[index].isNumber ? word + 1 : 0
            index = next
        }
        return isShort(text, text.endIndex)
    }

    private static func isShort(_ text: String, _ end: String.Index) -> String.Index? {
        text[..<end].count <= longestTitle ? end : nil
    }
}
