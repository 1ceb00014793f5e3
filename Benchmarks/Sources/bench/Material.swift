import Foundation
import Listening

/// What is measured on: the bundled feeds of Turfbrug, and texts made of their words with a seed.
struct Material {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// About 27 KB with 30 items, as a feed of a broadcaster is.
    let smallFeed: [UInt8]
    /// About 10 MB.
    let largeFeed: [UInt8]
    let texts: [String]
    let headlines: [String]

    init() throws {
        let folder = root.appending(path: "Pipelines/turfbrug")
        let feeds = try ["omroep.xml", "courant.xml", "forum.xml", "veenlander.xml"].map {
            try FeedParser.parse(Array(Data(contentsOf: folder.appending(path: $0))))
        }
        let entries = feeds.flatMap(\.entries)
        texts = entries.map { $0.title + "\n" + HTMLText.text(from: $0.content ?? $0.summary ?? "") }
        smallFeed = Self.rss(texts, items: 30, padding: 700)
        largeFeed = Self.rss(texts, items: 11_475, padding: 700)
        headlines = Self.headlines(from: entries.map(\.title), count: 50_000)
    }

    private static func rss(_ texts: [String], items: Int, padding: Int) -> [UInt8] {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Meting</title><language>nl</language>\n"
        for number in 0..<items {
            var text = texts[number % texts.count]
            while text.utf8.count < padding { text += " " + texts[(number + text.utf8.count) % texts.count] }
            let body = text.prefix(padding).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            xml +=
                "<item><title>Bericht \(number) &amp; meer</title><link>https://omroep.example/\(number)</link>"
                + "<guid isPermaLink=\"false\">id-\(number)</guid><pubDate>Mon, 16 Nov 2026 07:30:00 +0100</pubDate>"
                + "<description>\(body)</description></item>\n"
        }
        return Array((xml + "</channel></rss>").utf8)
    }

    /// Headlines of six words drawn from those of the town, so that they share words as real ones do.
    private static func headlines(from titles: [String], count: Int) -> [String] {
        let words = titles.flatMap { $0.split(separator: " ").map(String.init) }
        var state: UInt64 = 2026
        func draw() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        return (0..<count).map { number in
            let subject = "Onderwerp\(number / 5) Plaats\(number / 5 % 997)"
            return subject + " " + (0..<5).map { _ in words[draw() % words.count] }.joined(separator: " ")
        }
    }
}
