import Delivery
public import Foundation
import Listening
public import Mentions
import Reporting
import Store

/// `tamtam send`: what is due goes into the outbox, and the outbox to the mail server.
public enum SendMail {
    /// - Parameters:
    ///   - kind: only this one.
    ///   - at: which reports are due; mails are offered by this clock too.
    /// - Returns: Dutch lines of what was made and sent.
    /// - Throws: `NoMail`, `ArchiveError`, `ConnectorError` for an absent secret, or the one-line error of a template or the rules of advice.
    public static func run(_ file: PipelineFile, home: Home, kind: ReportKind?, at: Date) async throws -> [String] {
        let room = try room(file, home, at)
        let (composed, _) = try room.compose(kind)
        let round = try await room.outbox(try password(room.rules, file)).flush()
        return lines(composed) + lines(round, server: room.rules.server)
    }

    /// The mails that `run` would make, as they go over the line; nothing is kept and nothing is sent.
    public static func rehearse(_ file: PipelineFile, home: Home, kind: ReportKind?, at: Date) throws -> (mails: [Data], said: [String]) {
        let (composed, letters) = try room(file, home, at).compose(kind, keep: false)
        return (letters.map { Data($0.bytes) }, lines(composed))
    }

    private static func room(_ file: PipelineFile, _ home: Home, _ at: Date) throws -> MailRoom {
        guard let rules = file.pipeline.mail else { throw NoMail() }
        return MailRoom(file: file, home: home, rules: rules, archive: try ArchiveAddress.existing(file.pipeline.archive), at: at)
    }

    static func password(_ rules: MailRules, _ file: PipelineFile) throws -> String? {
        try rules.password.map { try Secrets(folder: file.folder).filled($0) }
    }

    static func lines(_ composed: MailRoom.Composed) -> [String] {
        var lines = ["\(DutchNumber.count(composed.made.count, "nieuwe mail", "nieuwe mails"))"]
        for name in ordered(composed.waiting) {
            lines.append(
                "\(name) wacht op de redactie: kijk het na en keur goed met 'tamtam approve', of zet 'automatic: true' bij reports")
        }
        for name in ordered(composed.absent) { lines.append("\(name) is er nog niet; draai 'tamtam run' of wacht op de volgende ronde") }
        return lines
    }

    static func lines(_ round: Outbox.Round, server: String) -> [String] {
        var lines = ["\(round.sent) verstuurd, \(round.waiting) wacht, \(round.refused) geweigerd"]
        if round.given > 0 { lines.append("\(round.given) opgegeven na vijf dagen proberen") }
        if round.perhapsTwice > 0 {
            lines.append("\(round.perhapsTwice) misschien dubbel: de verbinding viel weg voordat de server antwoordde")
        }
        if let halted = round.halted { lines.append("\(server) neemt nu niets aan (\(halted)); wat wacht gaat een volgende keer mee") }
        return lines
    }

    private static func ordered(_ names: [String]) -> [String] {
        names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.map(DutchWords.sentence)
    }
}

extension MailRoom {
    func outbox(_ password: String?) -> Outbox {
        let security: MailServer.Security = MailServer.Security(rawValue: rules.security.rawValue) ?? .starttls
        let server = MailServer(
            host: rules.server, port: rules.port, security: security, user: rules.user, password: password,
            certificates: rules.certificates.map { URL(filePath: $0, relativeTo: file.folder).path })
        return Outbox(archive: archive, server: server, bounces: rules.bounces, perMinute: rules.perMinute, at: at)
    }
}

/// A newsroom that sends no mail.
public struct NoMail: Error, Sendable, CustomStringConvertible {
    public var description: String { "deze newsroom verstuurt geen mail; zet 'mail:' in het pipelinebestand (zie Pipelines/README.md)" }
}
