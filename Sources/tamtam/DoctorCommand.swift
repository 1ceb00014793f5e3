import ArgumentParser
import Newsroom

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Kijkt wat werkt, en zegt wat aan de rest te doen is.",
        discussion: "Voorbeeld: tamtam doctor Pipelines/turfbrug.yaml")

    @Argument(help: "Het bestand van de newsroom, om ook archief en bronnen te bekijken.") var pipeline: String?
    @Flag(help: "Een JSON-object per bevinding.") var json = false

    func run() async throws {
        let findings = await Doctor.examine(pipeline: pipeline)
        for finding in findings { try Print.data(json ? JSONLine.text(finding) : (finding.isWell ? "✓ " : "✗ ") + finding.text + "\n") }
        if findings.contains(where: { !$0.isWell }) { throw ExitCode.failure }
    }
}
