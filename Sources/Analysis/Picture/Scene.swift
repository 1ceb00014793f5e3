internal import Foundation
internal import Mentions

/// The days that a picture is made from: mentions in Dutch up to the reference time, with their day and voice.
struct Scene {
    /// A mention's place in `heard`; oldest first everywhere.
    typealias Place = Int

    static let daysOfSeries = 14
    static let daysOfBaseline = 14
    private static let dutch: Set<String> = ["nl", "fy", "und"]

    let pipeline: Pipeline
    let at: Date
    let period: Period
    let heard: [Heard]
    let foreign: Int
    /// Per mention: whole periods before `period.to` in which it lies: 0 the period itself, 1 the one before.
    let ago: [Int]
    /// Per mention: local day.
    let day: [Int]
    let today: Int
    /// Per mention: place of the first one with the same text.
    let voice: [Place]
    /// Whole periods before this one that the archive knows, at most `daysOfBaseline`.
    let known: Int
    /// Mentions that hold a word, by `Wording` number.
    let holders: [UInt64: Int]
    /// Per mention: its content words.
    let words: [[UInt64]]

    init(pipeline: Pipeline, heard all: [Heard], at: Date) {
        let past = all.filter { $0.mention.published < at }
            .sorted { ($0.mention.published, $0.mention.id) < ($1.mention.published, $1.mention.id) }
        let dutch = past.filter { Scene.dutch.contains($0.reading.language) }
        let heard = dutch.map { Scene.regrouped($0, pipeline.organisations) }
        let period = Period(from: at.addingTimeInterval(-86_400), to: at)
        var days = LocalDays(zone: pipeline.timeZone)
        (self.pipeline, self.at, self.period, self.heard) = (pipeline, at, period, heard)
        foreign = past.count { period.contains($0.mention.published) && !Scene.dutch.contains($0.reading.language) }
        ago = heard.map { Scene.periods(from: $0.mention.published, to: at) }
        day = heard.map { days.number(of: $0.mention.published) }
        today = days.number(of: at)
        voice = Voices.firsts(heard)
        let oldest = past.first?.mention.published ?? at
        known = min(Scene.daysOfBaseline, Int(max(0, period.from.timeIntervalSince(oldest)) / 86_400))
        words = heard.map { Wording.content($0.mention.body) }
        holders = words.reduce(into: [:]) { counts, words in
            for word in words { counts[word, default: 0] += 1 }
        }
    }

    /// An organisation that speaks on somebody else's platform speaks for its own group: webcare on Mastodon is the town.
    private static func regrouped(_ heard: Heard, _ organisations: [Organisation]) -> Heard {
        guard let author = heard.mention.author, let own = organisations.first(where: { $0.isCalled(author) }) else { return heard }
        var heard = heard
        heard.mention.group = own.group
        return heard
    }

    private static func periods(from: Date, to: Date) -> Int {
        let seconds = to.timeIntervalSince(from)
        return max(0, Int((seconds / 86_400).rounded(.up)) - 1)
    }

    var everything: [Place] { Array(heard.indices) }
    func current(_ places: [Place]) -> [Place] { places.filter { ago[$0] == 0 } }
    func ids(_ places: [Place]) -> [String] { places.map { heard[$0].mention.id } }

    /// The first of each voice, so that a copy says nothing twice.
    func voices(_ places: [Place]) -> [Place] {
        var seen: Set<Int> = []
        return places.filter { seen.insert(voice[$0]).inserted }
    }

    /// How telling a word is here: 0 when every mention has it.
    func rarity(_ word: UInt64) -> Double {
        log(Double(heard.count + 1) / Double((holders[word] ?? 0) + 1))
    }

    func source(_ place: Place) -> String {
        let id = heard[place].mention.source
        return pipeline.sources.first { $0.id == id }?.name ?? id
    }

    /// Text of a part of `Mention.body`; empty when the range does not lie in it.
    func passage(_ place: Place, _ range: Range<Int>) -> String {
        let body = heard[place].mention.body.utf8
        guard range.lowerBound >= 0, range.upperBound <= body.count else { return "" }
        let from = body.index(body.startIndex, offsetBy: range.lowerBound)
        return String(decoding: body[from..<body.index(from, offsetBy: range.count)], as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
