/// What came back: a success (2xx) with its body, or the news that nothing changed (304).
public struct FetchResponse: Sendable, Hashable {
    /// Where the answer came from after redirects.
    public var url: String
    /// True when every redirect on the way was permanent (301 or 308): the address in the pipeline file is out of date.
    public var isMovedForGood: Bool
    /// 200 ... 299, or 304.
    public var status: Int
    /// Decompressed.
    public var body: [UInt8]
    /// For `FetchRequest.etag` of the next time. Holds one character per byte (Latin-1), so that any value survives the round trip.
    public var etag: String?
    /// For `FetchRequest.lastModified` of the next time; Latin-1 like `etag`.
    public var lastModified: String?
    public var contentType: String?
    /// Value of all Link headers, separated by commas (RFC 8288).
    public var link: String?
    /// Seconds the server asks to stay away, 0 ... 86,400.
    public var retryAfter: Int?

    public init(
        url: String, isMovedForGood: Bool = false, status: Int, body: [UInt8] = [], etag: String? = nil, lastModified: String? = nil,
        contentType: String? = nil, link: String? = nil, retryAfter: Int? = nil
    ) {
        self.url = url
        self.isMovedForGood = isMovedForGood
        self.status = status
        self.body = body
        self.etag = etag
        self.lastModified = lastModified
        self.contentType = contentType
        self.link = link
        self.retryAfter = retryAfter
    }

    /// The validators still hold; what is here already is the newest.
    public var isNotModified: Bool { status == 304 }
}
