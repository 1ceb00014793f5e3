import Foundation
import Mentions
import Store
import TestSupport
import Testing

@testable import Newsroom

/// The file says who reads what, until the reader says otherwise.
@Suite struct SubscriptionsTests {
    let archive: SQLiteArchive
    let scratch: Scratch
    init() throws {
        scratch = try Scratch()
        archive = try SQLiteArchive(path: scratch.path("archief.sqlite"))
    }

    private static func pipeline(_ lines: String) throws -> Pipeline {
        let text = """
            newsroom: Gemeente Proefdorp
            archive: sqlite:x
            sources: [{ id: a, url: a.xml, group: media }]
            places: [{ name: Noord, kind: wijk }]
            \(lines)
            """
        return try PipelineFile.parse(text, name: "proefdorp", file: "proefdorp.yaml")
    }

    private static let two = """
        people: [{ name: Ada Berg, role: wethouder, mail: berg@p.example }]
        reports:
          - { kind: tamtam, at: "07:30", to: [{ mail: A@p.example, name: Anna, places: [Noord] }, { mail: b@p.example }] }
          - { kind: week, at: "08:00", days: [ma], to: [{ mail: a@p.example }] }
        """

    @Test func theReadersOfTheFileAreReaders() throws {
        let all = try Subscriptions.current(Self.pipeline(Self.two), archive)
        #expect(all.map(\.id) == ["a@p.example", "b@p.example", "berg@p.example"])
        #expect(all[0].wishes.map(\.kind) == [.tamtam, .week])
        #expect(all[0].wishes[0].interest.places == ["Noord"])
        #expect(all[2].wishes == [.init(kind: .reputatie, time: ReportTime(minute: 480, days: [1]), subject: "Ada Berg")])
    }

    @Test func whoLeavesTheFileIsForgotten() throws {
        _ = try Subscriptions.current(Self.pipeline(Self.two), archive)
        let left = try Subscriptions.current(
            Self.pipeline("reports: [{ kind: tamtam, at: '09:00', to: [{ mail: b@p.example }] }]"), archive)
        #expect(left.map(\.id) == ["b@p.example"])
        #expect(left[0].wishes[0].time.minute == 540)
    }

    @Test func whoStoppedStaysStopped() throws {
        var reader = try Subscriptions.current(Self.pipeline(Self.two), archive)[1]
        reader.state = .stopped
        try archive.keep(reader)
        #expect(try Subscriptions.current(Self.pipeline(Self.two), archive)[1].state == .stopped)
    }

    @Test func whatAReaderChoseStays() throws {
        let reader = Subscription(
            address: "b@p.example", state: .active, isFromFile: false, wishes: [.init(kind: .week, time: ReportTime(minute: 600))])
        try archive.keep(reader)
        #expect(try Subscriptions.current(Self.pipeline(Self.two), archive)[1] == reader)
    }

    @Test(arguments: [
        ("reports: [{ kind: week, at: '25:00' }]", "'at' hoort een tijd te zijn"),
        ("reports: [{ kind: week, at: '07:00', to: [{ mail: a@p.example, places: [Noort] }] }]", "bedoelde u 'Noord'?"),
        ("mail: { server: post.example, from: Newsroom }", "'from' hoort eruit te zien als"),
        ("mail: { server: post.example, from: a@b.example, password: geheim }", "een wachtwoord staat nooit in dit bestand"),
        ("mail: { server: post.example, from: a@b.example, link: tamtam.example }", "'link' hoort een adres te zijn"),
        ("mail: { server: post.example, from: a@b.example, security: ssl }", "'ssl' kan niet bij 'security'"),
    ])
    func nonsenseIsNamed(lines: String, says: String) {
        #expect { try Self.pipeline(lines) } throws: { "\($0)".contains(says) }
    }
}
