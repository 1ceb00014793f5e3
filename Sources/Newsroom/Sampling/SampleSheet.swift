import Foundation
import Mentions

/// The file in which an adviser labels a sample: CSV as a Dutch spreadsheet opens it by itself, with semicolons, a byte order mark and quotes
/// (RFC 4180). No authors in it, and nothing of what the machine made of the mentions.
enum SampleSheet {
    static let columns = ["toon", "tekst", "kanaal", "bericht", "week", "gewicht"]
    /// Forty texts of this length are read in ten minutes.
    private static let mostLetters = 500

    static func text(_ drawn: [SampleDraw.Drawn], week: Week) -> String {
        let rows = drawn.map { drawn in
            ["", shown(drawn.mention.body), drawn.mention.channel, drawn.mention.id, week.name, String(drawn.weight)]
        }
        return "\u{FEFF}" + ([columns] + rows).map { $0.map(quoted).joined(separator: ";") + "\r\n" }.joined()
    }

    /// One line, handles hidden. A text that begins as a formula gets an apostrophe, or a spreadsheet would run it
    /// (<https://owasp.org/www-community/attacks/CSV_Injection>).
    private static func shown(_ body: String) -> String {
        let line = body.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(/@[\p{L}\p{N}_.]+/, with: "@…")
        let short = line.count > mostLetters ? line.prefix(mostLetters - 1) + "…" : line[...]
        return short.first.map("=+-@".contains) == true ? "'" + short : String(short)
    }

    private static func quoted(_ field: String) -> String {
        let plain = !field.contains { ";\",\t\r\n".contains($0) }
        return plain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }

    /// A row that was labelled.
    struct Label: Sendable, Hashable {
        /// Line of the file on which it begins.
        var line: Int
        var mention: String
        var tone: ToneLabel
        var week: String
        var weight: Int
    }

    /// What a spreadsheet or an editor made of the file, its separator and columns in whatever order; rows without a tone are left out.
    ///
    /// - Throws: `SheetProblem` with the line and what to do.
    static func labels(in bytes: [UInt8], file: String) throws(SheetProblem) -> [Label] {
        func problem(_ line: Int, _ message: String) -> SheetProblem { SheetProblem(file: file, line: line, message: message) }
        var rows = SeparatedRows(bytes).rows
        if rows.first?.fields.first?.lowercased().hasPrefix("sep=") == true { rows.removeFirst() }
        guard let header = rows.first else { throw problem(0, "is leeg; lees de steekproef in die u hebt ingevuld") }
        let names = header.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        let places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        for name in ["toon", "bericht", "week", "gewicht"] where places[name] == nil {
            throw problem(header.line, "mist de kolom '\(name)'; laat de eerste regel van de steekproef staan")
        }
        var labels: [Label] = []
        for row in rows.dropFirst() {
            func field(_ name: String) -> String {
                places[name].flatMap { $0 < row.fields.count ? row.fields[$0].trimmingCharacters(in: .whitespaces) : nil } ?? ""
            }
            guard !["", "?"].contains(field("toon")) else { continue }
            guard let tone = tones[field("toon").lowercased()] else {
                let said = field("toon").split(whereSeparator: \.isWhitespace).joined(separator: " ")
                throw problem(row.line, "'\(said)' kan niet bij toon; vul neg, neu of pos in, of laat het leeg")
            }
            guard !field("bericht").isEmpty, let weight = Int(field("gewicht")), weight > 0, Week(field("week")) != nil else {
                throw problem(row.line, "bericht, week of gewicht is gewijzigd; maak de steekproef opnieuw en neem uw labels over")
            }
            labels.append(Label(line: row.line, mention: field("bericht"), tone: tone, week: field("week"), weight: weight))
        }
        return labels
    }

    /// As people write them.
    private static let tones: [String: ToneLabel] = [
        "neg": .negative, "negatief": .negative, "-": .negative, "−": .negative, "-1": .negative,
        "neu": .neutral, "neutraal": .neutral, "0": .neutral,
        "pos": .positive, "positief": .positive, "+": .positive, "+1": .positive, "1": .positive,
    ]
}

public struct SheetProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    /// 0 for the file as a whole.
    public var line: Int
    public var message: String

    public var description: String { line > 0 ? "\(file):\(line): \(message)" : "\(file) \(message)" }
}
