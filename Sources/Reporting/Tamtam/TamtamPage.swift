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
    /// "Redactie: concept, nog niet nagekeken"
    var editing: String
    var counts: String
    var overallEvidence: String
    var mood: String
    var moodBar: String
    var moodChart: String
    var moodBlocks: String
    var sentences: [String]
    var topics: [TopicBlock]
    /// Subjects that have no block of their own; empty when there are none.
    var further: String
    var emerging: [NoteBlock]
    var signals: [NoteBlock]
    var swarms: [NoteBlock]
    var deviations: [NoteBlock]
    var questions: [NoteBlock]
    /// What is on the agenda, and what is expected of the issues that are followed.
    var ahead: [NoteBlock]
    var advice: [AdviceBlock]
    var account: [String]

    init(_ picture: DayPicture, editing: Editing = .draft) {
        self.editing = editing.words
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
        var left = LeftOut()
        emerging = left.keep(picture.emerging.map { NoteBlock.emerging($0) }, in: 9, "opkomend onderwerp", "opkomende onderwerpen")
        signals = left.keep(NoteBlock.signals(picture, dates: dates), in: 8, "signaal", "signalen")
        swarms = left.keep(picture.swarms.map { NoteBlock.swarm($0, now: picture.at, dates: dates) }, in: 5, "groep", "groepen")
        deviations =
            left.keep(picture.places.map { NoteBlock.place($0) }, in: 8, "plek", "plekken")
            + left.keep(picture.people.map { NoteBlock.person($0) }, in: 6, "bestuurder", "bestuurders")
        let pressing = Self.pressing(picture.questions)
        left.note(picture.questions.count - pressing.count, "vraag", "vragen")
        questions = left.keep(pressing.map { .question($0, now: picture.at, dates: dates) }, in: 8, "vraag", "vragen")
        ahead =
            left.keep(picture.agenda.map { NoteBlock.agenda($0, dates: dates) }, in: 5, "agendapunt", "agendapunten")
            + left.keep(picture.issues.compactMap(NoteBlock.issue), in: 6, "verwachting", "verwachtingen")
        advice = AdviceFinding.Kind.allCases.compactMap { kind in
            AdviceBlock(kind, picture.advice.filter { $0.kind == kind }, leaving: &left)
        }
        account = [left.sentence].compactMap { $0 } + AccountText(picture: picture, dates: dates).sentences
        topics = []
        further = ""
        topics = TopicBlock.fitting(picture.topics.count, in: Space.lines - lines) { number, detail in
            TopicBlock(picture.topics[number - 1], number: number, detail: detail, picture: picture, dates: dates)
        }
        further = Self.further(picture.topics.dropFirst(topics.count))
        apply(editing.edits)
    }

    /// Printed lines of all but the topics, with a heading above each part.
    private var lines: Int {
        let notes = [emerging, signals, swarms, deviations, questions, ahead].filter { !$0.isEmpty }
        let items = advice.flatMap(\.items)
        return notes.reduce(0) { $0 + 2 + $1.reduce(0) { $0 + $1.lines } }
            + (items.isEmpty ? 0 : 2 + items.reduce(0) { $0 + Space.lines($1.text + $1.who + $1.evidence) })
            + 3 + Space.lines(account.joined(separator: " "))
    }

    /// "“Markt” (9 berichten), “Zwembad” (7 berichten) en nog tien onderwerpen; ze staan in het dashboard."
    private static func further(_ topics: ArraySlice<TopicFinding>) -> String {
        guard !topics.isEmpty else { return "" }
        let named = topics.prefix(3).map {
            "\(DutchWords.quoted($0.title)) (\(DutchNumber.count($0.measures.count, "bericht", "berichten")))"
        }
        let more = topics.count - named.count
        let rest = more > 0 ? ["nog \(DutchNumber.countInText(more, "onderwerp", "onderwerpen"))"] : []
        return "\(DutchWords.list(named + rest)); wat erover gezegd is staat in het dashboard."
    }

    /// A question that one person asked waits when three others were asked more often.
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
