import Foundation
import Mentions

/// The sentences and figures of a daily tamtam, in reading order; the three templates lay out these same values.
struct TamtamPage {
    var newsroom: String
    /// "maandag 16 november 2026"
    var date: String
    /// "07.30 uur"
    var time: String
    /// "zondag en de afgelopen nacht"
    var about: String
    var counts: String
    var overallEvidence: String
    var mood: String
    var moodBar: String
    var moodChart: String
    var moodBlocks: String
    var sentences: [String]
    var topics: [TopicBlock]
    var emerging: [NoteBlock]
    var signals: [NoteBlock]
    var swarms: [NoteBlock]
    var deviations: [NoteBlock]
    var questions: [NoteBlock]
    /// What is on the agenda, and what is expected of the issues that are followed.
    var ahead: [NoteBlock]
    var advice: [AdviceBlock]
    var account: [String]

    init(_ picture: DayPicture) {
        let dates = DutchDate(timeZone: TimeZone(identifier: picture.timeZone) ?? .gmt)
        newsroom = picture.newsroom
        date = dates.long(picture.at)
        time = dates.time(picture.at)
        about = dates.dayBefore(picture.at)
        counts = Self.counts(picture)
        overallEvidence = picture.overall.evidence
        mood = ToneLine.text(picture.overall.tone)
        moodBar = picture.overall.tone.map { ToneBar(tone: $0).svg(label: ToneLine.text($0)) } ?? ""
        let course = Sparkline(points: picture.overall.series)
        moodChart = course.svg(label: course.words(dates.shortDay))
        moodBlocks = course.blocks
        sentences = Opening(picture: picture, dates: dates).sentences
        topics = picture.topics.enumerated().map { TopicBlock($1, number: $0 + 1, picture: picture, dates: dates) }
        emerging = picture.emerging.map { NoteBlock.emerging($0) }
        signals = NoteBlock.signals(picture, dates: dates)
        swarms = picture.swarms.map { NoteBlock.swarm($0, now: picture.at, dates: dates) }
        deviations = picture.places.map { NoteBlock.place($0) } + picture.people.map { NoteBlock.person($0) }
        questions = Self.pressing(picture.questions).map { NoteBlock.question($0, now: picture.at, dates: dates) }
        ahead = picture.agenda.map { NoteBlock.agenda($0, dates: dates) } + picture.issues.compactMap(NoteBlock.issue)
        advice = AdviceFinding.Kind.allCases.compactMap { kind in
            AdviceBlock(kind, picture.advice.filter { $0.kind == kind })
        }
        account = AccountText(picture: picture, dates: dates).sentences
    }

    /// A question that one person asked waits when three others were asked more often; the dashboard has them all.
    private static func pressing(_ questions: [QuestionFinding]) -> [QuestionFinding] {
        let often = questions.filter { $0.count > 1 }
        return often.count < 3 ? questions : often
    }

    private static func counts(_ picture: DayPicture) -> String {
        let sources = picture.account.sources
        let answered = sources.filter { $0.state != .failing && $0.state != .new }.count
        return [
            DutchNumber.count(picture.overall.count, "bericht", "berichten"),
            DutchNumber.count(picture.overall.voices, "stem", "stemmen"),
            "\(answered) van \(DutchNumber.count(sources.count, "bron", "bronnen"))",
        ].joined(separator: ", ")
    }
}
