import Analysis
import Foundation
import Mentions
import TestSupport
import Testing

/// What a clusterer keeps, and what it makes of earlier answers when later texts show more.
@Suite struct StoryStateTests {
    private static let words = [
        "brand", "loods", "brug", "molenweg", "water", "bruin", "wethouder", "speeltuin", "storm", "boom", "school", "staking", "trein",
        "rook", "raad", "besluit", "kermis", "ijsbaan", "hond", "vermist", "fiets", "dijk", "gat", "weg", "bus", "halte", "zwembad",
        "dicht",
    ]

    /// A stream in which every text draws four words, so that joins, bridges and standing heads all occur.
    private static func stream(seed: Int, count: Int) -> [StoryDocument] {
        var dice = Dice(state: UInt64(seed))
        return (0..<count).map { number in
            let title = (0..<4).map { _ in words[Int.random(in: 0..<words.count, using: &dice)] }.joined(separator: " ")
            return document("m\(number)", title, day: Double(number) / 40)
        }
    }

    private static func document(_ id: String, _ title: String, text: String = "", day: Double) -> StoryDocument {
        let parts = Town.document(id, title, text: text, day: day)
        return StoryDocument(id: parts.id, published: parts.published, title: parts.title, text: text, terms: parts.terms)
    }

    @Test(arguments: [(1, 0), (2, 60), (3, 150), (4, 299)])
    func aSavedClustererGoesOnAsIfItHadNeverStopped(seed: Int, cut: Int) throws {
        let stream = Self.stream(seed: seed, count: 300)
        var whole = StoryClusterer()
        var answers: [String?] = []
        for document in stream.prefix(cut) { answers.append(whole.assign(document)) }
        _ = whole.takeChanges()
        var resumed = try #require(StoryClusterer(snapshot: whole.snapshot, window: 7 * 86_400))
        #expect(stream.dropFirst(cut).map { resumed.assign($0) } == stream.dropFirst(cut).map { whole.assign($0) })
        #expect(resumed.takeChanges() == whole.takeChanges())
        #expect(resumed.snapshot == whole.snapshot)
    }

    @Test func bytesThatAreNoSnapshotAreRefused() {
        var clusterer = StoryClusterer()
        for document in Self.stream(seed: 5, count: 40) { _ = clusterer.assign(document) }
        let bytes = clusterer.snapshot
        #expect(StoryClusterer(snapshot: bytes, window: 86_400) == nil, "another window")
        #expect(StoryClusterer(snapshot: [], window: 7 * 86_400) == nil)
        var dice = Dice(state: 6)
        for _ in 0..<60 {
            #expect(StoryClusterer(snapshot: Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &dice))), window: 7 * 86_400) == nil)
        }
    }

    @Test func textsBetweenTwoStoriesMakeThemOne() throws {
        var clusterer = StoryClusterer()
        let titles = [
            "Rookwolk boven haven Veenbrug", "Grote rookwolk haven Veenbrug zichtbaar", "Loods Werfkade uitgebrand",
            "Loods Werfkade brandt af",
            "Rookwolk haven Veenbrug door brand loods Werfkade", "Loods Werfkade brand: rookwolk boven haven Veenbrug",
        ]
        let answers = titles.enumerated().map { clusterer.assign(Self.document("m\($0)", $1, day: Double($0) / 24)) }
        #expect(answers[0] == answers[1] && answers[2] == answers[3] && answers[0] != answers[2])
        let change = try #require(clusterer.takeChanges().first)
        #expect(change.kind == .joined && change.story == answers[2] && change.other == answers[0])
        #expect(Set(change.moved).isSuperset(of: ["m2", "m3"]))
        #expect(!change.terms.isEmpty)
        #expect(clusterer.assign(Self.document("m9", "Oorzaak uitgebrande loods Werfkade onbekend", day: 1)) == answers[0])
        #expect(clusterer.takeChanges().allSatisfy { $0.story != change.story }, "told once")
    }

    @Test(arguments: 0..<4) func everyChangeMovesMentionsThatWereThere(seed: Int) {
        var clusterer = StoryClusterer()
        var story: [String: String] = [:]
        for document in Self.stream(seed: 100 + seed, count: 600) {
            if let answer = clusterer.assign(document) { story[document.id] = answer }
            for change in clusterer.takeChanges() {
                let (from, to) = change.kind == .joined ? (change.story, change.other) : (change.other, change.story)
                for mention in change.moved {
                    #expect(story[mention] == from)
                    story[mention] = to
                }
            }
        }
    }

    @Test func anOrderShuffledWithinTheHourHardlyChangesStories() {
        let events = (0..<60).map { "Plaats\($0) zaak\($0 * 7)x nieuws\($0 * 13)y" }
        let stream = (0..<480).map { number in
            Self.document("m\(number)", "\(events[number / 24 * 3 + number % 3]) bericht\(number % 11)", day: Double(number) / 480 * 6)
        }
        var dice = Dice(state: 8)
        let hours = Dictionary(grouping: stream) { document in Int((document.published ?? .distantPast).timeIntervalSince1970 / 3600) }
        var shuffled: [StoryDocument] = []
        for hour in hours.keys.sorted() { shuffled += (hours[hour] ?? []).shuffled(using: &dice) }
        #expect(Self.changed(Self.groups(stream), Self.groups(shuffled)) < 5)
    }

    private static func groups(_ stream: [StoryDocument]) -> [String: Set<String>] {
        var clusterer = StoryClusterer()
        var groups: [String: Set<String>] = [:]
        for document in stream { groups[clusterer.assign(document) ?? document.id, default: []].insert(document.id) }
        return groups
    }

    /// Mentions whose story in the one grouping is not the story of most of its companions in the other.
    private static func changed(_ one: [String: Set<String>], _ other: [String: Set<String>]) -> Int {
        var changed = 0
        for group in one.values {
            let kept = other.values.map { $0.intersection(group).count }.max() ?? 0
            changed += group.count - kept
        }
        return changed
    }
}
