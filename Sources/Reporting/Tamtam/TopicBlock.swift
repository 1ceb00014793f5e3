import Foundation
import Mentions

/// One subject of a tamtam, as text.
struct TopicBlock {
    var number: Int
    var title: String
    /// Title of the issue it falls under; empty when it falls under none or its own title says so.
    var issue: String
    var phase: String
    var arrow: String
    var tone: String
    var toneBar: String
    var volume: String
    var course: String
    var blocks: String
    var since: String
    /// Who came first, turning points and what it hangs together with; empty when nothing of that is known.
    var life: String
    /// Of the turning point when one is told, else of the whole life.
    var lifeEvidence: String
    /// Stories that turned out to be one, or two; empty when they stayed as they were.
    var regrouping: String
    var summary: [QuoteLine]
    var speakers: String
    var groupBar: String
    /// "verantwoordelijkheid (was menselijk belang)"; empty when none leads.
    var frame: String
    var frameEvidence: String
    var quotes: [QuoteLine]
    var places: String
    var sources: String
    var evidence: String
    /// What is expected of it; empty when it is told elsewhere or too little is known to say it.
    var outlook: String
    var outlookEvidence: String
    var toneClass: String

    init(_ topic: TopicFinding, number: Int, detail: TopicDetail, picture: DayPicture, dates: DutchDate) {
        let measures = topic.measures
        let line = Sparkline(points: measures.series)
        self.number = number
        title = topic.title
        issue = topic.issue.map(\.title).flatMap { topic.title.lowercased().contains($0.lowercased()) ? nil : $0 } ?? ""
        phase = LifeText.name(topic.phase)
        arrow = ToneLine.arrow(measures.tone)
        tone = ToneLine.text(measures.tone)
        toneBar = measures.tone.map { ToneBar(tone: $0).svg(label: ToneLine.text($0)) } ?? ""
        toneClass = ToneLine.colour(measures.tone)
        volume = Self.volume(measures)
        course = line.svg(label: line.words(dates.shortDay))
        blocks = line.blocks
        since = Self.since(topic, now: picture.at, dates: dates)
        let told = !detail.hasLife ? nil : topic.life.map { LifeText(life: $0, now: picture.at, dates: dates) }
        life = told?.sentences.joined(separator: " ") ?? ""
        lifeEvidence = told?.turn?.evidence ?? topic.life?.evidence ?? ""
        regrouping = topic.regrouping.map { RegroupingText(regrouping: $0).sentence } ?? ""
        summary = topic.summary.prefix(detail.sentences).map { QuoteLine($0, isLiteral: false) }
        speakers = Self.speakers(measures.groups)
        groupBar = GroupBar(groups: Self.ranked(measures.groups)).svg(label: "Wie: " + Self.speakers(measures.groups))
        frame = topic.frame.map(Self.framed) ?? ""
        frameEvidence = topic.frame?.evidence ?? ""
        quotes = topic.quotes.prefix(detail.quotes).map { QuoteLine($0, isLiteral: true) }
        places = DutchWords.list(topic.places)
        sources = Self.sources(topic, measures)
        evidence = measures.evidence
        let forecast = Self.isForecastElsewhere(topic, picture) ? nil : topic.forecast
        outlook = forecast.map { ForecastText(forecast: $0).short } ?? ""
        outlookEvidence = forecast?.evidence ?? ""
    }

    /// What emerges says it there, and what falls under an issue is expected as the issue is.
    private static func isForecastElsewhere(_ topic: TopicFinding, _ picture: DayPicture) -> Bool {
        picture.emerging.contains { $0.story == topic.id }
            || picture.issues.contains { $0.id == topic.issue?.id && NoteBlock.issue($0) != nil }
    }

    private static func framed(_ lead: TopicFinding.LeadingFrame) -> String {
        let name = AnalysisWords.frame(lead.frame.rawValue)
        guard let before = lead.before, before != lead.frame else { return name }
        return "\(name) (was \(AnalysisWords.frame(before.rawValue)))"
    }

    private static func volume(_ measures: VolumeAndTone) -> String {
        let counted =
            DutchNumber.count(measures.count, "bericht", "berichten") + ", "
            + DutchNumber.count(measures.voices, "stem", "stemmen")
        return DutchWords.comparison(measures.count, with: measures.expected).map { "\(counted) (\($0))" } ?? counted
    }

    private static func since(_ topic: TopicFinding, now: Date, dates: DutchDate) -> String {
        let days = dates.daysBetween(topic.firstSeen, now)
        let began = days == 0 ? "sinds vandaag" : "sinds \(dates.ago(topic.firstSeen, now: now))"
        return topic.total > topic.measures.count ? "\(began), \(DutchNumber.count(topic.total, "bericht", "berichten")) in totaal" : began
    }

    /// Loudest group first, in words and in the bar alike.
    private static func ranked(_ groups: [GroupShare]) -> [GroupShare] {
        groups.sorted { ($1.share, $0.group.rawValue) < ($0.share, $1.group.rawValue) }
    }

    static func speakers(_ groups: [GroupShare]) -> String {
        ranked(groups).map { "\(DutchWords.name($0.group)) \(DutchNumber.percent($0.share))" }.joined(separator: ", ")
    }

    private static func sources(_ topic: TopicFinding, _ measures: VolumeAndTone) -> String {
        let shown = topic.sources.prefix(4)
        let more = topic.sources.count - shown.count
        let names = more > 0 ? shown + ["\(DutchNumber.inText(more)) \(more == 1 ? "andere" : "anderen")"] : shown
        let copies = measures.count - measures.voices
        let printed = copies > 0 ? "; \(DutchNumber.countInText(copies, "bericht is", "berichten zijn")) overgenomen tekst" : ""
        return DutchWords.list(Array(names)) + printed
    }
}

/// A passage with who said it.
struct QuoteLine: Hashable {
    var text: String
    /// "inwoner, forum"; a name only for organisations and media.
    var by: String

    init(text: String, by: String) {
        self.text = text
        self.by = by
    }

    init(_ quote: Quote, isLiteral: Bool) {
        text = isLiteral ? DutchWords.quoted(quote.text) : quote.text
        let who = quote.speaker ?? DutchWords.member(quote.group)
        by = quote.speaker == nil ? "\(who), \(quote.channel)" : who
    }
}
