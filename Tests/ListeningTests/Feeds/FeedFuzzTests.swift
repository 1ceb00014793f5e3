import Foundation
import Listening
import TestSupport
import Testing

/// Whatever comes in: an answer or an error, within bounds, and the same one each time.
struct FeedFuzzTests {
    private static let tokens = [
        "<", ">", "&", "\"", "]]>", "<![CDATA[", "<!--", "-->", "</item>", "<item>", "</", "/>", "<title>", "&#0;", "&#x110000;", "&nbsp;",
        "<?", "<!DOCTYPE x [", "\u{FEFF}", "\0", "{", "}", "xml:base=\"../\"", "<div>", "Mon, 99", "99999999999999999999", "+99:99",
    ]

    private func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...80, using: &dice)))
            case 2: bytes.insert(contentsOf: Array((Self.tokens.randomElement(using: &dice) ?? "").utf8), at: place)
            case 3:
                bytes.insert(
                    contentsOf: Array(bytes[place..<min(bytes.count, place + 200)]), at: Int.random(in: 0..<bytes.count, using: &dice))
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }

    @Test(arguments: fixtureNames)
    func mutationsOfFeedsGiveAFeedOrAnError(name: String) throws {
        let original = try fixture(name)
        var dice = Dice(state: UInt64(original.count))
        var feeds = 0
        for _ in 0..<1_000 {
            let bytes = mutated(original, &dice)
            guard let feed = try? FeedParser.parse(bytes, baseURL: "https://krant.example/") else { continue }
            feeds += 1
            let size = feed.entries.reduce(0) { $0 + $1.title.utf8.count + ($1.summary?.utf8.count ?? 0) + ($1.content?.utf8.count ?? 0) }
            #expect(size <= bytes.count * 6)
            #expect(feed.entries.allSatisfy { !($0.content ?? "").contains("<script") && !$0.title.contains("\n") })
            #expect(try FeedParser.parse(bytes, baseURL: "https://krant.example/") == feed)
        }
        #expect(feeds > 300)
    }

    @Test func anyBytesAreSafeEverywhere() {
        var dice = Dice(state: 42)
        for _ in 0..<3_000 {
            let bytes = (0..<Int.random(in: 0...120, using: &dice)).map { _ in
                Bool.random(using: &dice)
                    ? UInt8.random(in: 0...255, using: &dice) : Array("<>&;/=\"'-:#x ![]a1".utf8).randomElement(using: &dice) ?? 0
            }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!HTMLCleaner.clean(text).contains("<script"))
            #expect(!HTMLText.text(from: text).contains("  "))
            _ = FeedDate.parse(text, dutch: true, reference: Date(timeIntervalSince1970: 1_747_036_800))
            _ = try? FeedParser.parse(Array("<rss><channel><item><title>".utf8) + bytes)
            _ = try? FeedParser.parse(bytes)
        }
    }
}
