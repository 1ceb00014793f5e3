/// Where mail goes out: the organisation's own relay.
public struct MailServer: Sendable, Hashable {
    public enum Security: String, Sendable, Hashable, CaseIterable {
        /// Plain at first, safe before anything is said; a server that cannot is not used.
        case starttls
        /// Safe from the first byte.
        case tls
        /// For a server on the same machine, and for tests.
        case none
    }

    public var host: String
    public var port: Int
    public var security: Security
    /// Nil for a server that asks no name.
    public var user: String?
    public var password: String?
    /// File with the certificates to trust besides those of the system's; nil for the system's.
    public var certificates: String?
    /// Seconds in which something must happen.
    public var patience: Int

    public init(
        host: String, port: Int, security: Security, user: String? = nil, password: String? = nil, certificates: String? = nil,
        patience: Int = 60
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.certificates = certificates
        self.patience = patience
    }
}

/// What became of one mail.
public enum Verdict: Sendable, Hashable {
    case accepted
    /// The server will never take this mail for this reader; its own words.
    case refused(String)
    /// Not now; its own words.
    case postponed(String)
    /// The whole mail was sent, and the connection went before the answer came: it may have been taken.
    case unsure(String)
    /// The server is away, or takes nothing from us at all: no other mail needs to be tried.
    case unreachable(String)
}
