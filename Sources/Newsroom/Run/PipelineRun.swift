public import Foundation
import Listening
import Mentions

/// One pass of a pipeline: listen, read, group, interpret, keep, report, deliver. What a report says is kept before it is written.
public enum PipelineRun {
    static let steps = [
        Step(name: "luisteren", run: Listen.run),
        Step(name: "lezen", run: Read.run),
        Step(name: "groeperen", run: Group.run),
        Step(name: "duiden", run: Interpret.run),
        Step(name: "bewaren", run: Keep.run),
        Step(name: "berichten", run: WriteReports.run),
        Step(name: "bezorgen", run: Deliver.run),
    ]

    /// - Parameters:
    ///   - at: the clock; otherwise the file's fixed one, otherwise `now`.
    ///   - now: the clock on the wall.
    /// - Throws: `PipelineProblems`, `StepFailure` or a room's own one-line error.
    public static func run(
        _ file: PipelineFile, at: Date?, now: Date = Date(), home: Home, progress: Progress
    ) async throws -> Edition {
        let wall = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
        let clock = at ?? file.pipeline.at ?? wall
        let fetcher = Fetcher(version: Tamtam.version, homepage: Tamtam.homepage)
        do {
            let rooms = try Rooms(file: file, home: home, fetcher: fetcher)
            let edition = try await run(steps, on: Edition(pipeline: file.pipeline, at: clock, now: wall), rooms, progress)
            await fetcher.shutDown()
            return edition
        } catch {
            await fetcher.shutDown()
            throw error
        }
    }

    private static func run(_ steps: [Step], on start: Edition, _ rooms: Rooms, _ progress: Progress) async throws -> Edition {
        var edition = start
        for (number, step) in steps.enumerated() {
            let title = "[\(number + 1)/\(steps.count)] \(step.name)"
            do {
                let done = try await step.run(&edition, rooms, progress)
                progress.line("\(title): \(done)")
            } catch {
                throw StepFailure(step: title, reason: "\(error)")
            }
        }
        return edition
    }
}
