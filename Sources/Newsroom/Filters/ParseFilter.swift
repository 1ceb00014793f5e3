public import Foundation
import Listening

/// `tamtam parse`: a feed as JSON, for people who want to see what the listener sees.
public enum ParseFilter {
    struct Answer: Encodable {
        var format: String
        var title: String?
        var link: String?
        var language: String?
        var entries: [Entry]

        init(_ feed: Feed) {
            format = feed.format.rawValue
            title = feed.title
            link = feed.link
            language = feed.language
            entries = feed.entries.map(Entry.init)
        }

        enum CodingKeys: CodingKey { case format, title, link, language, entries }

        // Absent values are written as null, so that every answer has every field.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(format, forKey: .format)
            try container.encode(title, forKey: .title)
            try container.encode(link, forKey: .link)
            try container.encode(language, forKey: .language)
            try container.encode(entries, forKey: .entries)
        }
    }

    struct Entry: Encodable {
        var entry: FeedEntry

        init(_ entry: FeedEntry) { self.entry = entry }

        enum CodingKeys: CodingKey { case id, title, link, published, updated, authors, summary, content, categories, enclosures }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(entry.id, forKey: .id)
            try container.encode(entry.title, forKey: .title)
            try container.encode(entry.link, forKey: .link)
            try container.encode(entry.published, forKey: .published)
            try container.encode(entry.updated, forKey: .updated)
            try container.encode(entry.authors, forKey: .authors)
            try container.encode(entry.summary, forKey: .summary)
            try container.encode(entry.content, forKey: .content)
            try container.encode(entry.categories, forKey: .categories)
            try container.encode(entry.enclosures.map(Enclosure.init), forKey: .enclosures)
        }
    }

    struct Enclosure: Encodable {
        var enclosure: FeedEnclosure

        init(_ enclosure: FeedEnclosure) { self.enclosure = enclosure }

        enum CodingKeys: CodingKey { case url, type, length }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(enclosure.url, forKey: .url)
            try container.encode(enclosure.type, forKey: .type)
            try container.encode(enclosure.length, forKey: .length)
        }
    }

    /// The answer as one line of JSON with a line feed.
    ///
    /// - Throws: `FeedProblem` when the bytes are not a feed, `InputProblem`.
    public static func run(_ path: String, baseURL: String?, contentType: String?) throws -> Data {
        do {
            let feed = try FeedParser.parse(try Input.bytes(path), baseURL: baseURL, contentType: contentType)
            return try JSONLine.data(Answer(feed))
        } catch let error as FeedError {
            throw FeedProblem(file: Input.name(path), reason: error.forReaders)
        }
    }
}

public struct FeedProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var reason: String

    public var description: String { "\(file): \(reason)" }
}
