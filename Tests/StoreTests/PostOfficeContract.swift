import Foundation
import Mentions
import Store
import TestSupport
import Testing

/// What every archive promises of mail.
@Suite struct PostOfficeContract {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private static func posting(_ id: String, to reader: String = "a@turfbrug.example", made: Date = .noon) -> Posting {
        Posting(id: id, kind: "tamtam", edition: "t20261115", reader: reader, subject: "Tamtam", made: made)
    }

    @Test(arguments: ArchiveContract.Kind.allCases) func theSameMailIsTakenOnce(kind: ArchiveContract.Kind) throws {
        let office = try kind.open(scratch)
        #expect(try office.post(Self.posting("1@x"), mail: Data("een".utf8)))
        #expect(try !office.post(Self.posting("1@x", to: "b@turfbrug.example"), mail: Data("twee".utf8)))
        #expect(try office.mail(of: "1@x") == Data("een".utf8))
        #expect(try office.posting("1@x")?.reader == "a@turfbrug.example")
        #expect(try office.posting("2@x") == nil)
    }

    @Test(arguments: ArchiveContract.Kind.allCases) func aMailThatWaitsNoLongerIsThrownAway(kind: ArchiveContract.Kind) throws {
        let office = try kind.open(scratch)
        for state in Posting.State.allCases {
            var posting = Self.posting("\(state)@x")
            _ = try office.post(posting, mail: Data("tekst".utf8))
            posting.state = state
            try office.keep(posting)
            #expect(try (office.mail(of: posting.id) != nil) == (state == .waiting || state == .underway))
            #expect(try office.posting(posting.id) == posting)
        }
    }

    @Test(arguments: ArchiveContract.Kind.allCases) func mailsAreOfferedInTheOrderInWhichTheyAreDue(kind: ArchiveContract.Kind) throws {
        let office = try kind.open(scratch)
        for (id, later) in [("1@x", 60.0), ("2@x", 0), ("3@x", 30)] {
            var posting = Self.posting(id)
            posting.due = .noon + later
            _ = try office.post(posting, mail: Data())
        }
        #expect(try office.postings([.waiting]).map(\.id) == ["2@x", "3@x", "1@x"])
        #expect(try office.postings([.sent]).isEmpty)
        #expect(try office.postings(of: "tamtam", to: "a@turfbrug.example", since: .noon) == 3)
        #expect(try office.postings(of: "tamtam", to: "a@turfbrug.example", since: .noon + 1) == 0)
    }

    @Test(arguments: ArchiveContract.Kind.allCases) func subscriptionsAndApprovalsComeBackWhole(kind: ArchiveContract.Kind) throws {
        let office = try kind.open(scratch)
        let wish = Subscription.Wish(
            kind: .reputatie, time: ReportTime(minute: 480, days: [1]), interest: Interest(places: ["Centrum"]), subject: "Elske Kwakkel")
        var reader = Subscription(address: "Lezer@Turfbrug.example", name: "Lezer", state: .asked, isFromFile: false, wishes: [wish])
        try office.keep(reader)
        reader.state = .active
        try office.keep(reader)
        #expect(try office.subscriptions() == [reader])
        #expect(reader.id == "lezer@turfbrug.example")
        try office.forget(subscription: reader.id)
        #expect(try office.subscriptions().isEmpty)
        let edits = ReportEdits(texts: ["t20261115-2": "anders"], left: ["t20261115-3": "opkomend"])
        for day in 15...17 {
            try office.keep(
                Approval(edition: "t202611\(day)", kind: .tamtam, by: "Redactie", at: .noon + Double(day) * 86_400, edits: edits))
        }
        #expect(try office.approval(of: "t20261116")?.edits == edits)
        #expect(try office.approvals(of: .tamtam, limit: 2).map(\.edition) == ["t20261117", "t20261116"])
        #expect(try office.approvals(of: .week, limit: 2).isEmpty)
    }

    @Test(arguments: ArchiveContract.Kind.allCases) func theKeyOfTheLinksStaysTheSame(kind: ArchiveContract.Kind) throws {
        let key = try kind.open(scratch).linkKey()
        #expect(key.count == 32)
        #expect(try kind.open(scratch).linkKey() == key)
        #expect(try kind.open(Scratch()).linkKey() != key)
    }
}
