/// Something wrong in a pipeline file, where it stands and what was meant. The description is one Dutch line.
public struct PipelineProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; 0 when the file as a whole is meant.
    public var line: Int
    public var column: Int
    public var message: String

    public var description: String {
        line > 0 ? "\(file):\(line):\(column): \(message)" : "\(file): \(message)"
    }
}

/// All that is wrong in a pipeline file, in the order of the file.
public struct PipelineProblems: Error, Sendable, CustomStringConvertible {
    public var problems: [PipelineProblem]

    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
