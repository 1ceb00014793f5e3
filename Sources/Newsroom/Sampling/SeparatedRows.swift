import Foundation

/// Rows of a CSV or TSV file as spreadsheets and editors leave it: with or without a byte order mark, UTF-16 when it says so, any line
/// end, quotes after RFC 4180, and the separator that occurs most in the first line.
struct SeparatedRows {
    struct Row {
        /// Line on which the row begins, from 1.
        var line: Int
        var fields: [String]
    }

    /// Rows without a single letter are left out.
    private(set) var rows: [Row] = []

    init(_ bytes: [UInt8]) {
        let text = Self.decoded(bytes)
        var parser = Parser(separator: Self.separator(of: text))
        for scalar in text.unicodeScalars { parser.take(scalar) }
        parser.endRow()
        rows = parser.rows.filter { $0.fields.contains { !$0.isEmpty } }
    }

    private static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: Data(bytes), encoding: .utf16) ?? ""
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    private static func separator(of text: String) -> Unicode.Scalar {
        let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        let candidates: [Unicode.Scalar] = [";", "\t", ","]
        let counts = candidates.map { candidate in line.count { $0 == candidate } }
        return zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? ";"
    }

    private struct Parser {
        let separator: Unicode.Scalar
        var rows: [Row] = []
        private var line = 1
        private var row = Row(line: 1, fields: [])
        private var field = String.UnicodeScalarView()
        private var isQuoted = false
        /// The last sign closed a quote, or was the first half of a doubled one.
        private var hasClosed = false
        private var wasReturn = false

        init(separator: Unicode.Scalar) { self.separator = separator }

        mutating func take(_ scalar: Unicode.Scalar) {
            if scalar == "\n", wasReturn, !isQuoted { wasReturn = false; return }
            if scalar == "\r" || scalar == "\n" && !wasReturn { line += 1 }
            wasReturn = scalar == "\r"
            if isQuoted { return takeQuoted(scalar) }
            switch scalar {
            case separator: endField()
            case "\r", "\n": endRow()
            case "\"" where hasClosed:
                field.append(scalar)
                (isQuoted, hasClosed) = (true, false)
            case "\"" where field.isEmpty: isQuoted = true
            default:
                hasClosed = false
                field.append(scalar)
            }
        }

        private mutating func takeQuoted(_ scalar: Unicode.Scalar) {
            if scalar == "\"" { (isQuoted, hasClosed) = (false, true) } else { field.append(scalar) }
        }

        private mutating func endField() {
            row.fields.append(String(field))
            field.removeAll()
            hasClosed = false
        }

        mutating func endRow() {
            endField()
            rows.append(row)
            row = Row(line: line, fields: [])
        }
    }
}
