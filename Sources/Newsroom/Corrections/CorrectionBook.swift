import Foundation
import Mentions

/// The file with what the advisers of one newsroom said, beside its pipeline file: `turfbrug.correcties.tsv`.
///
/// People may edit it. A line that cannot be read counts for nothing, is reported with its number, and stays where it is.
struct CorrectionBook: Sendable {
    /// Who said it when no name was given.
    static let somebody = "adviseur"

    let file: URL
    private(set) var lines: [CorrectionLine]

    var corrections: [Correction] { lines.compactMap(\.correction) }

    /// "turfbrug.correcties.tsv, regel 7: …"
    var problems: [String] {
        lines.enumerated().compactMap { number, line in
            line.problem.map { "\(file.lastPathComponent), regel \(number + 1): \($0); verbeter de regel of haal hem weg" }
        }
    }

    /// An absent file is an empty book.
    ///
    /// - Throws: `InputProblem` when it is there and cannot be read.
    init(beside pipeline: PipelineFile) throws {
        file = pipeline.folder.appending(path: "\(pipeline.pipeline.name).correcties.tsv")
        guard FileManager.default.fileExists(atPath: file.path) else {
            lines = []
            return
        }
        guard let data = try? Data(contentsOf: file) else { throw InputProblem(file: file.path) }
        lines = data.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { CorrectionLine(raw: String(decoding: $0, as: UTF8.self)) }
        if lines.last?.raw.isEmpty == true { lines.removeLast() }
    }

    var nextNumber: Int { (corrections.map(\.number).max() ?? 0) + 1 }

    mutating func append(_ corrections: [Correction]) {
        if lines.isEmpty { lines = Self.header.map { CorrectionLine(raw: $0) } }
        lines += corrections.map { CorrectionLine($0) }
    }

    /// Takes out what `isMeant` and returns it.
    mutating func remove(_ isMeant: (Correction) -> Bool) -> [Correction] {
        let gone = corrections.filter(isMeant)
        lines.removeAll { $0.correction.map(isMeant) ?? false }
        return gone
    }

    /// Whole or not at all: under another name first, on the disk, then in place of the old file.
    ///
    /// - Throws: `CorrectionsNotKept`.
    func save() throws {
        let part = file.deletingLastPathComponent().appending(path: "." + file.lastPathComponent + ".part")
        do {
            try Data(lines.map { $0.raw + "\n" }.joined().utf8).write(to: part)
            let handle = try FileHandle(forUpdating: part)
            try handle.synchronize()
            try handle.close()
        } catch { throw CorrectionsNotKept(file: file.path) }
        guard rename(part.path, file.path) == 0 else { throw CorrectionsNotKept(file: file.path) }
    }

    private static let header = [
        "# Wat adviseurs zeiden, één regel per oordeel, met tabs tussen de kolommen. Een regel met # ervoor is toelichting.",
        "# 'wordt' is neg, neu of pos, bij een woord een getal van -3 tot 3 en bij een label het antwoord. Een regel weghalen maakt het oordeel ongedaan.",
        "# " + CorrectionLine.columns.joined(separator: "\t"),
    ]
}

struct CorrectionsNotKept: Error, Sendable, CustomStringConvertible {
    var file: String

    var description: String {
        "\(file) kan niet geschreven worden; is er ruimte op de schijf, en mag deze gebruiker daar schrijven? Er is niets veranderd"
    }
}

/// Keeps two commands from writing over each other's corrections: held on the pipeline file, let go with the value or the process.
final class CorrectionLock: Sendable {
    private let descriptor: Int32

    /// Waits for another command to end.
    ///
    /// - Throws: `InputProblem` when the pipeline is no file, such as standard input.
    init(_ pipeline: PipelineFile) throws {
        descriptor = open(pipeline.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else { throw InputProblem(file: pipeline.path) }
    }

    deinit { close(descriptor) }
}
