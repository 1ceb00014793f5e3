import Foundation
import Listening
import Mentions
import TestSupport
import Testing

/// Texts that hold clock times and are no live blog stay whole; and nothing that comes in does harm.
@Suite struct ClockTimesElsewhereTests {
    let blogs: LiveBlogs

    init() throws { blogs = try LiveBlogs() }

    static let others = [
        (
            "Programma intocht",
            "<p>10.00 uur: De boot legt aan bij de Kade</p><p>10.30 uur: De burgemeester heet iedereen welkom</p><p>11.15 uur: Optocht door de hele binnenstad van Zompendaal</p>"
        ),
        (
            "Volg hier de raadsvergadering",
            "<p>19.30 uur: Opening en vaststellen van de agenda</p><p>19.45 uur: Vragenhalfuur voor raadsleden en inwoners</p><p>20.15 uur: Voorstel over het parkeren in het centrum</p><p>22.00 uur: Sluiting</p>"
        ),
        (
            "Openingstijden gemeentehuis",
            "<p>9.00 - 12.00 uur: zonder afspraak aan alle balies</p><p>13.00 tot 17.00 uur: alleen met een afspraak aan de balie</p><p>17.00 uur t/m 20.00 uur: alleen op donderdag en met afspraak</p>"
        ),
        ("Bus 14 rijdt anders", "<p>14.02 Station</p><p>14.11 Molenkade</p><p>14.19 De Horsten</p><p>14.32 Oudveer</p><p>14.40 Haven</p>"),
        (
            "LIVE: muziek op het plein",
            "<p>20.00 uur: De Zwanen spelen hun nieuwe plaat</p><p>21.30 uur: Band Ketelweg uit Oudveer treedt op met koor</p>"
        ),
        (
            "Live muziek in de kroeg",
            "<p>20.10 uur: De Zwanen spelen hun nieuwe plaat</p><p>21.35 uur: Band Ketelweg uit Oudveer treedt op met koor</p>"
        ),
        (
            "Reconstructie: zo ging het mis op de Molenkade",
            "<p>14.02 uur: Een automobilist rijdt de Molenkade op met grote snelheid.</p><p>14.05 uur: Getuigen zien de auto slippen bij de brug.</p><p>14.11 uur: De eerste ambulance komt aan bij het water.</p><p>14.32 uur: De duikers van de brandweer gaan het water in.</p>"
        ),
        (
            "Zo verliep de brand",
            "<p>Om 14.30 uur zag een buurman rook uit het dak komen.</p><p>Om 14.10 uur was alles nog rustig in de straat.</p><p>Om 14.00 uur ging de winkel gewoon open.</p><p>Om 13.30 uur was er niets aan de hand.</p>"
        ),
        (
            "Nieuws over de brug",
            "<p>14.32 uur is de brug weer open, zegt de gemeente.</p><p>13.05 uur ging hij dicht voor al het verkeer.</p><p>2.50 euro kost een kaartje voor de pont.</p><p>1.50 meter afstand houden hoeft niet.</p>"
        ),
        (
            "Liveblog storm",
            "<p>De storm begon om 14.32 uur. Lees later meer.</p><p>15.10 uur: De eerste bomen vallen om in de straten.</p>"
        ),
        (
            "",
            "<p>14.32 uur: gebeld, niemand neemt op bij de gemeente</p><p>13.05 uur: weer gebeld, kreeg een bandje te horen</p><p>12.10 uur: gebeld en een half uur gewacht</p><p>11.00 uur: mail gestuurd en niets gehoord tot nu</p>"
        ),
    ]

    @Test(arguments: others) func textsWithClockTimesStayWhole(title: String, html: String) async throws {
        let mentions = try await blogs.blog(html, title: title)
        #expect(mentions.count == 1 && mentions[0].blog == nil)
    }

    @Test func newestFirstWithoutTheWordIsALiveBlogFromFourUpdatesOn() async throws {
        let html = ["14.32", "13.05", "12.20", "11.15"].map { "<p>\($0) uur: Om \($0) viel er weer een boom op de weg.</p>" }
        #expect(try await blogs.blog(html.joined(), title: "Storm trekt over Zompendaal").count == 5)
        #expect(try await blogs.blog(html.prefix(3).joined(), title: "Storm trekt over Zompendaal").count == 1)
        #expect(try await blogs.blog(html.reversed().joined(), title: "Storm trekt over Zompendaal").count == 1)
    }

    @Test func twoThousandUpdatesAreReadAtOnce() async throws {
        let html = (0..<2_000).map { number in
            let minute = (3_000 - number) % 1_440
            return "<p>\(minute / 60).\(String(format: "%02d", minute % 60)) uur: Melding \(number) over een boom op de weg.</p>"
        }
        let feed = LiveBlogs.feed(html.joined(), title: "Liveblog", published: "Sun, 15 Nov 2026 08:00:00 +0100")
        let began = ContinuousClock.now
        let mentions = try await blogs.visit(feed, at: "2026-11-16 22:00")
        #expect(mentions.count == 2_001 && Set(mentions.map(\.id)).count == 2_001)
        #expect(ContinuousClock.now - began < .seconds(20))
    }

    private static let tokens = [
        "14.32 uur: ", "24.00", "99:99", "00:00 ", "<p>", "</p>", "<br>", "<h3>", "</h3>", "<time datetime=\"", "2026-11-15T14:32\">",
        "</time>",
        "<a href=\"#", "\">", "</a>", "Update ", "zondag", "15 november", "31 februari", "\n", "12 PM", "0 AM", "u", "uur", "–", "…", "€",
        "\u{0}",
        "Er ligt een boom op de weg.", "liveblog", "-", "99999999999", "é",
    ]

    @Test func anyTextIsReadWithoutHarm() {
        var dice = Dice(state: 11)
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
                Bool.random(using: &dice)
                    ? Self.tokens.randomElement(using: &dice) ?? ""
                    : ["\n", " ", ":", ".", "5", "14", "u"].randomElement(using: &dice) ?? ""
            }.joined()
            guard let blog = LiveBlogText(title: "Liveblog", text: text) else { continue }
            #expect(blog.updates.allSatisfy { !$0.isEmpty } && (blog.opening + blog.updates.joined()).count <= text.count)
        }
    }

    @Test func whateverStandsInABlogEveryMentionHasItsOwnIdAndSaysSomething() async throws {
        let original = try Project.text("Tests/ListeningTests/Fixtures/feeds/liveblog-storm.xml")
        var dice = Dice(state: 7), cut = 0
        for _ in 0..<600 {
            var text = Array(original)
            for _ in 0..<Int.random(in: 1...12, using: &dice) {
                let place = Int.random(in: 400..<text.count - 1, using: &dice)
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...40, using: &dice)))
                case 1:
                    text.insert(contentsOf: text[place..<min(text.count, place + 200)], at: Int.random(in: 400..<text.count, using: &dice))
                default: text.insert(contentsOf: Self.tokens.randomElement(using: &dice) ?? "", at: place)
                }
            }
            let mentions = try await blogs.visit(String(text), at: "2026-11-16 01:00")
            #expect(Set(mentions.map(\.id)).count == mentions.count)
            #expect(mentions.allSatisfy { !$0.body.isEmpty && $0.published <= blogs.date("2026-11-16 01:00") })
            #expect(try await blogs.visit(String(text), at: "2026-11-16 01:00") == mentions)
            if mentions.contains(where: { $0.blog != nil }) { cut += 1 }
        }
        #expect(cut > 300)
    }
}
