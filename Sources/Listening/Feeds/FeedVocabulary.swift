/// What an element means, whatever dialect it comes from.
enum FeedTag: UInt8 {
    case other
    // Structure.
    case rss, rdf, atom, channel, entry, media, aside
    // Text of its own.
    case title, lesserTitle, link, id, language
    case summary, lesserSummary, content, contentEncoded, xhtmlBody
    case published, updated, created, dublinDate
    case author, creator, personName, personMail
    case category
    // Attributes only.
    case enclosure, picture, mediaContent
}

/// From the names of elements to meanings: by namespace, and by the usual prefix when the namespace is undeclared or unknown.
enum FeedVocabulary {
    enum Space: String { case core, dublin, content, media, itunes, xhtml, foreign }

    static func tag(local: String, prefix: String?, uri: String?) -> FeedTag {
        let space = uri.flatMap(space(uri:)) ?? space(prefix: prefix)
        return tables[space]?[local.lowercased()] ?? .other
    }

    private static func space(uri: String) -> Space? {
        let uri = uri.lowercased()
        if uri.hasPrefix("http://purl.org/dc/") || uri.hasPrefix("http://dublincore.org/") { return .dublin }
        if uri.hasPrefix("http://purl.org/rss/1.0/modules/content") { return .content }
        if uri.contains("search.yahoo.com/mrss") || uri.contains("tools.search.yahoo.com") { return .media }
        if uri.contains("itunes.com/dtds/podcast") { return .itunes }
        if uri.hasPrefix("http://www.w3.org/2005/atom") || uri.hasPrefix("http://purl.org/atom/ns") { return .core }
        if uri.hasPrefix("http://www.w3.org/1999/xhtml") { return .xhtml }
        return uri.hasPrefix("http://purl.org/rss/1.0/modules/") || uri.hasPrefix("http://www.georss.org") ? .foreign : nil
    }

    private static func space(prefix: String?) -> Space {
        switch prefix?.lowercased() {
        case nil, "", "atom", "a", "a10", "atom10", "atom03", "rss", "rdf", "rss1", "rss10", "feed": .core
        case "dc", "dcterms", "dcterm": .dublin
        case "content": .content
        case "media": .media
        case "itunes": .itunes
        default: .foreign
        }
    }

    private static let tables: [Space: [String: FeedTag]] = [
        .core: [
            "rss": .rss, "rdf": .rdf, "feed": .atom, "channel": .channel, "item": .entry, "entry": .entry,
            "image": .aside, "textinput": .aside, "source": .aside, "cloud": .aside, "contributor": .aside, "skiphours": .aside,
            "title": .title, "link": .link, "guid": .id, "id": .id, "language": .language,
            "description": .summary, "summary": .summary, "abstract": .summary, "tagline": .summary, "subtitle": .summary,
            "content": .content, "fullitem": .contentEncoded, "body": .contentEncoded,
            "pubdate": .published, "published": .published, "issued": .published, "created": .created, "date": .dublinDate,
            "updated": .updated, "modified": .updated, "lastbuilddate": .updated,
            "author": .author, "name": .personName, "email": .personMail, "category": .category, "enclosure": .enclosure,
        ],
        .dublin: [
            "title": .lesserTitle, "description": .lesserSummary, "creator": .creator, "author": .creator, "subject": .category,
            "language": .language, "date": .dublinDate, "created": .created, "available": .created, "issued": .published,
            "modified": .updated,
        ],
        .content: ["encoded": .contentEncoded],
        .media: [
            "group": .media, "content": .mediaContent, "thumbnail": .picture, "title": .lesserTitle, "description": .lesserSummary,
        ],
        .itunes: ["author": .creator, "summary": .lesserSummary, "image": .picture, "owner": .aside],
        .xhtml: ["body": .xhtmlBody, "div": .xhtmlBody],
    ]
}
