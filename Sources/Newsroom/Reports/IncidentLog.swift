public import Foundation
import Language
public import Mentions
import Reporting
import Store

/// `tamtam incident`: which incidents are followed, and what people established about the rumours round them.
public enum IncidentLog {
    /// Dutch lines: each incident, whether it is open, and the rumours of its last sheet with their status.
    ///
    /// - Throws: `ArchiveError`, `RumourBookProblem`, or the one-line error of a template or list.
    public static func text(in file: PipelineFile, home: Home, at: Date) throws -> String {
        let pipeline = file.pipeline, words = DutchDate(timeZone: pipeline.timeZone)
        guard !pipeline.incidents.isEmpty else {
            return "Deze newsroom volgt geen incident; zet er een onder 'incidents:' in \(file.path).\n"
        }
        let desk = try ReportDesk(file, home: home, at: at)
        return try pipeline.incidents.map { incident in
            let state = incident.isOpen(at: at) ? "open" : incident.since > at ? "nog niet begonnen" : "afgesloten"
            let head = "\(incident.id)  \(incident.title)  sinds \(words.isoDay(incident.since)) \(words.time(incident.since))  \(state)\n"
            guard incident.since <= at else { return head }
            let rumours = try desk.sheet(incident, .sheet, at: min(at, incident.until ?? at)).rumours
            let lines = rumours.map { rumour in
                let by = rumour.by.isEmpty ? "" : " door \(rumour.by)"
                return
                    "  \(rumour.id)  \(rumour.status.rawValue)\(by), \(DutchNumber.count(rumour.voices, "stem", "stemmen"))  “\(rumour.text.text)”\n"
            }
            return head + (lines.isEmpty ? "  geen geruchten herkend\n" : lines.joined())
        }.joined()
    }

    /// Keeps what somebody established about a rumour.
    ///
    /// - Throws: `UnknownRumour`, and what `text` throws.
    public static func settle(
        _ rumour: String, _ status: RumourFinding.Status, by: String, in file: PipelineFile, home: Home, at: Date, now: Date
    ) throws -> String {
        let desk = try ReportDesk(file, home: home, at: at)
        let known = try file.pipeline.incidents.filter { $0.since <= at }.flatMap { incident in
            try desk.sheet(incident, .sheet, at: min(at, incident.until ?? at)).rumours
        }
        guard let found = known.first(where: { $0.id == rumour }) else { throw UnknownRumour(id: rumour, known: known.map(\.id)) }
        var book = try RumourBook(beside: file)
        try book.append(
            RumourVerdict(rumour: rumour, status: status, by: by, at: Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down)))
        )
        return
            "Onthouden: \(rumour) is \(status.rawValue) door \(by) (was: \(found.status.rawValue)). Vanaf het volgende blad staat het zo in \(book.file.lastPathComponent).\n"
    }
}

public struct UnknownRumour: Error, Sendable, CustomStringConvertible {
    public var id: String
    public var known: [String]

    public var description: String {
        known.isEmpty
            ? "er zijn geen geruchten bij een incident van deze newsroom"
            : "gerucht '\(id)' is er niet; kies uit: \(known.joined(separator: ", "))"
    }
}
