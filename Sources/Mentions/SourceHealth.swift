public import Foundation

/// How a source is doing, and what is needed to ask it politely next time.
public struct SourceHealth: Sendable, Hashable, Codable {
    public enum State: String, Sendable, Hashable, Codable {
        /// Never asked.
        case new
        case healthy
        /// Answered, but with nothing in it.
        case empty
        /// Answered, but not with everything that was asked.
        case partial
        /// Did not answer, or not with what was asked.
        case failing
    }
    public var source: String
    public var state: State
    public var lastAttempt: Date?
    public var lastSuccess: Date?
    /// Failures since the last success.
    public var failures: Int
    /// Dutch, one line, for the reader of an edition: "geeft geen antwoord (404: adres bestaat niet)".
    public var problem: String?
    /// True for a source that was seen to give several items one identity; then their addresses tell them apart for good.
    public var sharesIDs: Bool
    /// Echoed byte for byte in If-None-Match.
    public var etag: String?
    /// Echoed byte for byte in If-Modified-Since.
    public var lastModified: String?

    public init(
        source: String, state: State = .new, lastAttempt: Date? = nil, lastSuccess: Date? = nil, failures: Int = 0,
        problem: String? = nil, sharesIDs: Bool = false, etag: String? = nil, lastModified: String? = nil
    ) {
        self.source = source
        self.state = state
        self.lastAttempt = lastAttempt
        self.lastSuccess = lastSuccess
        self.failures = failures
        self.problem = problem
        self.sharesIDs = sharesIDs
        self.etag = etag
        self.lastModified = lastModified
    }
}
