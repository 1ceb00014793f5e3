import Foundation
import Mentions
import TestSupport
import Testing

/// A live blog grows all day: each update is heard once, whatever else moves.
@Suite struct LiveBlogChangeTests {
    let blogs: LiveBlogs
    let updates = [
        "<p>14.32 uur: Op de Molenkade is een boom omgewaaid. Niemand raakte gewond.</p>",
        "<p>14.32 uur: De markt in het centrum gaat vandaag eerder dicht.</p>",
        "<p>13.05 uur: De brug bij Oudveer is dicht voor vrachtwagens.</p>",
        "<p>09.20 uur: Er rijden geen treinen naar Oudveer door de storm.</p>",
    ]

    init() throws { blogs = try LiveBlogs() }

    private func ids(_ html: [String], published: String? = "Sun, 15 Nov 2026 08:00:00 +0100", at: String = "2026-11-15 21:00") async throws
        -> [String]
    {
        try await blogs.blog(html.joined(), published: published, at: at).map(\.id)
    }

    @Test func aCorrectedUpdateIsARevision() async throws {
        let before = try await blogs.blog(updates.joined())
        let after = try await blogs.blog(updates.joined().replacing("Niemand", with: "Eén fietser"))
        #expect(before.map(\.id) == after.map(\.id))
        #expect(zip(before, after).map { $0.version != $1.version } == [false, true, false, false, false])
    }

    @Test func aNewUpdateIsOneNewMentionAndLeavesTheBlogAsItWas() async throws {
        let before = try await blogs.blog(updates.joined())
        let after = try await blogs.blog("<p>14.32 uur: Het dak van de sporthal waait weg.</p>" + updates.joined())
        let new = after.filter { one in !before.contains { $0.id == one.id } }
        #expect(new.map(\.title) == ["Het dak van de sporthal waait weg"])
        #expect(before.allSatisfy(after.contains))
    }

    @Test func orderAndFallingOffMakeNothingNew() async throws {
        let all = Set(try await ids(updates))
        #expect(try await Set(ids(updates.reversed())) == all)
        for kept in 2...3 { #expect(try await Set(ids(Array(updates.prefix(kept)))).isSubset(of: all)) }
    }

    /// Some feeds move the date of the item along with each update, others never do.
    @Test(arguments: ["Sun, 15 Nov 2026 09:00:00 +0100", "Sun, 15 Nov 2026 14:33:00 +0100", "Sun, 15 Nov 2026 15:10:00 +0100"])
    func aDateThatMovesAlongMakesNothingNew(published: String) async throws {
        let all = Set(try await ids(updates))
        #expect(try await Set(ids(updates, published: published)) == all)
        #expect(try await Set(ids(updates, published: published, at: "2026-11-18 23:00")) == all)
    }

    @Test func aTimeUnderTheSameMinuteKeepsItsNumberWhenAnotherComes() async throws {
        let one = try await ids(Array(updates.dropFirst())), both = try await ids(updates)
        #expect(Set(one).isSubset(of: both) && both.count == one.count + 1)
    }
}
