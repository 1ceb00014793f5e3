import Analysis
public import Foundation
import Language
import Listening
import Mentions

extension StoryClusterer {
    /// Events of which a live blog tells before it belongs to none.
    private static let fewestEvents = 3

    /// All its updates together find the story of a live blog, unless they belong to several and not half of them to one. What is
    /// remembered of it is its opening, so that nothing later comes together because the blog had both.
    fileprivate mutating func assign(liveBlog whole: StoryDocument, opening: StoryDocument, updates: [StoryDocument]) -> String? {
        var trial = self
        let own = Set(updates.map { "s" + $0.id })
        let known = updates.compactMap { trial.assign($0) }.filter { !own.contains($0) }
        let events = Dictionary(grouping: known) { $0 }.mapValues(\.count)
        if events.count >= Self.fewestEvents, 2 * (events.values.max() ?? 0) <= known.count { return nil }
        trial = self
        let story = trial.assign(whole)
        if story == "s" + whole.id { return assign(opening) }
        if story == nil { self = trial } else { adopt(opening, story: story) }
        return story
    }
}

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
            let title = line.title ?? "", text = line.text ?? ""
            let document = { (title: String, text: String, part: String) in
                StoryDocument(
                    id: line.id.text + part, published: line.published?.date, title: title, text: text,
                    terms: extractor.terms(title: title, text: text), talk: "")
            }
            let whole = document(title, text, "")
            guard let blog = LiveBlogText(title: title, text: text) else { return Answer(id: line.id, story: clusterer.assign(whole)) }
            let updates = blog.updates.enumerated().map { document("", $1, "#\($0)") }
            return Answer(
                id: line.id, story: clusterer.assign(liveBlog: whole, opening: document(title, blog.opening, ""), updates: updates))
        }
    }
}
