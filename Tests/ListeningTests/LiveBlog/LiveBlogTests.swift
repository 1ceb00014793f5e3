import Foundation
import Mentions
import TestSupport
import Testing

/// A live blog becomes a mention for itself and one for each update.
@Suite struct LiveBlogTests {
    let blogs: LiveBlogs

    init() throws { blogs = try LiveBlogs() }

    @Test func eachUpdateIsAMentionOfItsOwn() async throws {
        let mentions = try await blogs.visit(
            try Project.text("Tests/ListeningTests/Fixtures/feeds/liveblog-storm.xml"), at: "2026-11-16 01:00")
        let blog = mentions[0], updates = mentions.filter { $0.blog != nil }
        #expect(blog.title == "Liveblog storm: bomen om in Zompendaal, treinen rijden niet" && blog.blog == nil)
        #expect(blog.text.hasPrefix("De eerste herfststorm") && blog.text.hasSuffix("waait het het hardst."))
        #expect(
            updates.map { clock($0) + " " + $0.title } == [
                "16 00:45 Code oranje voorbij", "16 00:10 Wijk De Horsten weer aan de stroom", "15 23:50 Brandweer sluit de dag af",
                "15 17:05 De vrachtwagen op de Ringweg is weggesleept", "15 14:32 Boom valt op lesauto", "15 14:32 Markt eerder gesloten",
                "15 09:20 Geen treinen naar Oudveer", "15 07:15 Code oranje",
            ])
        #expect(updates.allSatisfy { $0.blog == blog.id && $0.source == blog.source && $0.url == blog.url && $0.isDated })
        #expect(Set(mentions.map(\.id)).count == mentions.count)
        #expect(
            updates[4].text.hasSuffix("'Het kraakte, en toen lag hij er.'") && updates[3].text == "De weg is om 16.50 uur weer vrijgegeven."
        )
        #expect(mentions.last?.title == "Zwembad De Golf langer open in de vakantie")
        #expect(mentions.last?.text.contains("9.00 - 12.00 uur") == true)
    }

    /// Three updates in the ways that newsrooms print them.
    static let layouts = [
        "<p>14.32 uur: {A}</p><p>13.05 uur: {B}</p><p>9.20 uur: {C}</p>",
        "<p>14:32 - {A}</p><p>13:05 – {B}</p><p>9:20 — {C}</p>",
        "<p>[14:32u] {A}</p><p>[13:05u] {B}</p><p>[09:20u] {C}</p>",
        "<p>Update 14.32: {A}</p><p>UPDATE 13.05 uur: {B}</p><p>Update (9.20 uur): {C}</p>",
        "<p><strong>14.32</strong> {A}</p><p><strong>13.05</strong> {B}</p><p><strong>09.20</strong> {C}</p>",
        "<p><b>14u32</b><br>{A}</p><p><b>13u05</b><br>{B}</p><p><b>9u20</b><br>{C}</p>",
        "<h3>14:32</h3><p>{A}</p><h3>13:05</h3><p>{B}</p><h3>09:20</h3><p>{C}</p>",
        "<div><time>14:32</time><p>{A}</p></div><div><time>13:05</time><p>{B}</p></div><div><time>9:20</time><p>{C}</p></div>",
        "<li>• 14.32 | {A}</li><li>• 13.05 | {B}</li><li>• 9.20 | {C}</li>",
        "<p>Zondag 15 november 14.32 uur: {A}</p><p>Zondag 15 november 13.05 uur: {B}</p><p>Zondag 15 november 9.20 uur: {C}</p>",
        "<p>2:32 PM: {A}</p><p>1:05 p.m.: {B}</p><p>9:20 AM: {C}</p>",
        """
        <article><time datetime="2026-11-15T14:32:00+01:00">zojuist</time><p>{A}</p></article><article>
        <time datetime="2026-11-15T13:05:00+01:00">een uur geleden</time><p>{B}</p></article>
        <article><time datetime="2026-11-15T08:20:00Z">vanochtend</time><p>{C}</p></article>
        """,
        "14.32 uur: {A}\n13.05 uur: {B}\n\n9.20 uur: {C}",
        "<p>9.20 uur: {C}</p><p>13.05 uur: {B}</p><p>14.32 uur: {A}</p>",
    ]
    private static let said = [
        "{A}": "Op de Molenkade is een boom omgewaaid. Niemand raakte gewond.", "{B}": "De markt in het centrum gaat vandaag eerder dicht.",
        "{C}": "Er rijden geen treinen naar Oudveer door de storm.",
    ]

    private func filled(_ layout: String) -> String {
        Self.said.reduce(layout) { html, said in html.replacing(said.key, with: said.value) }
    }

    @Test(arguments: layouts) func newsroomsPrintTheTimeInManyWays(layout: String) async throws {
        let mentions = try await blogs.blog((layout.contains("<") ? "<p>Het stormt.</p>" : "Het stormt.\n") + filled(layout))
        #expect(mentions[0].text == "Het stormt.")
        #expect(
            mentions.dropFirst().map { clock($0) + " " + $0.title }.sorted().reversed() == [
                "15 14:32 Op de Molenkade is een boom omgewaaid", "15 13:05 De markt in het centrum gaat vandaag eerder dicht",
                "15 09:20 Er rijden geen treinen naar Oudveer door de storm",
            ])
    }

    @Test func theHeadingMayStandAboveTheTime() async throws {
        let html =
            "<p>Intro.</p><h3>Boom op lesauto</h3><p>14.32 uur</p><p>De leerling bleef ongedeerd na de klap.</p>"
            + "<h3>Markt gaat dicht</h3><p>13.05 uur</p><p>De kramen gaan om drie uur al dicht.</p>"
        let mentions = try await blogs.blog(html)
        #expect(mentions.map(\.title) == ["Liveblog storm: bomen om", "Boom op lesauto", "Markt gaat dicht"])
        #expect(mentions.map(\.text) == ["Intro.", "De leerling bleef ongedeerd na de klap.", "De kramen gaan om drie uur al dicht."])
    }

    @Test func anUpdateLinksToItsOwnPlaceOnThePage() async throws {
        let html =
            "<p><a href=\"#UPDATE-7\">14:32</a> De boom op de Molenkade is weggehaald.</p>"
            + "<p><a href=\"https://omroep.example/nieuws/1#UPDATE-6\">13:05</a> De markt in het centrum gaat dicht.</p>"
            + "<p><a href=\"https://elders.example/x#boven\">12:05</a> Het weerbericht noemt windkracht tien aan zee.</p>"
        let mentions = try await blogs.blog(html), page = "https://omroep.example/nieuws/1"
        #expect(mentions.map(\.url) == [page, page + "#UPDATE-7", page + "#UPDATE-6", page])
        let later = try await blogs.blog(html.replacing("14:32", with: "14:35"))
        #expect(later.map(\.id) == mentions.map(\.id) && clock(later[1]) == "15 14:35")
    }

    @Test func theMomentOfTheLastChangeIsNoUpdate() async throws {
        let html = "<p>Update 20.45 uur: in dit liveblog volgen we de storm in de regio.</p>"
        let mentions = try await blogs.blog(html + filled(Self.layouts[0]), title: "Storm houdt huis")
        #expect(mentions.count == 4 && mentions[0].text.hasPrefix("in dit liveblog"))
    }

    @Test func updatesWithoutWordsAreLeftOutAndTheMomentsThatMatterAreNotHeardTwice() async throws {
        let html =
            "<ul><li>14.32 Boom op lesauto</li><li>09.20 Treinen staan stil</li></ul>"
            + "<p>20.40 uur</p><p>14.32 Boom op lesauto</p><p>De leerling bleef ongedeerd na de klap op de kade.</p><p>13.05</p><p></p>"
            + "<p>09.20 Treinen staan stil</p><p>Er rijden geen treinen naar Oudveer door de storm.</p>"
        let mentions = try await blogs.blog(html)
        #expect(mentions.dropFirst().map { clock($0) + " " + $0.title } == ["15 14:32 Boom op lesauto", "15 09:20 Treinen staan stil"])
        #expect(mentions.dropFirst().allSatisfy { !$0.text.isEmpty })
    }

    @Test func withoutADateTheUpdatesAreHeardWhenTheyAreSeen() async throws {
        let first = try await blogs.blog(filled(Self.layouts[0]), published: nil)
        #expect(first.count == 4 && first.allSatisfy { !$0.isDated })
        let later = try await blogs.blog(filled(Self.layouts[0]), published: nil, at: "2026-11-17 12:00")
        #expect(later.map(\.id) == first.map(\.id))
    }
}
