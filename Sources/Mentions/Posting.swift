public import Foundation

/// A mail that has to reach one reader, and how far it is.
public struct Posting: Sendable, Hashable, Codable, Identifiable {
    public enum State: String, Sendable, Hashable, Codable, CaseIterable {
        case waiting = "wacht"
        /// Handed to the server; without a verdict only when the program stopped in between.
        case underway = "onderweg"
        case sent = "verstuurd"
        /// The server will never take it.
        case refused = "geweigerd"
        /// Tried for as long as mail is tried.
        case given = "opgegeven"
        /// Taken by the server, and sent back by one further on.
        case bounced = "teruggekomen"
    }

    /// The Message-ID: the same report for the same reader is the same mail.
    public var id: String
    /// What it is: "tamtam", "reputatie", "alarm".
    public var kind: String
    /// The edition or analysis it carries.
    public var edition: String
    public var reader: String
    public var subject: String
    public var made: Date
    public var state: State
    /// Times it was offered to the server.
    public var attempts: Int
    /// Not to be offered before this moment.
    public var due: Date
    /// Last words of the server; empty when it never said any.
    public var said: String
    /// Times the server may have taken it without saying so, after which it was offered again.
    public var perhapsTwice: Int

    public init(id: String, kind: String, edition: String, reader: String, subject: String, made: Date) {
        self.id = id
        self.kind = kind
        self.edition = edition
        self.reader = reader
        self.subject = subject
        self.made = made
        state = .waiting
        attempts = 0
        due = made
        said = ""
        perhapsTwice = 0
    }

    /// Mail is tried for five days (RFC 5321, section 4.5.4.1).
    public static let patience: TimeInterval = 5 * 86_400

    /// Seconds to wait after the attempt with this number, 1 for the first: a minute, and twice as long each time, up to four hours.
    public static func wait(after attempt: Int) -> TimeInterval { min(4 * 3600, 60 * Double(1 << min(attempt - 1, 12))) }
}
