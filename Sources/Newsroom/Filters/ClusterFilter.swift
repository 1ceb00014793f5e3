import Analysis
public import Foundation
import Language
import Listening
import Mentions

/// `tamtam cluster`: the story of each line, final at once.
public enum ClusterFilter {
    struct Question: Decodable {
        var id: LineID
        var title: String?
        var text: String?
        var published: LineMoment?
    }

    struct Answer: Encodable {
        var id: LineID
        var story: String?

        enum CodingKeys: CodingKey { case id, story }

        /// `story` is written as null for a roundup, never left out.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(story, forKey: .story)
        }
    }

    /// - Parameter window: seconds that a story waits for a follow-up.
    /// - Throws: `LineProblem`, `InputProblem`, or the lexicon's own one-line error.
    public static func run(_ path: String, window: TimeInterval, home: Home) throws {
        let extractor = try TermExtractor(lemmatizer: try Lemmatizer(data: home.lexicons), data: home.lexicons)
        var clusterer = StoryClusterer(
            window: window, everyday: try EverydayTerms(lexicons: home.lexicons), forest: try StoryForest(lexicons: home.lexicons))
        try JSONLines.answer(path, as: Question.self) { line in
            let (title, text) = (line.title ?? "", line.text ?? "")
            let document = StoryDocument(
                id: line.id.text, published: line.published?.date, title: title, text: text,
                terms: extractor.terms(title: title, text: text), talk: "")
            return Answer(id: line.id, story: clusterer.assign(document))
        }
    }
}
