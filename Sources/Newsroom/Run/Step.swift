/// A named verb over an edition. `run` returns, in Dutch, what it did.
struct Step: Sendable {
    var name: String
    var run: @Sendable (inout Edition, Rooms, Progress) async throws -> String
}

/// A step that could not go on: which step, which thing, what to do.
public struct StepFailure: Error, Sendable, CustomStringConvertible {
    public var step: String
    public var reason: String

    public var description: String { "\(step): \(reason)" }
}
