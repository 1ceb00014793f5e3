/// Why an address gave nothing, for two readers: the log and the edition.
public struct FetchError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// No absolute http(s) address, or a header that cannot be sent.
        case invalidRequest
        case nameNotResolved
        case unreachable
        /// No connection in this many seconds.
        case connectTimeout(Double)
        /// No complete answer in this many seconds.
        case timeout(Double)
        /// The answer came in drop by drop.
        case crawling
        /// More than this many bytes after decompression, or headers without end.
        case tooLarge(Int)
        case tooManyRedirects(Int)
        /// A redirect to something other than http(s), or from the internet into a private network.
        case redirectRefused(String)
        /// Certificate or handshake; what libcurl says of it.
        case tls(String)
        /// The answer broke off or is garbled; what libcurl says of it.
        case broken(String)
        /// An answer other than 2xx and 304; seconds to stay away when the server asks for it, 0 ... 86,400.
        case status(Int, retryAfter: Int?)
        /// The task was cancelled or the fetcher shut down.
        case cancelled
    }

    /// Without user name and password.
    public var url: String
    public var reason: Reason

    public init(url: String, reason: Reason) {
        self.url = url
        self.reason = reason
    }

    /// Seconds to stay away from this host.
    public var retryAfter: Int? {
        if case .status(_, let seconds) = reason { seconds } else { nil }
    }

    /// English, one line: what happened and what to do.
    public var description: String { url + ": " + reason.forLog }

    /// Dutch, one clause that follows the name of a source.
    public var forReaders: String { reason.forReaders }
}
