import Foundation
import Listening
import Testing

/// One row for each way in which feeds break; the second item shows that the damage stays where it is.
struct FeedBreakageTests {
    private static let second = "<item><title>Tweede</title><link>https://krant.example/2</link></item>"

    struct Row: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var titles: [String]
    }

    static let rows: [Row] = [
        Row(
            testDescription: "bare ampersands and HTML entities",
            text: rss("<item><title>Mol & Zn, A&B &eacute;&nbsp;&copy; &nix;</title></item>" + second),
            titles: ["Mol & Zn, A&B é © &nix;", "Tweede"]),
        Row(
            testDescription: "billion laughs",
            text: rss(
                "<item><title>x &c; y</title></item>" + second,
                prolog: "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"),
            titles: ["x &c; y", "Tweede"]),
        Row(
            testDescription: "external entity",
            text: rss(
                "<item><title>x &f; y</title></item>" + second, prolog: "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>"),
            titles: ["x &f; y", "Tweede"]),
        Row(
            testDescription: "control characters",
            text: rss("<item><title>Bo\u{0B}ek\u{01}&#2; klaar &#146;s avonds</title></item>" + second),
            titles: ["Boek klaar ’s avonds", "Tweede"]),
        Row(
            testDescription: "PHP notice before the prolog",
            text: "<br />\n<b>Notice</b>:  Undefined x in <b>/srv/a.php</b> on line <b>3</b><br />\n" + rss(second), titles: ["Tweede"]),
        Row(testDescription: "blanks before the prolog", text: "\n\n \t" + rss(second), titles: ["Tweede"]),
        Row(testDescription: "byte order mark", text: "\u{FEFF}" + rss(second), titles: ["Tweede"]),
        Row(testDescription: "prolog that is not closed", text: rss(second, prolog: "<?xml version=\"1.0\">"), titles: ["Tweede"]),
        Row(testDescription: "script behind the feed", text: rss(second) + "<script>meet()</script>\n</p>", titles: ["Tweede"]),
        Row(
            testDescription: "breaks off in a date",
            text: String(rss("<item><title>Een</title><pubDate>Mon, 12 May 2025").dropLast(16)), titles: ["Een"]),
        Row(testDescription: "breaks off in a title", text: String(rss(second + "<item><title>Halv").dropLast(16)), titles: ["Tweede"]),
        Row(
            testDescription: "breaks off in a tag", text: rss(second + "<item><title>Een</title><enclosure url=\"http"),
            titles: ["Tweede", "Een"]),
        Row(
            testDescription: "title without end tag",
            text: rss("<item><title>Open<link>https://krant.example/1</link><description>d</description></item>" + second),
            titles: ["Open", "Tweede"]),
        Row(testDescription: "item without end tag", text: rss("<item><title>Open</title>" + second), titles: ["Open", "Tweede"]),
        Row(
            testDescription: "crossing tags", text: rss("<item><title>a <b>b <i>c</b> d</i></title></item>" + second),
            titles: ["a b c d", "Tweede"]),
        Row(
            testDescription: "HTML without CDATA",
            text: rss("<item><title>Een <em>mooie</em> dag</title><description><p>Hallo<br>daar</description></item>" + second),
            titles: ["Een mooie dag", "Tweede"]),
        Row(
            testDescription: "nested CDATA", text: rss("<item><title><![CDATA[a <![CDATA[b]]> c]]></title></item>" + second),
            titles: ["a b c", "Tweede"]),
        Row(
            testDescription: "split CDATA", text: rss("<item><title><![CDATA[Bo]]><![CDATA[ek]]> &amp; blad</title></item>" + second),
            titles: ["Boek & blad", "Tweede"]),
        Row(
            testDescription: "CDATA without end in the last item", text: rss(second + "<item><title><![CDATA[Open</title></item>"),
            titles: ["Tweede", "Open"]),
        Row(
            testDescription: "unquoted and doubled attributes",
            text: rss("<item><title>Een</title><enclosure url=https://krant.example/a.mp3 type=a type=b></item>" + second),
            titles: ["Een", "Tweede"]),
        Row(
            testDescription: "less-than in a title", text: rss("<item><title>5 < 6 & 7 > 6</title></item>" + second),
            titles: ["5 < 6 & 7 > 6", "Tweede"]),
        Row(testDescription: "double escaping", text: rss("<item><title>A &amp;amp; B &amp;lt;3</title></item>"), titles: ["A & B <3"]),
        Row(
            testDescription: "unknown tags are text", text: rss("<item><title>Array&lt;Int&gt; &lt;b&gt;vet&lt;/b&gt;</title></item>"),
            titles: ["Array<Int> vet"]),
        Row(
            testDescription: "upper-case names", text: "<RSS version=\"2.0\"><CHANNEL><ITEM><TITLE>Luid</TITLE></ITEM></CHANNEL></RSS>",
            titles: ["Luid"]),
        Row(
            testDescription: "end tag in another case",
            text: rss("<item><Title>Een</title><link>https://krant.example/1</Link></item>" + second), titles: ["Een", "Tweede"]),
        Row(
            testDescription: "white space", text: rss("<item><title>\n  Een\u{00A0}\n\ttwee \u{2003} drie </title></item>"),
            titles: ["Een twee drie"]),
        Row(
            testDescription: "title of another thing inside",
            text: rss("<item><source><title>Bron</title></source><title>Eigen</title></item>"), titles: ["Eigen"]),
    ]

    @Test(arguments: rows)
    func theFeedIsReadAllTheSame(row: Row) throws {
        #expect(try parsed(row.text).entries.map(\.title) == row.titles)
    }

    @Test func prefixesServeWhenTheirNamespaceIsUndeclared() throws {
        let entry = try #require(
            parsed(rss("<item><dc:title>T</dc:title><dc:creator>Ids</dc:creator><content:encoded>x</content:encoded></item>")).entries.first
        )
        #expect(entry.title == "T")
        #expect(entry.authors == ["Ids"])
        #expect(entry.content == "x")
    }

    @Test func aLongTextMayBreakOffButADateMayNot() throws {
        let whole = rss("<item><title>Een</title><description>Half verhaal")
        let entry = try #require(parsed(String(whole.dropLast(16))).entries.first)
        #expect(entry.summary == "Half verhaal")
        let dated = rss("<item><title>Een</title><pubDate>Mon, 12 May 20")
        #expect(try parsed(String(dated.dropLast(16))).entries.first?.published == nil)
    }

    @Test func relativeAddressesBecomeAbsolute() throws {
        let item = "<item><title>x</title><link>/nieuws/1</link><guid>stuk/1?a</guid><enclosure url=\"../a.png\"/></item>"
        let entry = try #require(parsed(rss(item)).entries.first)
        #expect(entry.link == "https://krant.example/nieuws/1")
        #expect(entry.id == "https://krant.example/feeds/stuk/1?a")
        #expect(entry.enclosures.first?.url == "https://krant.example/a.png")
        let home = "<link>https://krant.example/</link>"
        #expect(try parsed(rss(item, head: home), base: nil).entries.first?.link == "https://krant.example/nieuws/1")
    }

    @Test func aGuidIsALinkOnlyWhenItIsAnAddress() throws {
        let items =
            "<item><guid>https://krant.example/p</guid></item><item><guid isPermaLink=\"false\">https://krant.example/q</guid></item>"
            + "<item><guid>12345</guid></item><item><title>zonder</title></item>"
        let entries = try parsed(rss(items)).entries
        #expect(entries.map(\.link) == ["https://krant.example/p", nil, nil, nil])
        #expect(entries.map(\.id) == ["https://krant.example/p", "https://krant.example/q", "12345", nil])
    }

    @Test func jsonSurvivesControlCharactersAndBreakingOff() throws {
        let start = "\u{FEFF}\u{FEFF}{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"Een\ntwee\"},"
        #expect(try parsed(start + "{\"id\":\"2\",\"title\":\"Hal").entries.map(\.title) == ["Een twee"])
    }

    @Test func aTagOfManyAttributesIsCutDown() throws {
        let attributes = (0..<40_000).map { " a\($0)=\"x\"" }.joined()
        let clock = ContinuousClock.now
        #expect(try parsed(rss("<item\(attributes)><title>Een</title></item>")).entries.map(\.title) == ["Een"])
        #expect(ContinuousClock.now - clock < .seconds(5))
    }

    @Test func repairTakesTimeInProportionToTheText() throws {
        let hostile = ["<!--", "<![CDATA[", "<a b='", "</", "<!x", "<x y=\"", "&#", "<?", "<item><title>", "<b>"]
        for piece in hostile {
            let text = "<rss><channel>&" + String(repeating: piece, count: 40_000)
            let clock = ContinuousClock.now
            _ = try? parsed(text)
            #expect(ContinuousClock.now - clock < .seconds(10), "\(piece)")
        }
    }
}
