import Mentions

/// An analysis laid out for reading: parts with sentences, lists, tables and quotes, each with the number of its evidence.
///
/// The three templates `analyse.*` lay out these same values.
struct Sheet: Hashable {
    var kind: String
    var title: String
    /// Above the first part: newsroom, moment, period, counts.
    var head: [String]
    var parts: [Part]
    /// Above everything, for an incident: what must not be missed.
    var warning = ""

    struct Part: Hashable {
        var number: Int
        var heading: String
        var blocks: [Block]
    }

    /// One of the four; the others are empty.
    struct Block: Hashable {
        var sentence = ""
        var items: [Line] = []
        var table: [Table] = []
        var quotes: [QuoteLine] = []
        /// Of a sentence.
        var evidence = ""
        /// Above a list or a table; empty for none.
        var label = ""
    }

    struct Line: Hashable {
        /// In bold; empty for none.
        var head: String
        var text: String
        var evidence: String
    }

    struct Table: Hashable {
        var caption: String
        var columns: [String]
        var rows: [Row]
    }

    struct Row: Hashable {
        /// The first one heads the row.
        var name: String
        var cells: [Cell]
        var evidence: String
    }

    /// The name of the column goes along for narrow screens.
    struct Cell: Hashable {
        var column: String
        var text: String
    }
}

extension Sheet.Block {
    static func text(_ sentence: String, _ evidence: String = "") -> Sheet.Block { .init(sentence: sentence, evidence: evidence) }

    /// Nil without items, so that no heading stands above nothing.
    static func list(_ label: String, _ items: [Sheet.Line]) -> Sheet.Block? { items.isEmpty ? nil : .init(items: items, label: label) }

    static func quotes(_ quotes: [Quote]) -> Sheet.Block? {
        quotes.isEmpty ? nil : .init(quotes: quotes.map { QuoteLine($0, isLiteral: true) })
    }

    static func table(_ caption: String, _ columns: [String], _ rows: [(name: String, cells: [String], evidence: String)]) -> Sheet.Block {
        let rows = rows.map { row in
            Sheet.Row(
                name: row.name, cells: zip(columns.dropFirst(), row.cells).map { .init(column: $0, text: $1) }, evidence: row.evidence)
        }
        return .init(table: [.init(caption: caption, columns: columns, rows: rows)])
    }
}

extension [Sheet.Part] {
    /// A part with the next number; parts without blocks are left out.
    mutating func add(_ heading: String, _ blocks: [Sheet.Block?]) {
        let blocks = blocks.compactMap(\.self)
        if !blocks.isEmpty { append(Sheet.Part(number: count + 1, heading: heading, blocks: blocks)) }
    }
}
