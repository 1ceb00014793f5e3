import Foundation
import Mentions
import Store
import TestSupport
import Testing

@testable import Newsroom

@Suite struct GroupTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func archive(_ name: String) throws -> SQLiteArchive { try SQLiteArchive(path: scratch.path(name + ".sqlite")) }

    private static func mention(_ id: String, _ text: String, hour: Double, replyTo: String? = nil) -> Mention {
        Mention(
            id: id, version: "v1", source: "forum", channel: "forum", group: .bevolking, title: "", text: text,
            published: .noon + hour * 3600, replyTo: replyTo)
    }

    private static func place(_ mentions: [Mention], in archive: SQLiteArchive) throws -> [StoryChange] {
        _ = try archive.take(mentions, health: SourceHealth(source: "forum"))
        try archive.keep(mentions.map(reading), by: "r1")
        return try Group.place(archive, everyday: EverydayTerms(), forest: StoryForest())?.changes ?? []
    }

    private static func reading(_ mention: Mention) -> Reading {
        var reading = Reading.sample(of: mention)
        reading.terms = mention.text.split(separator: " ").map { Term(text: String($0), kind: .word, inTitle: false) }
        return reading
    }

    private static func placed(in archive: SQLiteArchive) throws -> [String] {
        try archive.placed(since: .distantPast, after: 0).map {
            "\($0.order) \($0.heard.mention.id) \($0.assigned ?? "-") \($0.heard.story ?? "-")"
        }
    }

    /// Posts of few words, so that stories join and split; every fifth answers one of up to twenty before it.
    private static func stream(seed: Int) -> [Mention] {
        let words = ["brand", "loods", "brug", "water", "bruin", "storm", "boom", "school", "trein", "rook", "raad", "dijk", "gat", "bus"]
        var dice = Dice(state: UInt64(seed))
        return (0..<240).map { number in
            let text = (0..<4).map { _ in words[Int.random(in: 0..<words.count, using: &dice)] }.joined(separator: " ")
            let back = Int.random(in: 1...20, using: &dice)
            return mention(
                "m\(1000 + number)", text, hour: Double(number),
                replyTo: number % 5 == 4 && back <= number ? "m\(1000 + number - back)" : nil)
        }
    }

    @Test(arguments: [(1, 5), (4, 16), (1, 50), (4, 120)])
    func runsPlaceAsOneRunWouldAndTellNoChangeTwice(seed: Int, size: Int) throws {
        let stream = Self.stream(seed: seed)
        let (whole, parts) = (try archive("heel"), try archive("delen"))
        let changes = try Self.place(stream, in: whole)
        var told: [StoryChange] = []
        for start in stride(from: 0, to: stream.count, by: size) {
            told += try Self.place(Array(stream[start..<min(stream.count, start + size)]), in: parts)
        }
        #expect(!changes.isEmpty)
        #expect(told == changes)
        #expect(try Self.placed(in: parts) == Self.placed(in: whole))
    }

    @Test(arguments: 0..<3) func theOrderInWhichARunHearsMentionsDecidesNothing(seed: Int) throws {
        var dice = Dice(state: UInt64(100 + seed))
        let stream = Self.stream(seed: 1)
        let (ordered, shuffled) = (try archive("orde"), try archive("geschud"))
        _ = try Self.place(stream, in: ordered)
        _ = try Self.place(stream.shuffled(using: &dice), in: shuffled)
        #expect(try Self.placed(in: shuffled) == Self.placed(in: ordered))
    }

    @Test(arguments: [false, true]) func aReplyGoesWhereItsParentBelongsNow(isReplayed: Bool) throws {
        let archive = try archive("dorp")
        _ = try Self.place([Self.mention("m1", "brug dicht molenweg", hour: 0)], in: archive)
        if isReplayed { _ = try Self.place([Self.mention("m2", "kermis plein", hour: 1)], in: archive) }
        let parent = isReplayed ? "m2" : "m1"
        let moved = StoryChange(kind: .split, story: "s9", other: "s" + parent, mention: parent, at: .noon, moved: [parent], terms: [])
        try archive.keep([], changes: [moved], state: nil)
        _ = try Self.place([Self.mention("m3", "helemaal mee eens", hour: 2, replyTo: parent)], in: archive)
        #expect(try archive.placed(since: .distantPast, after: 0).map(\.assigned).last == "s9")
        #expect(try archive.story("s9").map(\.mention.id) == [parent, "m3"])
    }

    @Test func aReplyToWhatIsLongPastStandsAlone() throws {
        let archive = try archive("dorp")
        _ = try Self.place([Self.mention("m1", "brug dicht molenweg", hour: 0)], in: archive)
        let late = [
            Self.mention("m2", "helemaal mee eens", hour: 239, replyTo: "m1"), Self.mention("m3", "oud nieuws", hour: 241, replyTo: "m1"),
        ]
        _ = try Self.place(late, in: archive)
        #expect(try archive.placed(since: .distantPast, after: 0).map(\.assigned) == ["sm1", "sm1", "sm3"])
    }
}
