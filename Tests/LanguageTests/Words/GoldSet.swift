import Foundation

/// A set of `Tests/LanguageTests/Sets` in two columns: what is asked and what is right.
struct GoldSet {
    let rows: [[String]]

    init(_ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Sets/\(name).tsv")
        rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("# ") }
            .map { $0.split(separator: "\t").map(String.init) }
    }

    /// Share of the rows for which `isRight` holds.
    func accuracy(_ isRight: ([String]) throws -> Bool) rethrows -> Double {
        Double(try rows.count { try isRight($0) }) / Double(rows.count)
    }
}
