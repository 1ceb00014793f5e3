import Analysis
import Foundation
import Language
import Mentions

/// Learning material for `verhaalbomen.tsv`: what speaks for each story that a text could be of, and whether it is.
///
///     swift run -c release --package-path Benchmarks storyrows LEXICONS SET.jsonl... > rows.tsv
///
/// Every text is asked about while all before it lie in the stories that people gave them.
@main enum StoryRows {
    struct Line: Decodable {
        var id: String
        var title: String?
        var text: String?
        var published: Date?
        var story: String?
    }

    static func main() throws {
        let lexicons = URL(filePath: CommandLine.arguments[1])
        let extractor = try TermExtractor(lemmatizer: try Lemmatizer(data: lexicons), data: lexicons)
        let everyday = try EverydayTerms(lexicons: lexicons)
        print((["set", "id", "kind", "right"] + StoryForest.Sign.allCases.map(\.rawValue)).joined(separator: "\t"))
        for set in CommandLine.arguments.dropFirst(2) {
            var clusterer = StoryClusterer(window: 7 * 86_400, everyday: everyday)
            for line in try lines(of: set) { ask(&clusterer, line, extractor, set: set) }
        }
    }

    private static func lines(of set: String) throws -> [Line] {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try String(contentsOfFile: set, encoding: .utf8).split(separator: "\n").map {
            try decoder.decode(Line.self, from: Data($0.utf8))
        }
    }

    private static func ask(_ clusterer: inout StoryClusterer, _ line: Line, _ extractor: TermExtractor, set: String) {
        let (title, text) = (line.title ?? "", line.text ?? "")
        let document = StoryDocument(
            id: line.id, published: line.published, title: title, text: text, terms: extractor.terms(title: title, text: text))
        let story = line.story ?? "alone " + line.id
        for evidence in clusterer.evidence(for: document) {
            let values = StoryForest.Sign.allCases.map { String(evidence.value($0)) }
            print(([set, line.id, document.kind.rawValue, evidence.story == story ? "1" : "0"] + values).joined(separator: "\t"))
        }
        clusterer.adopt(document, story: story)
    }
}
