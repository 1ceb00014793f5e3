import Analysis
import Foundation
import Language
import Mentions

/// A stream as it came in.
struct Messages {
    let documents: [StoryDocument]
    private let everyday: EverydayTerms
    private let forest: StoryForest

    private struct Line: Decodable {
        var id: String
        var title: String?
        var text: String?
        var published: Date?
    }

    init(path: String) throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        let lexicons = root.appending(path: "Lexicons/nl")
        everyday = try EverydayTerms(lexicons: lexicons)
        forest = try StoryForest(lexicons: lexicons)
        let extractor = try TermExtractor(lemmatizer: try Lemmatizer(data: lexicons), data: lexicons)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        documents = try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A).map { bytes in
            let line = try decoder.decode(Line.self, from: bytes)
            let (title, text) = (line.title ?? "", line.text ?? "")
            return StoryDocument(
                id: line.id, published: line.published, title: title, text: text, terms: extractor.terms(title: title, text: text))
        }
    }

    /// The hours in their order, the messages of each in any.
    ///
    /// - Parameter parts: so many parts of each hour stay in their order: 24 when most messages are dated to the day only, and came in
    ///   over that day as the file has them.
    func shuffled(seed: UInt64, parts: Int) -> [StoryDocument] {
        var dice = Dice(state: seed), shuffled: [StoryDocument] = []
        let hours = Dictionary(grouping: documents) { Int(($0.published ?? .distantPast).timeIntervalSince1970 / 3600) }
        for hour in hours.keys.sorted() {
            let messages = hours[hour] ?? [], size = (messages.count + parts - 1) / parts
            for start in stride(from: 0, to: messages.count, by: size) {
                shuffled += messages[start..<min(start + size, messages.count)].shuffled(using: &dice)
            }
        }
        return shuffled
    }

    func stories(of documents: [StoryDocument]) -> Placings {
        var clusterer = StoryClusterer(window: 7 * 86_400, everyday: everyday, forest: forest)
        var placings = Placings()
        for document in documents {
            let story = clusterer.assign(document) ?? "alleen-" + document.id
            (placings.first[document.id], placings.last[document.id]) = (story, story)
            for change in clusterer.takeChanges() { for message in change.moved { placings.last[message] = change.home } }
        }
        return placings
    }
}
