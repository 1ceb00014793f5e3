import Foundation
public import Testing

/// Compares with a file that a person can look at. `make record` writes the files anew; otherwise nothing is written.
public func expectGolden(
    _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = Project.file(path)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let golden = try? String(contentsOf: file, encoding: .utf8)
    #expect(golden != nil, "\(path) is absent; make record writes it", sourceLocation: sourceLocation)
    guard let golden, golden != text else { return }
    let pair = zip(
        golden.split(separator: "\n", omittingEmptySubsequences: false), text.split(separator: "\n", omittingEmptySubsequences: false))
    let (number, (old, new)) = pair.enumerated().first { $1.0 != $1.1 } ?? (0, ("(length)", "(length)"))
    Issue.record("\(path) differs from line \(number + 1):\n- \(old)\n+ \(new)", sourceLocation: sourceLocation)
}
