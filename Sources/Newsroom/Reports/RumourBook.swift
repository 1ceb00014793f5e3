import Foundation
import Mentions

/// The file with what people decided about rumours, beside the pipeline file: `turfbrug.geruchten.tsv`.
///
/// Rumour, status, who, moment, with tabs between them; the last line about a rumour counts. People may edit it.
struct RumourBook {
    let file: URL
    private(set) var verdicts: [RumourVerdict]

    /// An absent file is an empty book.
    ///
    /// - Throws: `RumourBookProblem` with the line.
    init(beside pipeline: PipelineFile) throws {
        file = pipeline.folder.appending(path: "\(pipeline.pipeline.name).geruchten.tsv")
        guard FileManager.default.fileExists(atPath: file.path) else {
            verdicts = []
            return
        }
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw InputProblem(file: file.path) }
        let name = file.lastPathComponent
        verdicts = try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            if line.isEmpty || line.hasPrefix("#") { return nil }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 4, let status = RumourFinding.Status(rawValue: cells[1]), !cells[2].isEmpty,
                let at = Moment.date(cells[3], in: .gmt)
            else { throw RumourBookProblem(file: name, line: number + 1) }
            return RumourVerdict(rumour: cells[0], status: status, by: cells[2], at: at)
        }
    }

    /// Adds a line and writes the file whole.
    ///
    /// - Throws: `OutputProblem`.
    mutating func append(_ verdict: RumourVerdict) throws {
        verdicts.append(verdict)
        let head =
            "# Wat mensen van geruchten vaststelden: gerucht, status (onbevestigd, weerlegd, bevestigd), door wie, wanneer. De laatste regel telt.\n"
        let old = (try? String(contentsOf: file, encoding: .utf8)) ?? head
        let line = [verdict.rumour, verdict.status.rawValue, verdict.by, verdict.at.formatted(.iso8601)].joined(separator: "\t")
        _ = try OutputFile.write(
            Data(((old.hasSuffix("\n") ? old : old + "\n") + line + "\n").utf8), to: file.lastPathComponent,
            in: file.deletingLastPathComponent())
    }
}

struct RumourBookProblem: Error, Sendable, CustomStringConvertible {
    var file: String
    var line: Int

    var description: String {
        "\(file):\(line): verwacht gerucht, status (onbevestigd, weerlegd of bevestigd), door wie en een moment zoals 2026-11-16T07:30:00Z, met tabs ertussen"
    }
}
