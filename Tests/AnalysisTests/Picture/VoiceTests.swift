import Mentions
import Testing

@testable import Analysis

@Suite struct VoiceTests {
    private static let end = " Lees verder op onze website en meld je vandaag nog aan voor de gratis nieuwsbrief van de redactie."

    /// Each word once only, so that two texts share nothing but their end.
    private static func posts(_ count: Int, words: Int = 20, end: String = end) -> [Heard] {
        (0..<count).map { number in
            let own = (0..<words).map { word(words * number + $0) }
            return Town.heard("p\(number)", "krant", hours: 20, own.joined(separator: " ") + "." + end)
        }
    }

    private static func word(_ number: Int) -> String {
        var rest = number * 7919 % 456_976, letters = ""
        for _ in 0..<4 {
            letters.append(Character(UnicodeScalar(UInt8(97 + rest % 26))))
            rest /= 26
        }
        return letters
    }

    /// Forty updates beside two papers are three voices of the media, and each update is a message that can be quoted.
    @Test func aLiveBlogIsOneVoiceInThePicture() throws {
        var heard = Self.posts(42, end: "").map { Heard(mention: $0.mention, reading: $0.reading, story: "sp0") }
        for place in 1..<40 { heard[place].mention.blog = "p0" }
        heard[41].mention.source = "omroep"
        let overall = Days.picture(heard).overall, plain = Days.picture(heard.map(Self.withoutBlog)).overall
        #expect(overall.count == 42 && overall.voices == 3 && overall.groups.map(\.voices) == [3])
        #expect(plain.count == 42 && plain.voices == 42)
        let rule = try #require(Days.picture(heard).evidence.first?.figures.first { $0.name == "stemmen" }?.rule)
        #expect(rule == "42 berichten min 0 kopieën van dezelfde tekst en 39 verdere updates van een liveblog")
    }

    private static func withoutBlog(_ heard: Heard) -> Heard {
        var heard = heard
        heard.mention.blog = nil
        return heard
    }

    @Test func thousandsOfTextsWithOneEndSentenceStayApart() {
        let posts = Self.posts(3_000)
        #expect(Voices.firsts(posts) == Array(posts.indices))
    }

    @Test(arguments: [
        end, " Heb je een tip of foto voor ons, mail dan de redactie of bel naar het nummer dat onderaan deze pagina staat.",
        " Dit bericht is automatisch geplaatst door de brandweer, aan de inhoud kunnen geen rechten worden ontleend door wie dan ook.",
    ])
    func aCopyIsFoundAmongACrowdThatSharesItsEnd(_ end: String) {
        let posts = Self.posts(400, words: 9, end: end)
        let firsts = Voices.firsts(posts + posts)
        #expect(firsts.indices.count { firsts[$0] != $0 % 400 } == 0)
    }

    @Test func neighboursWhoPostWithOneAppAreTwoVoices() {
        let end =
            " Dit bericht is geplaatst met de gratis buurtapp van Veenbrug, download die nu en praat mee over de straat waar je woont."
        let posts = ["Weer glas in de speeltuin.", "Kat gevonden bij het station.", "Weer glas in de speeltuin!"].enumerated().map {
            Town.heard("p\($0)", "forum", hours: 20 - Double($0), $1 + end)
        }
        #expect(Voices.firsts(posts) == [0, 1, 0])
    }
}
