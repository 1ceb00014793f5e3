import Foundation

/// A table as a file for a spreadsheet.
struct SeparatedTable {
    /// Two ways, because Dutch Excel reads the standard one wrong.
    enum Form {
        /// RFC 4180: commas, points in numbers, UTF-8.
        case standard
        /// Semicolons, commas in numbers and a byte order mark.
        case dutchExcel
    }

    var columns: [String]
    var rows: [[String]]

    init(_ table: Sheet.Table) {
        columns = table.columns + ["Bewijs"]
        rows = table.rows.map { [$0.name] + $0.cells.map(\.text) + [$0.evidence] }
    }

    init(columns: [String], rows: [[String]]) {
        self.columns = columns
        self.rows = rows
    }

    func text(_ form: Form) -> String {
        let mark = form == .dutchExcel ? "\u{feff}" : ""
        return mark + ([columns] + rows).map { line($0, form) + "\r\n" }.joined()
    }

    private func line(_ cells: [String], _ form: Form) -> String {
        let separator = form == .dutchExcel ? ";" : ","
        return cells.map { cell in
            let text = Self.number(cell).map { form == .dutchExcel ? $0.replacing(".", with: ",") : $0 } ?? Self.harmless(cell)
            let needsQuotes = text.unicodeScalars.contains { ["\"", ",", ";", "\r", "\n"].contains($0) }
            return needsQuotes && Self.number(cell) == nil || text.contains(separator) ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
        }.joined(separator: separator)
    }

    /// "−1.204,5" as "-1204.5"; nil for what is no number as Dutch people write it.
    private static func number(_ cell: String) -> String? {
        guard cell.wholeMatch(of: /[−+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?/) != nil else { return nil }
        return cell.replacing("−", with: "-").replacing("+", with: "").replacing(".", with: "").replacing(",", with: ".")
    }

    /// A text that a spreadsheet would compute gets an apostrophe in front (OWASP, CSV injection).
    private static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r", "\n"].contains(first) else { return cell }
        return "'" + cell
    }
}
