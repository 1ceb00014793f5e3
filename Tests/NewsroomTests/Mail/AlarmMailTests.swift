import Delivery
import Foundation
import Mentions
import Store
import TestSupport
import Testing

@testable import Newsroom

/// Alarms go out at once, to who wants them, and never more than the reader can bear.
@Suite struct AlarmMailTests {
    let scratch: Scratch
    let archive: SQLiteArchive
    private static let at = Date(timeIntervalSince1970: 1_794_826_800)

    init() throws {
        scratch = try Scratch()
        archive = try SQLiteArchive(path: scratch.path("archief.sqlite"))
    }

    private static func signal(
        _ id: String, _ title: String, hoursAgo: Double = 1, closed: Bool = false, urgency: SignalFinding.Urgency = .normal
    ) -> SignalFinding {
        SignalFinding(
            id: id, kind: .volume, subject: "verhaal:\(id)", title: title, opened: at - hoursAgo * 3600, closed: closed ? at - 60 : nil,
            urgency: urgency,
            count: 9, expected: 0.5, chance: 0.001, sources: ["omroep"], mentions: [], why: "Negen stemmen in een uur.",
            sureness: "Zo goed als zeker.",
            usual: "Gewoon is nul.", evidence: "t20261116-9")
    }

    private func room(_ signals: [SignalFinding], lines: String = "", at: Date = at) throws -> MailRoom {
        let measures = VolumeAndTone(
            count: 9, voices: 9, previousCount: 0, expected: nil, tone: nil, groups: [], series: [], evidence: "t20261116-1")
        try archive.keep(
            DayPicture(
                pipeline: "p", newsroom: "Gemeente Proefdorp", edition: "t20261116", at: at, period: Period(from: at - 86_400, to: at),
                timeZone: "Europe/Amsterdam", overall: measures,
                account: Account(
                    sources: [
                        .init(id: "omroep", name: "Omroep", group: .media, state: .healthy, lastSuccess: nil, count: 9, problem: nil)
                    ], foreign: 0, loudest: nil, versions: []),
                signals: signals))
        let text = """
            newsroom: Gemeente Proefdorp
            archive: sqlite:\(scratch.path("archief.sqlite"))
            sources: [{ id: omroep, url: a.xml, group: media }]
            mail: { server: post.example, from: n@p.example, alarmsPerHour: 2 }
            reports:
              - { kind: alarm, at: "00:00", to: [{ mail: alles@p.example }, { mail: brug@p.example, about: [brug] }] }
            \(lines)
            """
        let file = try PipelineFile.read(try scratch.write(text, to: "p.yaml").path)
        return MailRoom(
            file: file, home: try Home(), rules: try #require(file.pipeline.mail), archive: archive, at: at)
    }

    @Test func whoFollowsItHearsOfItOnce() throws {
        let room = try room([Self.signal("a", "Brug dicht"), Self.signal("b", "Zwembad vol")])
        let (first, letters) = try room.compose(nil)
        #expect(
            first.made.map { "\($0.reader) \($0.subject)" }.sorted() == [
                "alles@p.example Alarm: Brug dicht", "alles@p.example Alarm: Zwembad vol", "brug@p.example Alarm: Brug dicht",
            ])
        #expect(letters.allSatisfy { $0.text.contains("Negen stemmen in een uur.") && $0.text.contains("Bronnen: Omroep.") })
        #expect(try room.compose(nil).0.made.isEmpty)
    }

    @Test func whatIsOverOrOldIsNoAlarm() throws {
        let room = try room([Self.signal("a", "Brug dicht", closed: true), Self.signal("b", "Brug open", hoursAgo: 13)])
        #expect(try room.compose(nil).0.made.isEmpty)
    }

    @Test func thereIsALimitForEachReader() throws {
        let room = try room((1...5).map { Self.signal("s\($0)", "Brug \($0)") })
        let made = try room.compose(nil).0.made
        #expect(made.count { $0.reader == "alles@p.example" } == 2)
        #expect(made.count { $0.reader == "brug@p.example" } == 2)
        #expect(try room.compose(nil).0.made.isEmpty, "the hour is full")
    }

    @Test func quietHoursWaitUnlessTheyAreBrokenThrough() throws {
        let quiet = "alarms: { quiet: { from: \"11:00\", to: \"13:30\" } }"
        let waiting = try room([Self.signal("a", "Brug dicht"), Self.signal("b", "Gaslucht", urgency: .high)], lines: quiet)
        #expect(Set(try waiting.compose(nil).0.made.map(\.subject)) == ["Alarm: Gaslucht"])
        let later = try room([Self.signal("a", "Brug dicht")], lines: quiet, at: Self.at + 5400)
        #expect(Set(try later.compose(nil).0.made.map(\.subject)) == ["Alarm: Brug dicht"])
    }
}
