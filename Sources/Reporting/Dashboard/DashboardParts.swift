import Foundation
import Mentions

// The parts of the dashboard under the names of Reports/Schema/dashboard-1.json.
extension Dashboard {
    struct Sentiment: Encodable {
        /// Absent when too little was judged.
        var score: Double?
        var interval: [Double]?
        var n: Int
        var abstained: Int
        /// Difference with the previous period; absent when there is nothing to compare with.
        var change: Double?
        var changeIsDemonstrable: Bool
        var series: [SeriesPoint]?
        var evidence: String

        init(_ tone: ToneSummary?, series: [SeriesPoint]? = nil, evidence: String) {
            score = tone.map { Dashboard.rounded($0.mean) }
            interval = tone.map { [Dashboard.rounded($0.low), Dashboard.rounded($0.high)] }
            n = tone?.judged ?? 0
            abstained = tone?.abstained ?? 0
            change = tone.flatMap { tone in tone.previous.map { Dashboard.rounded(tone.mean - $0) } }
            changeIsDemonstrable = tone?.isDemonstrable ?? false
            self.series = series
            self.evidence = evidence
        }
    }

    struct Volume: Encodable {
        var count: Int
        var voices: Int
        var previous: Int
        var expected: Double?
        var series: [SeriesPoint]
        var evidence: String

        init(_ measures: VolumeAndTone) {
            count = measures.count
            voices = measures.voices
            previous = measures.previousCount
            expected = measures.expected.map(Dashboard.rounded)
            series = measures.series
            evidence = measures.evidence
        }
    }

    struct Topic: Encodable {
        var id: String
        /// Ids of its stories.
        var stories: [String]
        var title: String
        var keywords: [String]
        var size: Int
        var voices: Int
        var total: Int
        var change: Int
        var sentiment: Sentiment
        var groups: [Group]
        var places: [String]
        var phase: Phase
        var firstSeen: Date
        var issue: String?
        /// Chance that the coming 24 hours bring more than the last 24 did; absent when too little is known to say it.
        var grows: Double?
        var life: Life?
        /// Absent when its stories stayed as they were.
        var regrouping: Regrouping?
        var evidence: String

        init(_ topic: TopicFinding, at: Date, dates: DutchDate) {
            id = topic.id
            stories = topic.stories
            title = topic.title
            keywords = topic.keywords
            size = topic.measures.count
            voices = topic.measures.voices
            total = topic.total
            change = topic.measures.count - topic.measures.previousCount
            sentiment = Sentiment(topic.measures.tone, evidence: topic.measures.evidence)
            groups = topic.measures.groups.map(Group.init)
            places = topic.places
            phase = topic.phase
            firstSeen = topic.firstSeen
            issue = topic.issue?.id
            grows = topic.forecast.map { Dashboard.rounded($0.grows) }
            life = topic.life.map { Life($0, at: at, dates: dates) }
            regrouping = topic.regrouping.map(Regrouping.init)
            evidence = topic.measures.evidence
        }
    }

    struct Emerging: Encodable {
        var story: String
        var title: String
        var count: Int
        var usual: Double
        var chance: Double
        /// Chance that the coming 24 hours bring more than the last 24 did; absent when too little is known to say it.
        var grows: Double?
        var speakers: Int
        var sources: [String]
        var places: [String]
        var evidence: String

        init(_ finding: EmergingFinding) {
            story = finding.story
            title = finding.title
            count = finding.count
            usual = Dashboard.rounded(finding.usual)
            chance = finding.chance
            grows = finding.forecast.map { Dashboard.rounded($0.grows) }
            speakers = finding.speakers
            sources = finding.sources
            places = finding.places
            evidence = finding.evidence
        }
    }

    struct Signal: Encodable {
        var id: String
        var kind: SignalFinding.Kind
        var subject: String
        var title: String
        var opened: Date
        /// Absent while it is open.
        var closed: Date?
        var urgency: SignalFinding.Urgency
        var count: Int
        var expected: Double
        var chance: Double
        var sources: [String]
        var why: String
        var sureness: String
        var usual: String
        var evidence: String

        init(_ finding: SignalFinding) {
            id = finding.id
            kind = finding.kind
            subject = finding.subject
            title = finding.title
            opened = finding.opened
            closed = finding.closed
            urgency = finding.urgency
            count = finding.count
            expected = finding.expected
            chance = finding.chance
            sources = finding.sources
            why = finding.why
            sureness = finding.sureness
            usual = finding.usual
            evidence = finding.evidence
        }
    }

    struct Advice: Encodable {
        var kind: AdviceFinding.Kind
        var rule: AdviceFinding.Rule
        var subject: String
        var who: String
        var count: Int
        var evidence: String

        init(_ advice: AdviceFinding) {
            kind = advice.kind
            rule = advice.rule
            subject = advice.subject
            who = advice.who
            count = advice.count
            evidence = advice.evidence
        }
    }

    struct Issue: Encodable {
        var id: String
        var title: String
        var count: Int
        var voices: Int
        var change: Int
        var sentiment: Sentiment
        /// Ids of the topics that fall under it.
        var topics: [String]
        var evidence: String

        init(_ issue: IssueFinding) {
            id = issue.id
            title = issue.title
            count = issue.measures.count
            voices = issue.measures.voices
            change = issue.measures.count - issue.measures.previousCount
            sentiment = Sentiment(issue.measures.tone, evidence: issue.measures.evidence)
            topics = issue.topics
            evidence = issue.measures.evidence
        }
    }

    struct Group: Encodable {
        var group: SpeakerGroup
        var voices: Int
        var share: Double
        var sentiment: Double?

        init(_ share: GroupShare) {
            group = share.group
            voices = share.voices
            self.share = Dashboard.rounded(share.share)
            sentiment = share.tone.map(Dashboard.rounded)
        }
    }

    struct Source: Encodable {
        var id: String
        var name: String
        var group: SpeakerGroup
        var health: SourceHealth.State
        var lastSuccess: Date?
        /// Seconds since the last success; absent when there was none.
        var gap: Int?
        var count: Int
        var problem: String?

        init(_ source: SourceAccount, at: Date) {
            id = source.id
            name = source.name
            group = source.group
            health = source.state
            lastSuccess = source.lastSuccess
            gap = source.lastSuccess.map { Int(at.timeIntervalSince($0)) }
            count = source.count
            problem = source.problem
        }
    }

    struct Question: Encodable {
        var text: String
        var count: Int
        var oldest: Date
        var channels: [String]
        var topic: String?
        var evidence: String

        init(_ question: QuestionFinding) {
            text = question.text
            count = question.count
            oldest = question.oldest
            channels = question.channels
            topic = question.topic
            evidence = question.evidence
        }
    }

    struct Upcoming: Encodable {
        var at: Date
        var title: String
        var place: String

        init(_ item: AgendaItem) {
            at = item.at
            title = item.title
            place = item.place
        }
    }

    /// Three decimals: what is finer is noise, and would make goldens depend on the order of a sum.
    static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
