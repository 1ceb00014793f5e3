import Foundation
import Mentions
import Store
import TestSupport
import Testing

/// What every archive promises, whatever it is made of. A new kind of archive is a new line in `Kind`.
@Suite struct ArchiveContract {
    enum Kind: CaseIterable {
        case sqlite

        func open(_ scratch: Scratch) throws -> any Archive {
            switch self {
            case .sqlite: try SQLiteArchive(path: scratch.path("archief.sqlite"))
            }
        }
    }

    let scratch: Scratch
    let health = SourceHealth(source: "omroep", state: .healthy, lastAttempt: .noon, lastSuccess: .noon, etag: "\"a\"")

    init() throws { scratch = try Scratch() }

    @Test(arguments: Kind.allCases) func whatIsTakenInComesBackWhole(kind: Kind) throws {
        let archive = try kind.open(scratch)
        var mention = Mention.sample(author: "Redactie", engagement: 3)
        (mention.image, mention.replyTo, mention.blog) = ("https://omroep.example/foto.jpg", "m0", "m7")
        #expect(try archive.take([mention], health: health) == Intake(new: 1))
        #expect(try archive.mention("m1") == mention)
        #expect(try archive.health() == [health])
        #expect(try archive.mention("m2") == nil)
    }

    @Test(arguments: Kind.allCases) func theSameItemAgainIsTheSameMention(kind: Kind) throws {
        let archive = try kind.open(scratch)
        _ = try archive.take([.sample()], health: health)
        #expect(try archive.take([.sample(engagement: 12)], health: health) == Intake(known: 1))
        #expect(try archive.counts().mentions == 1)
        #expect(try archive.versions(of: "m1").isEmpty)
        #expect(try archive.mention("m1")?.engagement == 12)
    }

    @Test(arguments: Kind.allCases) func anEditedItemIsANewVersion(kind: Kind) throws {
        let archive = try kind.open(scratch)
        _ = try archive.take([.sample()], health: health)
        _ = try archive.take([.sample(title: "Brug toch dicht", version: "v2")], health: health)
        let intake = try archive.take([.sample(title: "Brug maandag open", version: "v3")], health: health)
        #expect(intake == Intake(edited: 1))
        #expect(try archive.mention("m1")?.title == "Brug maandag open")
        #expect(try archive.versions(of: "m1").map(\.title) == ["Brug weer open", "Brug toch dicht"])
        #expect(try archive.search("toch dicht", limit: 5).isEmpty)
        #expect(try archive.search("maandag", limit: 5).map(\.mention.id) == ["m1"])
    }

    @Test(arguments: Kind.allCases) func anUndatedItemKeepsTheMomentOfFirstSight(kind: Kind) throws {
        let archive = try kind.open(scratch)
        _ = try archive.take([.sample(published: .noon, isDated: false)], health: health)
        _ = try archive.take([.sample(title: "Anders", version: "v2", published: .noon + 3600, isDated: false)], health: health)
        #expect(try archive.mention("m1")?.published == .noon)
        _ = try archive.take([.sample(title: "Met datum", version: "v3", published: .noon - 60)], health: health)
        #expect(try archive.mention("m1")?.published == .noon - 60)
        #expect(try archive.mention("m1")?.isDated == true)
    }

    @Test(arguments: Kind.allCases) func aSourceThatMovesToAnotherGroupTakesItsMentionsAlong(kind: Kind) throws {
        let archive = try kind.open(scratch)
        _ = try archive.take([.sample(published: .noon, isDated: false)], health: health)
        _ = try archive.take([.sample(channel: "blog", group: .opiniemakers, published: .noon - 60)], health: health)
        let mention = try #require(try archive.mention("m1"))
        #expect(mention.group == .opiniemakers && mention.channel == "blog")
        #expect(mention.isDated && mention.published == .noon - 60)
        #expect(try archive.counts().versions == 0)
    }

