import ArgumentParser
import Foundation
import Mentions
import Newsroom

struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Verstuurt wat er te versturen is aan wie erop geabonneerd is.",
        discussion: """
            Voorbeelden: tamtam send Pipelines/turfbrug.yaml
                         tamtam send Pipelines/turfbrug.yaml tamtam --dry-run
            Elke mail gaat één keer naar elke lezer, hoe vaak u dit ook draait. Wat de mailserver nu niet aanneemt, gaat een volgende keer mee.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Alleen dit rapport: tamtam, week, issue, reputatie, crisis of verkiezingen.") var kind: String?
    @Flag(help: "Laat elke mail zien en verstuur niets.") var dryRun = false
    @Option(help: "De klok van deze ronde, bijvoorbeeld 2026-11-16T07:30+01:00.") var at: String?

    func run() async throws {
        let file = try PipelineFile.read(pipeline), home = try Home()
        let kind = try kind.map(ReportKind.named), clock = try Clock.moment(at, in: file)
        if dryRun {
            let (mails, said) = try SendMail.rehearse(file, home: home, kind: kind, at: clock)
            for mail in mails { try Print.data(String(decoding: mail, as: UTF8.self) + "\n") }
            for line in said { Print.message(line) }
        } else {
            try Print.data(try await SendMail.run(file, home: home, kind: kind, at: clock).map { $0 + "\n" }.joined())
        }
    }
}

struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Zegt dat een redacteur een rapport heeft nagekeken, zodat het verstuurd mag worden.",
        discussion: """
            Voorbeelden: tamtam approve Pipelines/turfbrug.yaml --draft
                         tamtam approve Pipelines/turfbrug.yaml --by "Redactie Turfbrug"
                         tamtam approve Pipelines/turfbrug.yaml reputatie --for "Elske Kwakkel" --by "Redactie Turfbrug"
            Met --draft komt er een bestand om in te schrappen en te schrijven; wat daarin veranderd is gaat mee bij het goedkeuren.
            """)

    @Argument(help: "Het bestand van de newsroom.") var pipeline: String
    @Argument(help: "Welk rapport: tamtam, week, issue, reputatie of verkiezingen.") var kind: String = "tamtam"
    @Option(name: .customLong("for"), help: "Issue, of naam van een bestuurder.") var subject: String?
    @Option(help: "Wie het nakeek, zoals het in het rapport komt te staan.") var by: String?
    @Flag(help: "Schrijf het bestand waarin u het rapport verandert, en keur nog niets goed.") var draft = false
    @Option(help: "De dag van het rapport.") var at: String?

    func run() throws {
        let file = try PipelineFile.read(pipeline), home = try Home(), clock = try Clock.moment(at, in: file)
        let order = Approve.Order(kind: try ReportKind.named(kind), subject: subject, at: clock)
        if draft { return try Print.data(try Approve.draft(order, in: file, home: home).map { $0 + "\n" }.joined()) }
        guard let by = try Adviser.name(by) else { throw ValidationError("zeg met --by wie het nakeek") }
        let now = file.pipeline.at == nil && at == nil ? Date() : clock
        let done = try Approve.run(order, by: by, in: file, home: home, now: now)
        try Print.data(done.map { $0 + "\n" }.joined())
    }
}

extension ReportKind {
    /// What somebody can send or approve.
    fileprivate static func named(_ name: String) throws -> ReportKind {
        guard let kind = ReportKind(rawValue: name), kind != .alarm else {
            throw ValidationError("'\(name)' kan niet; het is \(allCases.filter { $0 != .alarm }.map(\.rawValue).joined(separator: ", "))")
        }
        return kind
    }
}

/// The moment a command works at: the one asked for, else the fixed clock of the file, else now.
enum Clock {
    static func moment(_ text: String?, in file: PipelineFile) throws -> Date {
        guard let text else { return file.pipeline.at ?? Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }
        guard let date = Moment.date(text, in: file.pipeline.timeZone) else {
            throw ValidationError("--at hoort een dag of een moment te zijn, zoals 2026-11-16T07:30+01:00, niet '\(text)'")
        }
        return date
    }
}
