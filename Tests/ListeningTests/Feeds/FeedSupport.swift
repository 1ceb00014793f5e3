import Foundation
import Listening

func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/feeds/\(name)")))
}

let fixtureNames = [
    "rss2-krant.xml", "rss1-museum.xml", "rss09-school.xml", "atom1-wijk.xml", "atom03-vereniging.xml", "json-buurt.json",
]

func rss(_ items: String, head: String = "<title>Krant</title>", prolog: String = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>") -> String {
    prolog + "<rss version=\"2.0\"><channel>\(head)\(items)</channel></rss>"
}

func parsed(_ text: String, base: String? = "https://krant.example/feeds/rss.xml") throws(FeedError) -> Feed {
    try FeedParser.parse(Array(text.utf8), baseURL: base)
}

func moment(_ text: String) -> Date? { try? Date(text, strategy: .iso8601) }
