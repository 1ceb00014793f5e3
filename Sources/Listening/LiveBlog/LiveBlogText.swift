internal import Foundation

/// A live blog that comes as plain text, a paragraph to a line.
public struct LiveBlogText: Sendable, Hashable {
    /// What stands above the first update.
    public var opening: String
    /// Without their times; in the order of the text.
    public var updates: [String]

    /// Nil when the text is no live blog.
    public init?(title: String, text: String) {
        let times = UpdateTimes(zone: .gmt, published: nil, updated: nil, latest: .distantFuture)
        guard let blog = LiveBlog(title: title, url: nil, lines: TextLine.lines(of: text), times: times) else { return nil }
        opening = blog.opening.map(\.text).joined(separator: "\n")
        updates = blog.updates.map { $0.lines.map(\.text).joined(separator: "\n") }.filter { !$0.isEmpty }
    }
}
