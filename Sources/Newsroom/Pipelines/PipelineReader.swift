import Foundation
import Language
import Mentions
import Yams

/// Makes the values of a pipeline from the fields of its file.
struct PipelineReader {
    var name: String
    var top: Fields
    /// What a source's `kind` may be; nil when that is not known here.
    var kinds: [String]?
    /// Where the file stands; nil when the files it names cannot be looked at.
    var folder: URL?

    private var timeZone: TimeZone {
        guard let text = top.optionalText("timezone") else { return Self.amsterdam }
        if let zone = TimeZone(identifier: text) { return zone }
        top.problem("tijdzone '\(text)' bestaat niet; voor Nederland is het Europe/Amsterdam", at: "timezone")
        return Self.amsterdam
    }

    private static let amsterdam = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt

    func pipeline() -> Pipeline {
        let zone = timeZone
        return Pipeline(
            name: name, newsroom: top.text("newsroom"), timeZone: zone, at: top.moment("at", in: zone), archive: archive(),
            retention: top.duration("retention", otherwise: 400 * 86_400), query: query(), sources: sources(),
            people: top.list("people", of: PipelineKeys.person, distinctBy: "name").map(person),
            places: top.list("places", of: PipelineKeys.place, distinctBy: "name").map(place),
            organisations: top.list("organisations", of: PipelineKeys.organisation, distinctBy: "name").map(organisation),
            issues: top.list("issues", of: PipelineKeys.issue, distinctBy: "id").map { issue($0, in: zone) },
            incidents: top.list("incidents", of: PipelineKeys.incident, distinctBy: "id").map { incident($0, in: zone) },
            reports: top.list("reports", of: PipelineKeys.report).map(report),
            agenda: top.list("agenda", of: PipelineKeys.agenda).map { agenda($0, in: zone) }, words: words(), alarms: alarms(),
            answers: top.optionalText("answers"), mail: mail())
    }

    private func words() -> String? {
        guard top["words"] != nil else { return nil }
        let path = top.text("words")
        if !path.isEmpty, let folder, let problem = ToneLexicon.problem(inOwn: URL(filePath: path, relativeTo: folder)) {
            top.problem(problem, at: "words")
        }
        return path
    }

    private func archive() -> String {
        let text = top.text("archive")
        if !text.isEmpty, !text.hasPrefix("sqlite:") || text == "sqlite:" {
            top.problem("'archive' hoort te beginnen met 'sqlite:' en dan een pad, niet '\(text)'", at: "archive")
        }
        return text
    }

    private func query() -> Query {
        guard let fields = top.mapping("query", of: PipelineKeys.query) else { return Query() }
        return Query(include: fields.queries("include"), exclude: fields.queries("exclude"))
    }

    private func sources() -> [Source] {
        if top["sources"]?.sequence?.isEmpty == true { top.problem("'sources' is leeg; noem ten minste één bron", at: "sources") }
        return top.list("sources", of: PipelineKeys.source, distinctBy: "id").map(source)
    }

    private func source(_ fields: Fields) -> Source {
        let id = fields.id()
        let kind = kinds.map { fields.optionalText("kind", among: $0) } ?? fields.optionalText("kind")
        let source = Source(
            id: id, name: fields.optionalText("name") ?? id, kind: kind ?? "feed", url: fields.text("url"),
            group: group(fields), channel: fields.optionalText("channel") ?? "nieuws",
            every: fields.duration("every", otherwise: 900), hashtags: fields.texts("hashtags"), filtered: fields.flag("filtered"))
        if source.url.contains("://"), !source.url.hasPrefix("http://"), !source.url.hasPrefix("https://") {
            fields.problem("'url' hoort met https:// of http:// te beginnen, of een pad naast dit bestand te zijn", at: "url")
        }
        return source
    }

    private func group(_ fields: Fields) -> SpeakerGroup {
        fields.choice("group", otherwise: .bevolking)
    }

    private func person(_ fields: Fields) -> Person {
        Person(
            name: fields.text("name"), role: fields.text("role"), portfolio: fields.texts("portfolio"), aliases: fields.texts("aliases"),
            mail: fields["mail"] == nil ? nil : fields.address("mail"))
    }

    private func place(_ fields: Fields) -> Place {
        Place(
            name: fields.text("name"), kind: fields.text("kind"), inhabitants: fields.number("inhabitants"),
            aliases: fields.texts("aliases"), streets: fields.texts("streets"))
    }

    private func organisation(_ fields: Fields) -> Organisation {
        Organisation(name: fields.text("name"), group: group(fields), aliases: fields.texts("aliases"))
    }

    private func issue(_ fields: Fields, in zone: TimeZone) -> Issue {
        Issue(
            id: fields.id(), title: fields.text("title"), query: fields.query("query"), purpose: fields.text("purpose"),
            until: fields.moment("until", in: zone), owner: fields.text("owner"),
            frames: fields.list("frames", of: PipelineKeys.frame, distinctBy: "title").map(frame))
    }

    private func frame(_ fields: Fields) -> IssueFrame {
        let keys: [(FrameSlot, String)] = [(.problem, "problem"), (.cause, "cause"), (.judgement, "judgement"), (.remedy, "remedy")]
        let cues = keys.map { slot, key in
            let words = fields.texts(key)
            for problem in words.compactMap(CueSpelling.problem) { fields.problem(problem, at: key) }
            return (slot, words)
        }
        if cues.allSatisfy(\.1.isEmpty) {
            fields.problem("een frame heeft woorden nodig bij problem, cause, judgement of remedy; waaraan herkent u het?", at: "title")
        }
        return IssueFrame(title: fields.text("title"), cues: Dictionary(uniqueKeysWithValues: cues))
    }

    private func incident(_ fields: Fields, in zone: TimeZone) -> Incident {
        let since = fields.moment("since", in: zone) ?? .distantPast, until = fields.moment("until", in: zone)
        if let until, until <= since { fields.problem("'until' hoort na 'since' te liggen", at: "until") }
        return Incident(
            id: fields.id(), title: fields.text("title"), query: fields.query("query"), since: since, until: until)
    }

    private func agenda(_ fields: Fields, in zone: TimeZone) -> AgendaItem {
        AgendaItem(
            at: fields.moment("at", in: zone) ?? .distantPast, title: fields.text("title"), place: fields.optionalText("place") ?? "")
    }
}
