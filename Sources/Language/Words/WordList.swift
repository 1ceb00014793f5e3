import Foundation

/// A table of `Lexicons/nl`: tab separated, `#` opens a comment line, missing columns are empty.
struct WordList {
    let rows: [[String]]

    /// - Throws: what Foundation says when the file cannot be read.
    init(_ name: String, in directory: URL) throws {
        let data = try Data(contentsOf: directory.appendingPathComponent(name + ".tsv"))
        rows = [UInt8](data).split(separator: 0x0A).compactMap { line in
            guard line.first != 0x23 else { return nil }
            return line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

extension [String] {
    func column(_ index: Int) -> String { index < count ? self[index] : "" }
}
