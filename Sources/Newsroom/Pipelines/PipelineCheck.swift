import Foundation
import Listening
import Mentions

/// What a pipeline file says beyond its own form: the mappings that its sources name exist.
public enum PipelineCheck {
    /// - Throws: `PipelineProblems`, or a mapping's own one-line error.
    public static func connectors(of file: PipelineFile, named path: String, home: Home) throws {
        let kinds = ["feed"] + (try home.connectors(beside: file.folder)).keys.sorted()
        let problems = file.pipeline.sources.filter { !kinds.contains($0.kind) }.map { source in
            let meant =
                Spelling.nearest(to: source.kind, among: kinds).map { "bedoelde u '\($0)'?" } ?? "er is: " + kinds.joined(separator: ", ")
            return PipelineProblem(file: path, line: 0, column: 0, message: "bron '\(source.id)' heeft kind '\(source.kind)'; \(meant)")
        }
        if !problems.isEmpty { throw PipelineProblems(problems: problems) }
    }
}
