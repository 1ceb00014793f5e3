import Analysis
import Foundation
import Language
import Listening
import Mentions
import Newsroom
import Store

/// One measure per room.
enum Measures {
    static func parse(_ material: Material) throws {
        let small = try seconds(rounds: 20) { for _ in 0..<100 { _ = try FeedParser.parse(material.smallFeed) } } / 100
        let large = try seconds { _ = try FeedParser.parse(material.largeFeed) }
        report("feed van \(material.smallFeed.count / 1000) KB", small * 1000, "ms", bar: "0,30 ms")
        report(
            "feed van \(material.largeFeed.count / 1_000_000) MB", Double(material.largeFeed.count) / large / 1e6, "MB/s", bar: "40 MB/s")
    }

    static func tokenize(_ material: Material) throws {
        let bytes = Array(material.texts.joined(separator: "\n").utf8)
        let tokenizer = Tokenizer()
        var tokens: [Token] = []
        let taken = seconds(rounds: 20) {
            tokens.removeAll(keepingCapacity: true)
            tokenizer.tokenize(bytes, into: &tokens)
        }
        report("woorden knippen", Double(bytes.count) / taken / 1e6, "MB/s", bar: "100 MB/s (later)")
    }

    static func score(_ material: Material) throws {
        let start = clock()
        let reader = try Reader(
            lexicons: material.root.appending(path: "Lexicons/nl"), people: [], places: [], organisations: [])
        report("woordenboeken laden", Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000, "ms", bar: "150 ms (later)")
        let size = material.texts.map(\.utf8.count).reduce(0, +)
        var draft = ToneDraft()
        let taken = seconds(rounds: 10) { for text in material.texts { _ = reader.score(text, kind: nil, explain: false, in: &draft) } }
        report("toon", Double(size) / taken / 1e6, "MB/s", bar: "15 MB/s")
    }

    static func label(_ material: Material) throws {
        let reader = try Reader(lexicons: material.root.appending(path: "Lexicons/nl"))
        let taken = seconds(rounds: 3) { for text in material.texts { _ = reader.labels(of: text) } }
        let length = material.texts.map(\.utf8.count).reduce(0, +) / max(1, material.texts.count)
        report("alle labels van een bericht van \(length) bytes", taken / Double(material.texts.count) * 1e6, "µs", bar: "60 µs")
    }

    static func cluster(_ material: Material) throws {
        let lexicons = material.root.appending(path: "Lexicons/nl")
        let extractor = try TermExtractor(lemmatizer: try Lemmatizer(data: lexicons), data: lexicons)
        let terms = material.headlines.map { extractor.terms(title: $0, text: "") }
        let began = Date(timeIntervalSince1970: 1_794_740_400)
        let taken = seconds(rounds: 2) {
            var clusterer = StoryClusterer(window: 7 * 86_400)
            for (number, title) in material.headlines.enumerated() {
                _ = clusterer.assign(
                    StoryDocument(
                        id: "m\(number)", published: began.addingTimeInterval(Double(number) * 10), title: title, terms: terms[number]))
            }
        }
        report("verhalen", Double(terms.count) / taken, "koppen/s", bar: "20.000 koppen/s")
    }

    static func store(_ material: Material) throws {
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "tamtam-bench-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let mentions = (0..<20_000).map { number in
            let text = material.texts[number % material.texts.count]
            return Mention(
                id: "m\(number)", version: "v", source: "omroep", channel: "nieuws", group: .media, title: "Bericht \(number)", text: text,
                published: Date(timeIntervalSince1970: 1_794_740_400 + Double(number)))
        }
        let archive = try SQLiteArchive(path: folder.appending(path: "archief.sqlite").path)
        let taken = try seconds(rounds: 1) {
            for start in stride(from: 0, to: mentions.count, by: 1000) {
                _ = try archive.take(Array(mentions[start..<start + 1000]), health: SourceHealth(source: "omroep"))
            }
        }
        report("bewaren met zoekindex", Double(mentions.count) / taken, "berichten/s", bar: "8.000 berichten/s")
    }

    static func wholeRun() async throws {
        let root = try Material().root
        let home = try Home(environment: ["TAMTAM_HOME": root.path])
        let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "tamtam-bench-run-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = FileManager.default.changeCurrentDirectoryPath(folder.path)
        let file = try PipelineFile.read(root.appending(path: "Pipelines/turfbrug.yaml").path)
        let start = ContinuousClock.now
        _ = try await PipelineRun.run(file, at: nil, home: home, progress: Progress(isQuiet: true))
        let taken = ContinuousClock.now - start
        report("hele ronde Turfbrug", Double(taken.components.attoseconds) / 1e18 + Double(taken.components.seconds), "s", bar: "2 s")
    }
}