    @Test(arguments: Kind.allCases) func unreadIsWhatThisReaderDidNotReadInThisVersion(kind: Kind) throws {
        let archive = try kind.open(scratch)
        let (first, second) = (Mention.sample("m1", published: .noon), Mention.sample("m2", published: .noon - 60))
        _ = try archive.take([first, second], health: health)
        #expect(try archive.unread(by: "r1", after: nil, limit: 10).map(\.id) == ["m2", "m1"])
        try archive.keep([.sample(of: first), .sample(of: second)], by: "r1")
        #expect(try archive.unread(by: "r1", after: nil, limit: 10).isEmpty)
        #expect(try archive.unread(by: "r2", after: nil, limit: 10).count == 2)
        #expect(try archive.unread(by: "r2", after: second, limit: 10).map(\.id) == ["m1"])
        _ = try archive.take([.sample("m1", title: "Gewijzigd", version: "v2")], health: health)
        #expect(try archive.unread(by: "r1", after: nil, limit: 10).map(\.title) == ["Gewijzigd"])
    }

    @Test(arguments: Kind.allCases) func placingsComeBackInTheirOrder(kind: Kind) throws {
        let archive = try kind.open(scratch)
        let mentions = (1...3).map { Mention.sample("m\($0)", published: .noon + Double($0)) }
        _ = try archive.take(mentions, health: health)
        try archive.keep(mentions.map { .sample(of: $0, score: -0.5) }, by: "r1")
        #expect(try archive.unplaced().map(\.mention.id) == ["m1", "m2", "m3"])
        let placed = [Membership(mention: "m2", story: "sm2", order: 1), Membership(mention: "m1", story: nil, order: 2)]
        try archive.keep(placed, changes: [], state: nil)
        try archive.keep(placed, changes: [], state: nil)
        try archive.keep([Membership(mention: "m2", story: "sm9", order: 9)], changes: [], state: nil)
        #expect(try archive.unplaced().map(\.mention.id) == ["m3"])
        #expect(try archive.placed(since: .noon, after: 0).map(\.heard.mention.id) == ["m2", "m1"])
        #expect(try archive.placed(["m3", "m1", "m9"], upTo: 2).map(\.heard.mention.id) == ["m1"])
        #expect(try archive.placed(["m1", "m2"], upTo: 1).map(\.heard.mention.id) == ["m2"])
        #expect(try archive.lastOrder() == 2)
        #expect(try archive.story("sm2").map(\.reading.tone.score) == [-0.5])
        let heard = try archive.heard(in: Period(from: .noon, to: .noon + 2))
        #expect(heard.map(\.story) == [nil, "sm2"])
    }

    @Test(arguments: Kind.allCases) func aChangeMovesMentionsAndRemembersWhereTheyWere(kind: Kind) throws {
        let archive = try kind.open(scratch)
        let mentions = (1...2).map { Mention.sample("m\($0)", published: .noon + Double($0)) }
        _ = try archive.take(mentions, health: health)
        try archive.keep(mentions.map { .sample(of: $0, score: 0) }, by: "r1")
        let change = StoryChange(
            kind: .joined, story: "sm2", other: "sm1", mention: "m2", at: .noon, moved: ["m2"], terms: ["brug"])
        let placed = ["m1", "m2"].enumerated().map { Membership(mention: $1, story: "s" + $1, order: $0 + 1) }
        let state = ClustererState(order: 2, bytes: Data((0..<100).map { UInt8($0) }))
        try archive.keep(placed, changes: [change], state: state)
        #expect(try archive.story("sm1").map(\.mention.id) == ["m1", "m2"])
        #expect(try archive.placed(since: .noon, after: 0).map(\.assigned) == ["sm1", "sm2"])
        #expect(try archive.placed(since: .noon, after: 1).map(\.heard.mention.id) == ["m2"])
        #expect(try archive.changes(of: "sm2") == [change])
        #expect(try archive.changes(of: "sm1") == [change])
        #expect(try archive.changes(of: "sm9").isEmpty)
        #expect(try archive.clustererState() == state)
        try archive.keep([], changes: [], state: nil)
        #expect(try archive.clustererState() == state, "kept until another comes")
        try archive.keep([], changes: [], state: ClustererState(order: 3, bytes: Data([1])))
        #expect(try archive.clustererState() == ClustererState(order: 3, bytes: Data([1])))
    }

