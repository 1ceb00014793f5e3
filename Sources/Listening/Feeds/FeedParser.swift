public import Foundation

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.x: as the specifications say and as publishers really send them.
public enum FeedParser {
    /// Bytes after decompression. Large enough for any archive feed seen, small enough to hold in memory.
    public static let sizeLimit = 64 * 1024 * 1024

    /// - Parameters:
    ///   - baseURL: address the feed came from; relative addresses are resolved against it.
    ///   - contentType: the HTTP header, for its charset.
    ///   - reference: moment before which a date without a year lies; without it the newest complete date of the feed.
    /// - Throws: why the bytes are not a feed. A feed without entries is a feed.
    public static func parse(
        _ bytes: [UInt8], baseURL: String? = nil, contentType: String? = nil, reference: Date? = nil
    ) throws(FeedError) -> Feed {
        guard bytes.count <= sizeLimit else { throw .tooLarge(bytes.count) }
        let text = Charset.utf8(bytes, contentType: contentType)
        let result = text.withUnsafeBufferPointer { view in
            Result { () throws(FeedError) in try parse(view, baseURL: baseURL, reference: reference) }
        }
        return try result.get()
    }

    private static func parse(_ view: ByteView, baseURL: String?, reference: Date?) throws(FeedError) -> Feed {
        switch try FeedSniff.look(at: view) {
        case .json(let start): return try JSONFeed.parse(view.view(start..<view.count), baseURL: baseURL, reference: reference)
        case .xml(let start): return xml(view.view(start..<view.count), baseURL: baseURL, reference: reference)
        }
    }

    private static func xml(_ view: ByteView, baseURL: String?, reference: Date?) -> Feed {
        var builder = FeedBuilder(base: baseURL)
        if XMLPush.parse(view, into: &builder, recovering: false) { return builder.feed(reference: reference) }
        var second = FeedBuilder(base: baseURL)
        XMLRepair.repaired(view).withUnsafeBufferPointer { _ = XMLPush.parse($0, into: &second, recovering: true) }
        return second.feed(reference: reference)
    }
}
