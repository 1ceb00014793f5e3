import ArgumentParser
import Foundation
import Newsroom

/// The door: arguments and printing only.
@main struct Door: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tamtam",
        abstract: "Luistert naar wat er in en over een gemeente gezegd wordt, en maakt er een tamtam van.",
        discussion: "Voorbeeld: tamtam run Pipelines/turfbrug.yaml",
        version: Tamtam.version,
        subcommands: [
            RunCommand.self, CheckCommand.self, ParseCommand.self, ScoreCommand.self, ClusterCommand.self,
            LemmatizeCommand.self, LabelCommand.self, FitCommand.self, ExplainCommand.self, SearchCommand.self, NamesCommand.self,
            ReplayCommand.self, ReportCommand.self, ApproveCommand.self, SendCommand.self, ExportCommand.self,
            QueryCommand.self, IncidentCommand.self, CorrectCommand.self, SampleCommand.self, DoctorCommand.self,
        ])

    /// Usage errors end with 64 (EX_USAGE of sysexits.h), failures with one line and 1.
    static func main() async {
        StandardOutput.prepare()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch  where exitCode(for: error) == .failure && !(error is ExitCode) {
            Print.message("\(error)")
            exit(withError: ExitCode.failure)
        } catch {
            exit(withError: error)
        }
    }
}

/// Data go to standard output, messages to standard error.
enum Print {
    static func data(_ text: String) throws { try StandardOutput.write(text) }

    /// Nobody is left to tell when standard error fails too.
    static func message(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(("tamtam: " + text + "\n").utf8)) }
}