    @Test(arguments: Kind.allCases) func anEditionIsReplacedByOneOfTheSameName(kind: Kind) throws {
        let archive = try kind.open(scratch)
        try archive.keep(Self.picture(evidence: ["t20261115-1", "t20261115-2"]))
        try archive.keep(Self.picture(evidence: ["t20261115-1"]))
        #expect(try archive.evidence("t20261115-1")?.subject == "brug")
        #expect(try archive.evidence("t20261115-2") == nil)
        #expect(try archive.counts().editions == 1)
    }

    @Test(arguments: Kind.allCases) func aQueryHasAVersionForEachChange(kind: Kind) throws {
        let archive = try kind.open(scratch)
        for (hour, query) in ["brug", "brug", "brug OR sluis", "brug"].enumerated() {
            try archive.keep(query: query, of: "brug", at: Date(timeIntervalSince1970: Double(hour) * 3_600))
        }
        #expect(try archive.queries(of: "brug").map(\.query) == ["brug", "brug OR sluis", "brug"])
        #expect(try archive.queries(of: "brug").map(\.since.timeIntervalSince1970) == [0, 7_200, 10_800])
        #expect(try archive.queries(of: "sluis").isEmpty)
    }

    @Test(arguments: Kind.allCases) func twoRunsAtOneClockAreOneRun(kind: Kind) throws {
        let archive = try kind.open(scratch)
        for _ in 0..<2 { try archive.keep(Run(at: .noon, edition: "t20261115", mentions: 3, versions: [])) }
        try archive.keep(Run(at: .noon + 60, edition: "t20261115", mentions: 3, versions: []))
        #expect(try archive.counts().runs == 2)
    }

    @Test(
        arguments: Kind.allCases,
        [
            ("bruin water", ["m2"]), ("\"bruin water\"", ["m2"]), ("\"water bruin\"", []), ("water OR brug", ["m1", "m2"]),
            ("water NOT bruin", []), ("schild*", ["m2"]), ("MOLENBRUG", ["m1"]), ("geïrriteerd", ["m2"]), ("geirriteerd", ["m2"]),
            ("\"", []), ("", []), ("AND OR NOT", []), ("title:brug", []), ("a* b' -c ^d (e) {f}", []), ("'; DROP TABLE mention", []),
        ])
    func searchFindsWordsAndNeverTrips(kind: Kind, search: (query: String, found: [String])) throws {
        let archive = try kind.open(scratch)
        let water = Mention.sample("m2", title: "", text: "Geïrriteerd: bruin water uit de kraan in de Schilderswijk")
        _ = try archive.take([.sample(), water], health: health)
        #expect(try archive.search(search.query, limit: 9).map(\.mention.id).sorted() == search.found)
    }

    @Test(arguments: Kind.allCases) func nothingIsLostWhenItIsClosedAndOpened(kind: Kind) throws {
        _ = try kind.open(scratch).take([.sample()], health: health)
        #expect(try kind.open(scratch).mention("m1") == .sample())
    }

    private static func picture(evidence: [String]) -> DayPicture {
        let measures = VolumeAndTone(
            count: 0, voices: 0, previousCount: 0, expected: nil, tone: nil, groups: [], series: [], evidence: "t20261115-1")
        return DayPicture(
            pipeline: "turfbrug", newsroom: "Gemeente Turfbrug", edition: "t20261115", at: .noon,
            period: Period(from: .noon - 86_400, to: .noon), timeZone: "Europe/Amsterdam", overall: measures,
            account: Account(sources: [], foreign: 0, loudest: nil, versions: []),
            evidence: evidence.map { Evidence(id: $0, subject: "brug", figures: [], mentions: []) })
    }
}
