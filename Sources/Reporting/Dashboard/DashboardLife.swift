import Foundation
import Mentions

extension Dashboard {
    /// The course of a topic since it began. Texts are Dutch, for a screen.
    struct Life: Encodable {
        var voices: Int
        var copies: Int
        var sources: Int
        var engagement: Int
        var isCut: Bool
        /// Absent when no moment is known by the hour.
        var order: String?
        var arrivals: [Appearance]
        var bursts: [Burst]
        var turns: [Turn]
        var related: [Tie]
        var lead: Lead?
        var evidence: String

        init(_ life: StoryLife, at: Date, dates: DutchDate) {
            let text = LifeText(life: life, now: at, dates: dates)
            voices = life.voices
            copies = life.copies
            sources = life.sources
            engagement = life.engagement
            isCut = life.isCut
            order = text.order
            arrivals = life.arrivals.map { Appearance(side: $0.side, at: $0.at) }
            bursts = life.bursts
            turns = life.turns.map { Turn($0, text: text.text($0)) }
            related = life.related.map { Tie($0, text: text.text($0)) }
            lead = life.lead.map(Lead.init)
            evidence = life.evidence
        }
    }

    struct Regrouping: Encodable {
        var kind: StoryChange.Kind
        var at: Date
        var title: String
        var other: String
        var terms: [String]
        var text: String

        init(_ regrouping: Mentions.Regrouping) {
            kind = regrouping.kind
            at = regrouping.at
            title = regrouping.title
            other = regrouping.other
            terms = regrouping.terms
            text = RegroupingText(regrouping: regrouping).sentence
        }
    }

    struct Appearance: Encodable {
        var side: Side
        var at: Date
    }

    struct Turn: Encodable {
        var at: Date
        var level: Int
        var voices: Int
        var hours: Int
        var before: Int
        var text: String
        var evidence: String

        init(_ turn: TurningPoint, text: String) {
            at = turn.at
            level = turn.level
            voices = turn.voices
            hours = turn.hours
            before = turn.before
            self.text = text
            evidence = turn.evidence
        }
    }

    struct Tie: Encodable {
        var kind: Connection.Kind
        var id: String
        var title: String
        var text: String

        init(_ tie: Connection, text: String) {
            kind = tie.kind
            id = tie.id
            title = tie.title
            self.text = text
        }
    }

    struct Lead: Encodable {
        var firstNews: Date
        var source: String
        var hours: Double
        var sides: [LeadTime.Ahead]
        var evidence: String

        init(_ lead: LeadTime) {
            firstNews = lead.firstNews
            source = lead.source
            hours = lead.hours
            sides = lead.sides
            evidence = lead.evidence
        }
    }

    struct LeadOfWeeks: Encodable {
        var count: Int
        var ahead: Int
        /// Hours.
        var median: Double
        var sides: [LeadSummary.OfSide]
        var days: Int
        var text: String
        var evidence: String

        init(_ lead: LeadSummary) {
            count = lead.count
            ahead = lead.ahead
            median = Dashboard.rounded(lead.median)
            sides = lead.sides.map { .init(side: $0.side, count: $0.count, median: Dashboard.rounded($0.median)) }
            days = lead.days
            text = LeadText(lead: lead).sentence
            evidence = lead.evidence
        }
    }
}
