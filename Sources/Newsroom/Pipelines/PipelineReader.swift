import Foundation
import Mentions
import Yams

/// Makes the values of a pipeline from the fields of its file.
struct PipelineReader {
    var name: String
    var top: Fields

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
            people: top.list("people", of: PipelineKeys.person).map(person),
            places: top.list("places", of: PipelineKeys.place).map(place),
            organisations: top.list("organisations", of: PipelineKeys.organisation).map(organisation),
            issues: top.list("issues", of: PipelineKeys.issue).map { issue($0, in: zone) },
            incidents: top.list("incidents", of: PipelineKeys.incident).map { incident($0, in: zone) },
            reports: top.list("reports", of: PipelineKeys.report).map(report),
            agenda: top.list("agenda", of: PipelineKeys.agenda).map { agenda($0, in: zone) })
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
        return Query(include: fields.texts("include"), exclude: fields.texts("exclude"))
    }

    private func sources() -> [Source] {
        let sections = top.list("sources", of: PipelineKeys.source)
        if top["sources"]?.sequence?.isEmpty == true { top.problem("'sources' is leeg; noem ten minste één bron", at: "sources") }
        var seen: Set<String> = []
        return sections.map { fields in
            let source = source(fields)
            if !source.id.isEmpty, !seen.insert(source.id).inserted {
                fields.problem("twee bronnen heten '\(source.id)'; geef elke bron een eigen id", at: "id")
            }
            return source
        }
    }

    private func source(_ fields: Fields) -> Source {
        let id = fields.text("id")
        if !id.isEmpty, id.wholeMatch(of: /[a-z0-9][a-z0-9-]*/) == nil {
            fields.problem("id '\(id)' mag alleen kleine letters, cijfers en streepjes hebben", at: "id")
        }
        let source = Source(
            id: id, name: fields.optionalText("name") ?? id, kind: fields.optionalText("kind") ?? "feed", url: fields.text("url"),
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
            name: fields.text("name"), role: fields.text("role"), portfolio: fields.texts("portfolio"), aliases: fields.texts("aliases"))
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
            id: fields.text("id"), title: fields.text("title"), query: fields.text("query"), purpose: fields.text("purpose"),
            until: fields.moment("until", in: zone), owner: fields.text("owner"))
    }

    private func incident(_ fields: Fields, in zone: TimeZone) -> Incident {
        Incident(
            id: fields.text("id"), title: fields.text("title"), query: fields.text("query"),
            since: fields.moment("since", in: zone) ?? .distantPast)
    }

    private func agenda(_ fields: Fields, in zone: TimeZone) -> AgendaItem {
        AgendaItem(
            at: fields.moment("at", in: zone) ?? .distantPast, title: fields.text("title"), place: fields.optionalText("place") ?? "")
    }

    private func report(_ fields: Fields) -> Report {
        let at = fields.text("at")
        if !at.isEmpty, at.wholeMatch(of: /([01]\d|2[0-3]):[0-5]\d/) == nil {
            fields.problem("'at' hoort een tijd te zijn zoals \"07:30\", niet '\(at)'", at: "at")
        }
        let week = ["ma", "di", "wo", "do", "vr", "za", "zo"]
        let days = fields.texts("days")
        for day in days where !week.contains(day) {
            fields.problem("dag '\(day)' kan niet; het kan zijn: " + week.joined(separator: ", "), at: "days")
        }
        return Report(
            kind: fields.text("kind"), at: at, days: days.isEmpty ? week : days,
            to: fields.list("to", of: PipelineKeys.subscriber).map { Subscriber(mail: $0.text("mail"), about: $0.texts("about")) })
    }
}
