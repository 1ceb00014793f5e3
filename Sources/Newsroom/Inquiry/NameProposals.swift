public import Foundation
import Language
import Mentions
import Reporting
import Store

/// `tamtam names`: people in public office whom the last weeks named and who do not stand in the pipeline file.
public enum NameProposals {
    /// A list for a person with lines to paste or, with `json`, one candidate per line.
    ///
    /// - Parameters:
    ///   - days: how far to look back from the clock of the pipeline.
    ///   - now: the clock on the wall.
    /// - Throws: `ArchiveError`, or the lexicon's own one-line error.
    public static func run(_ file: PipelineFile, days: Int, json: Bool, home: Home, now: Date = Date()) throws -> String {
        let pipeline = file.pipeline
        let archive = try ArchiveAddress.existing(pipeline.archive)
        let to = pipeline.at ?? now
        let heard = try archive.heard(in: Period(from: to.addingTimeInterval(-86_400 * Double(days)), to: to)).map(\.mention)
        let candidates = self.candidates(in: heard, reader: try file.reader(home: home))
        if json { return try candidates.map { try JSONLine.text($0) }.joined() }
        return NamePage(path: file.path, pipeline: pipeline).text(candidates, of: heard, days: days)
    }

    static func candidates(in mentions: [Mention], reader: Reader) -> [NameCandidate] {
        var tally = NameTally()
        for mention in mentions { tally.add(reader.officeHolders(in: mention), of: mention) }
        return tally.candidates()
    }
}

/// Candidates as an adviser reads them: who, how often, where, and the line for the pipeline file.
struct NamePage {
    var path: String
    var pipeline: Pipeline

    func text(_ candidates: [NameCandidate], of mentions: [Mention], days: Int) -> String {
        let period = "de laatste \(DutchNumber.count(days, "dag", "dagen")), \(DutchNumber.count(mentions.count, "bericht", "berichten"))"
        guard !candidates.isEmpty else { return "Geen nieuwe namen in een openbaar ambt (\(period)).\n" }
        let byID = Dictionary(mentions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return "Genoemd met een openbaar ambt, maar niet in \(path) (\(period)):\n\n"
            + candidates.map { item($0, example: $0.mentions.last.flatMap { byID[$0] }) }.joined(separator: "\n")
            + "\nKlopt een naam, en doet die voor u ter zake? Zet de regel dan onder 'people:' in het bestand. Inwoners horen daar niet.\n"
    }

    private func item(_ candidate: NameCandidate, example: Mention?) -> String {
        let times = DutchNumber.count(candidate.count, "bericht", "berichten")
        return "\(candidate.name), \(candidate.role) · \(times)\n" + (example.map(headline) ?? "") + "  \(entry(candidate))\n"
    }

    private func headline(_ mention: Mention) -> String {
        let dates = DutchDate(timeZone: pipeline.timeZone)
        let source = pipeline.sources.first { $0.id == mention.source }?.name ?? mention.source
        let words = (mention.title.isEmpty ? mention.text : mention.title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let short = words.count > 90 ? words.prefix(89) + "…" : words[...]
        return "  \(short)\n  \(source), \(dates.dayAndMonth(mention.published)), \(mention.id)\n"
    }

    private func entry(_ candidate: NameCandidate) -> String {
        guard candidate.hasFirstName else { return "(zoek de voornaam op; die staat nog in geen bericht)" }
        let isPlain = candidate.name.allSatisfy { $0.isLetter || " -.".contains($0) }
        return "- { name: \(isPlain ? candidate.name : "\"\(candidate.name)\""), role: \(candidate.role) }"
    }
}
