internal import Foundation
internal import Mentions

/// The days that a picture is made from: mentions in Dutch up to and including the reference time, with their period and voice.
///
/// A mention is known by its place in `heard`; places go oldest first everywhere.
struct Scene {
    static let daysOfSeries = 14
    static let daysOfBaseline = 14
    /// What lies further back belongs to no subject of today.
    static let memory: TimeInterval = 21 * 86_400
    private static let dutch: Set<String> = ["nl", "fy", "und"]

    let pipeline: Pipeline
    let at: Date
    /// Length of the period, in stretches of 24 hours.
    let days: Int
    let period: Period
    let heard: [Heard]
    /// Places of all mentions.
    let everything: [Int]
    /// Those of the period.
    let now: [Int]
    /// Issues of the pipeline that are still followed.
    let issues: [Issue]
    let foreign: Int
    /// Per mention: the stretch of 24 hours in which it lies, counted back: 0 the last one.
    let ago: [Int]
    /// Per mention: place of the first one with the same text.
    let voice: [Int]
    /// Whole stretches of 24 hours before the period that the archive knows, at most `daysOfBaseline` or as many periods as fit in the memory.
    let known: Int
    /// Mentions that hold a word, by `Wording` number.
    let holders: [UInt64: Int]
    /// Sources that name authors.
    private let named: Set<String>
    /// Per mention: its content words.
    let words: [[UInt64]]

    /// - Parameters:
    ///   - days: length of the period.
    ///   - memory: seconds looked back.
    init(pipeline: Pipeline, heard all: [Heard], at: Date, days: Int = 1, memory: TimeInterval = memory) {
        let past = Scene.places(of: all, until: at, memory)
        let dutch = past.filter { Scene.isDutch(all[$0]) }
        let heard = dutch.elementsEqual(all.indices) ? all : dutch.map { all[$0] }
        let ago = heard.map { Scene.periods(from: $0.mention.published, to: at) }
        let period = Period(from: at.addingTimeInterval(-86_400 * Double(days)), to: at)
        (self.pipeline, self.at, self.days, self.period, self.heard, self.ago) = (pipeline, at, days, period, heard, ago)
        everything = Array(heard.indices)
        now = heard.indices.filter { ago[$0] < days }
        issues = pipeline.issues.filter { $0.until.map { at < $0 } ?? true }
        foreign = past.count { period.contains(all[$0].mention.published) && !Scene.isDutch(all[$0]) }
        voice = Voices.firsts(heard)
        let oldest = past.first.map { all[$0].mention.published } ?? at
        known = min(days == 1 ? Scene.daysOfBaseline : Int(memory / 86_400), Int(max(0, period.from.timeIntervalSince(oldest)) / 86_400))
        named = Set(heard.lazy.compactMap { $0.mention.author == nil ? nil : $0.mention.source })
        words = heard.map { Wording.content($0.mention.body) }
        holders = words.reduce(into: [:]) { counts, words in
            for word in words { counts[word, default: 0] += 1 }
        }
    }

    /// Those of the memory, oldest first.
    private static func places(of all: [Heard], until at: Date, _ memory: TimeInterval) -> [Int] {
        let past = all.indices.filter { all[$0].mention.published <= at && at.timeIntervalSince(all[$0].mention.published) < memory }
        let moments = all.map(\.mention.published)
        return past.sorted { moments[$0] != moments[$1] ? moments[$0] < moments[$1] : all[$0].mention.id < all[$1].mention.id }
    }

    static func isDutch(_ heard: Heard) -> Bool { dutch.contains(heard.reading.language) }

    /// As in `Period`, the moment itself belongs to the period and the moment a day before to the one before.
    private static func periods(from: Date, to: Date) -> Int { Int(to.timeIntervalSince(from) / 86_400) }

    func current(_ places: [Int]) -> [Int] { places.filter { ago[$0] < days } }
    /// Those of the period of equal length before.
    func before(_ places: [Int]) -> [Int] { places.filter { (days..<2 * days).contains(ago[$0]) } }
    /// The period in Dutch: "24 uur", "7 dagen".
    var length: String { days == 1 ? "24 uur" : "\(days) dagen" }

    func ids(_ places: [Int]) -> [String] { places.map { heard[$0].mention.id } }

    /// The first of each voice, so that a copy says nothing twice.
    func voices(_ places: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return places.filter { seen.insert(voice[$0]).inserted }
    }

    /// Voices as they are counted: a live blog, however many its updates, is one.
    func counted(_ places: [Int]) -> [Int] {
        var seen: Set<String> = []
        return voices(places).filter { seen.insert(heard[$0].mention.blog ?? heard[$0].mention.id).inserted }
    }

    /// What mentions are left out of the count of voices, in Dutch.
    func leftOut(_ places: [Int]) -> String {
        let voices = voices(places).count, updates = voices - counted(places).count
        return "\(places.count - voices) kopieën van dezelfde tekst"
            + (updates > 0 ? " en \(updates) verdere updates van een liveblog" : "")
    }

    /// People who speak, as far as they can be told apart: authors, and where a source of inhabitants never names any, such as a desk that
    /// writes down contacts, each text of its own. A source that does name them counts as one for all it leaves out.
    func speakers(_ places: [Int]) -> Int {
        let speakers = voices(places).map { place in
            let mention = heard[place].mention
            let isNameless = mention.group == .bevolking && mention.author == nil && !named.contains(mention.source)
            return isNameless ? mention.id : mention.speaker
        }
        return Set(speakers).count
    }

    /// Tone scores of those that were judged.
    func scores(_ places: [Int]) -> [Double] {
        places.compactMap { heard[$0].reading.tone.abstains ? nil : heard[$0].reading.tone.score }
    }

    /// How telling a word is here: 0 when every mention has it.
    func rarity(_ word: UInt64) -> Double {
        log(Double(heard.count + 1) / Double((holders[word] ?? 0) + 1))
    }

    func source(_ place: Int) -> String {
        let id = heard[place].mention.source
        return pipeline.sources.first { $0.id == id }?.name ?? id
    }

    /// Text of a part of `Mention.body`; empty when the range does not lie in it.
    func passage(_ place: Int, _ range: Range<Int>) -> String {
        let body = heard[place].mention.body.utf8
        guard range.lowerBound >= 0, range.upperBound <= body.count else { return "" }
        let from = body.index(body.startIndex, offsetBy: range.lowerBound)
        return String(decoding: body[from..<body.index(from, offsetBy: range.count)], as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
