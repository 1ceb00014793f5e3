import Foundation
import Listening
import Testing

struct FeedEncodingTests {
    private static let sentence = "‘Café’ één – 5 €"

    private func title(_ bytes: [UInt8], contentType: String? = nil) throws -> String? {
        try FeedParser.parse(bytes, contentType: contentType).entries.first?.title
    }

    private func feed(declaring charset: String, _ title: String = sentence) -> String {
        rss("<item><title>\(title)</title></item>", prolog: "<?xml version=\"1.0\" encoding=\"\(charset)\"?>")
    }

    private func encoded(_ text: String, _ encoding: String.Encoding) throws -> [UInt8] { Array(try #require(text.data(using: encoding))) }

    @Test(arguments: ["UTF-8", "utf-8", "ISO-8859-1", "windows-1252", "UTF-16", "us-ascii"])
    func validUTF8WinsFromAnyDeclaration(charset: String) throws {
        #expect(try title(Array(feed(declaring: charset).utf8)) == Self.sentence)
        #expect(try title(Array(feed(declaring: charset).utf8), contentType: "text/xml; charset=ISO-8859-1") == Self.sentence)
    }

    @Test(arguments: ["UTF-8", "ISO-8859-1", "windows-1252", "us-ascii", "x-onbekend"])
    func windows1252IsReadWhateverItCallsItself(charset: String) throws {
        #expect(try title(encoded(feed(declaring: charset), .windowsCP1252)) == Self.sentence)
    }

    @Test func aStrayByteDoesNotSpoilTheRest() throws {
        var bytes = Array(feed(declaring: "UTF-8", "Café één @ uur").utf8)
        bytes[try #require(bytes.firstIndex(of: UInt8(ascii: "@")))] = 0x92
        #expect(try title(bytes) == "Café één ’ uur")
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian], [true, false])
    func wideTextIsReadWithAndWithoutMark(encoding: String.Encoding, hasMark: Bool) throws {
        let text = (hasMark ? "\u{FEFF}" : "") + feed(declaring: "UTF-16", Self.sentence + " 𝕏")
        #expect(try title(encoded(text, encoding)) == Self.sentence + " 𝕏")
    }

    @Test func otherCharsetsAreReadByHeaderAndByProlog() throws {
        let text = feed(declaring: "ISO-8859-2", "Łódź, že")
        let bytes = try encoded(text, .isoLatin2)
        #expect(try title(bytes) == "Łódź, že")
        #expect(try title(bytes, contentType: "application/rss+xml; charset=\"iso-8859-2\"") == "Łódź, že")
        let cyrillic = try encoded(rss("<item><title>Привет</title></item>", prolog: ""), .windowsCP1251)
        #expect(try title(cyrillic, contentType: "text/xml;charset=windows-1251") == "Привет")
    }

    @Test func charactersSurviveTheBordersOfChunks() throws {
        let titles = (0..<4_000).map { "Één ‘\($0)’ 𝕏" }
        let items = titles.map { "<item><title>\($0)</title><description><![CDATA[<p>\($0)</p>]]></description></item>" }
        let entries = try parsed(rss(items.joined())).entries
        #expect(entries.map(\.title) == titles)
        #expect(entries.map(\.summary) == titles.map { "<p>\($0)</p>" })
    }

    @Test func aCharacterCutOffAtTheEndIsDropped() throws {
        let bytes = Array("<rss><channel><item><title>Een</title><description>caf\u{20AC}".utf8.dropLast(1))
        #expect(try FeedParser.parse(bytes).entries.first?.summary == "caf")
    }
}
