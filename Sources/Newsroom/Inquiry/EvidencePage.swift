import Foundation
import Mentions
import Reporting
import Store

/// Evidence, a mention or a story as text for a terminal.
struct EvidencePage {
    var pipeline: Pipeline
    var archive: any Archive

    func text(_ evidence: Evidence) throws -> String {
        let figures = evidence.figures.map { "  \($0.name): \($0.value)\n      \($0.rule)\n" }.joined()
        let lines = try evidence.mentions.compactMap(archive.mention).map { line($0, tone: nil) }
        return "\(evidence.id) · \(evidence.subject)\n\n\(figures)\n"
            + "Berichten waarop dit rust (\(evidence.mentions.count)):\n\(lines.joined())"
    }

    func text(_ mention: Mention) throws -> String {
        let versions = try archive.versions(of: mention.id)
        var text = line(mention, tone: nil) + (mention.url.map { "  \($0)\n" } ?? "")
        if !versions.isEmpty { text += "  \(versions.count) eerdere versie(s); de bron heeft het bericht gewijzigd\n" }
        return text + "\n"
    }

    func text(story id: String, _ members: [Heard], _ changes: [StoryChange]) -> String {
        let count = DutchNumber.count(members.count, "bericht", "berichten")
        return "\(id) · verhaal van \(count)\n\n" + members.map { line($0.mention, tone: $0.reading.tone) }.joined()
            + (changes.isEmpty ? "" : "\nGeschiedenis:\n" + changes.map { self.line($0, of: id) }.joined())
    }

    /// "16 november 09.10  sm... ging op in dit verhaal (3 berichten), want beide gaan over brug en omleiding; dat bleek uit m..."
    private func line(_ change: StoryChange, of id: String) -> String {
        let (one, other) = (change.story == id ? "dit verhaal" : change.story, change.other == id ? "dit verhaal" : change.other)
        let moved = DutchNumber.count(change.moved.count, "bericht", "berichten"), about = DutchWords.list(change.terms)
        let dates = DutchDate(timeZone: pipeline.timeZone), why = about.isEmpty ? "" : ", want \(reason(change)) gaan over \(about)"
        let what = change.kind == .joined ? "\(one) ging op in \(other)" : "\(one) is afgesplitst van \(other)"
        return "  \(dates.dayAndMonth(change.at)) \(dates.time(change.at))  \(what) (\(moved))\(why); dat bleek uit \(change.mention)\n"
    }

    private func reason(_ change: StoryChange) -> String { change.kind == .joined ? "beide" : "alleen deze" }

    private func line(_ mention: Mention, tone: Tone?) -> String {
        let dates = DutchDate(timeZone: pipeline.timeZone)
        let source = pipeline.sources.first { $0.id == mention.source }?.name ?? mention.source
        let words = (mention.title.isEmpty ? mention.text : mention.title).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let short = words.count > 90 ? words.prefix(89) + "…" : words[...]
        let judged = tone.map { $0.abstains ? "  toon ?" : "  toon \(DutchNumber.decimal($0.score, digits: 2, signed: true))" } ?? ""
        return "  \(dates.dayAndMonth(mention.published)) \(dates.time(mention.published))  \(source) (\(mention.group.rawValue))"
            + "\(judged)  \(mention.id)\n      \(short)\n"
    }
}
