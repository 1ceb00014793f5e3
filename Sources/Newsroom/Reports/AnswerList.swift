import Foundation
import Mentions

/// `answers:`, the town's own questions and answers: question, answer and address, with tabs between them; `#` before what is explained.
enum AnswerList {
    /// None when the pipeline names no file.
    ///
    /// - Throws: `InputProblem` when it cannot be read, `AnswerListProblem` with the line.
    static func read(_ pipeline: PipelineFile) throws -> [KnownAnswer] {
        guard let path = pipeline.pipeline.answers else { return [] }
        let file = URL(filePath: path, relativeTo: pipeline.folder)
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw InputProblem(file: file.path) }
        return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
            if line.isEmpty || line.hasPrefix("#") { return nil }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
            guard (2...3).contains(cells.count), !cells[0].isEmpty, !cells[1].isEmpty else {
                throw AnswerListProblem(file: file.lastPathComponent, line: number + 1)
            }
            return KnownAnswer(question: cells[0], answer: cells[1], url: cells.count > 2 ? cells[2] : "")
        }
    }
}

struct AnswerListProblem: Error, Sendable, CustomStringConvertible {
    var file: String
    var line: Int

    var description: String { "\(file):\(line): verwacht vraag, antwoord en eventueel een adres, met tabs ertussen" }
}
