import Foundation
import Mentions

/// The report as a file that an editor changes in any text program, and what was changed in it.
///
///     ## Opkomend
///
///     - **Bruin water Vermeerlaan**: 18 berichten sinds gisteren `t20261116-24`
enum EditorFile {
    private static let guide = """
        Verander woorden, koppen en volgorde, haal weg wat weg mag en zet er regels bij. Laat het nummer tussen accenten aan het eind staan: daaraan
        herkent Tamtam een blok. Cijfers, tabellen en grafieken maakt Tamtam zelf; die staan hier niet en veranderen niet.
        """

    static func text(_ report: EditableReport) -> String {
        var lines = ["# \(line(report.title))", ""] + guide.split(separator: "\n").map { "> \($0)" }
        for part in report.parts {
            lines += ["", "## \(line(part.name))", ""]
            for item in part.items {
                switch item.form {
                case .article: lines += ["### \(line(item.head)) `\(item.key)`", "", line(item.text), ""]
                case .paragraph: lines += ["\(line(item.text)) `\(item.key)`", ""]
                case .line: lines.append("- " + (item.head.isEmpty ? "" : "**\(line(item.head))**: ") + "\(line(item.text)) `\(item.key)`")
                }
            }
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let marks: Set<Character> = ["#", "-", ">", "\\"]

    /// One line that is read as words; a backslash stands before what would be read as a mark.
    private static func line(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ").trimmingCharacters(in: .whitespaces)
        return line.first.map(marks.contains) == true ? "\\" + line : line
    }

    /// - Parameter report: as the machine made it.
    static func edits(_ file: String, of report: EditableReport) -> ReportEdits {
        let written = read(file, keys: Set(report.parts.flatMap { $0.items.map(\.key) }))
        var edits = ReportEdits()
        for part in report.parts {
            let known = Dictionary(part.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
            guard let now = written[line(part.name)] else {
                for item in part.items { edits.left[item.key] = part.name }
                continue
            }
            for item in part.items where !now.contains(where: { $0.key == item.key }) { edits.left[item.key] = part.name }
            for item in now {
                guard let key = item.key, let before = known[key] else {
                    if !item.text.isEmpty {
                        edits.added[part.name, default: []].append(item.head.isEmpty ? item.text : "\(item.head): \(item.text)")
                    }
                    continue
                }
                if item.text != line(before.text) { edits.texts[key] = item.text }
                if item.head != line(before.head), !item.head.isEmpty { edits.headings[key] = item.head }
            }
            let keys = now.compactMap(\.key).filter { known[$0] != nil }
            if keys != part.items.map(\.key).filter(keys.contains) { edits.order[part.name] = keys }
        }
        return edits
    }

    private struct Written {
        var key: String?
        var head = ""
        var text = ""
    }

    private static func read(_ file: String, keys: Set<String>) -> [String: [Written]] {
        var parts: [String: [Written]] = [:], part = "", isOpen = false
        for raw in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let text = raw.trimmingCharacters(in: .whitespaces)
            if text.hasPrefix("### ") {
                let (head, key) = keyed(String(text.dropFirst(4)), keys)
                parts[part, default: []].append(Written(key: key, head: head))
                isOpen = true
            } else if text.hasPrefix("## ") {
                part = String(text.dropFirst(3))
                parts[part] = parts[part] ?? []
                isOpen = false
            } else if text.hasPrefix("# ") || text.hasPrefix("> ") || text.isEmpty {
                continue
            } else if text.hasPrefix("- ") {
                let (rest, key) = keyed(String(text.dropFirst(2)), keys)
                let (head, words) = headed(rest)
                parts[part, default: []].append(Written(key: key, head: head, text: words))
                isOpen = false
            } else if isOpen, keyed(text, keys).1 == nil, let last = parts[part]?.indices.last {
                let before = parts[part]?[last].text ?? ""
                parts[part]?[last].text = before.isEmpty ? text : before + " " + text
            } else {
                let (words, key) = keyed(text, keys)
                isOpen = false
                parts[part, default: []].append(Written(key: key, text: words))
            }
        }
        return parts
    }

    /// The text before a number between accents at the end, and the number, when it is one of the report.
    private static func keyed(_ text: String, _ keys: Set<String>) -> (String, String?) {
        guard let match = text.wholeMatch(of: /(.*?)\s*`([^`]+)`/), keys.contains(String(match.2)) else { return (text, nil) }
        return (String(match.1), String(match.2))
    }

    private static func headed(_ text: String) -> (String, String) {
        guard let match = text.wholeMatch(of: /\*\*(.+?)\*\*:\s*(.*)/) else { return ("", text) }
        return (String(match.1), String(match.2))
    }
}
