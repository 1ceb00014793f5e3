public import Foundation
public import Mentions

/// What story clustering looks at in one mention.
public struct StoryDocument: Sendable, Hashable {
    public var id: String
    /// Nil when unknown: then arrival counts as the moment.
    public var published: Date?
    /// Empty for posts without a title.
    public var title: String
    public var terms: [Term]
    /// What it begins with: the title, or the first words of a post without one.
    public var opening: String
    /// Where it was said, when posts answer one another there, so that a bare reaction finds what it is about; nil elsewhere.
    public var talk: String?
    /// Story of the mention this one answers, when it answers one that has a story.
    public var parentStory: String?

    public init(
        id: String, published: Date?, title: String = "", text: String = "", terms: [Term], talk: String? = nil, parentStory: String? = nil
    ) {
        self.id = id
        self.published = published
        self.title = title
        self.terms = terms
        opening = title.isEmpty ? text : title
        self.talk = talk
        self.parentStory = parentStory
    }

    public init(mention: Mention, reading: Reading, parentStory: String? = nil) {
        self.init(
            id: mention.id, published: mention.published, title: mention.title, text: mention.text, terms: reading.terms,
            talk: mention.group == .bevolking && !mention.isContact ? mention.source : nil, parentStory: parentStory)
    }

    public var kind: StoryForest.Kind {
        if title.isEmpty { return .post }
        return terms.allSatisfy(\.inTitle) ? .headline : .article
    }
}
