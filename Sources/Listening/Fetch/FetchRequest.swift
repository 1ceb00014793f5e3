/// What to get, and what is already here of it.
public struct FetchRequest: Sendable, Hashable {
    /// Absolute http(s) address.
    public var url: String
    /// `FetchResponse.etag` of the time before; sent back byte for byte.
    public var etag: String?
    /// `FetchResponse.lastModified` of the time before; sent back byte for byte.
    public var lastModified: String?
    /// Value of the Accept header.
    public var accept: String
    /// Further headers, keys among them: sent only to scheme, host and port of `url`, never along with a redirect elsewhere.
    public var headers: [String: String]
    public var limits: FetchLimits

    public init(
        url: String, etag: String? = nil, lastModified: String? = nil, accept: String = "*/*", headers: [String: String] = [:],
        limits: FetchLimits = FetchLimits()
    ) {
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
        self.accept = accept
        self.headers = headers
        self.limits = limits
    }
}

/// When to give up.
public struct FetchLimits: Sendable, Hashable {
    /// Seconds until there is a connection, TLS included.
    public var connect: Double
    /// Seconds for the whole answer, redirects included; waiting for a turn at a busy host is not counted.
    public var total: Double
    /// Whole seconds an answer may crawl at under 100 bytes a second.
    public var crawl: Int
    /// Bytes of the answer after decompression.
    public var bytes: Int
    /// Redirects that are followed.
    public var redirects: Int

    /// The defaults are near what feed readers came to: miniflux stops at 20 seconds, 15 MB after decompression and 10 redirects.
    public init(connect: Double = 10, total: Double = 25, crawl: Int = 20, bytes: Int = 15_000_000, redirects: Int = 10) {
        self.connect = connect
        self.total = total
        self.crawl = crawl
        self.bytes = bytes
        self.redirects = redirects
    }
}
