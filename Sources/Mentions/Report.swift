/// Which report is wanted when, and by whom.
public struct Report: Sendable, Hashable {
    public var kind: ReportKind
    public var time: ReportTime
    /// Sent without an editor; the report says so.
    public var isAutomatic: Bool
    public var to: [Subscriber]

    public init(kind: ReportKind, time: ReportTime, isAutomatic: Bool = false, to: [Subscriber] = []) {
        self.kind = kind
        self.time = time
        self.isAutomatic = isAutomatic
        self.to = to
    }
}

/// Who gets a report, and about what.
public struct Subscriber: Sendable, Hashable {
    public var mail: String
    public var name: String
    public var interest: Interest

    public init(mail: String, name: String = "", interest: Interest = Interest()) {
        self.mail = mail
        self.name = name
        self.interest = interest
    }
}

/// How mail goes out.
public struct MailRules: Sendable, Hashable {
    public enum Security: String, Sendable, Hashable, CaseIterable { case starttls, tls, none }

    public var server: String
    public var port: Int
    public var security: Security
    /// Nil for a server that asks no name.
    public var user: String?
    /// "${NAME}" or "file:PATH", never the password itself.
    public var password: String?
    /// File with the certificates to trust, as the file writes it; nil for the system's.
    public var certificates: String?
    public var fromName: String
    public var from: String
    /// Where undeliverable mail goes; `from` when the file does not say.
    public var bounces: String
    /// Mails a minute.
    public var perMinute: Int
    /// Alarm mails an hour to one reader.
    public var alarmsPerHour: Int
    /// Where `tamtam serve` is reached, without a slash at the end; nil when readers cannot change anything themselves.
    public var link: String?

    public init(
        server: String, port: Int, security: Security, user: String? = nil, password: String? = nil, certificates: String? = nil,
        fromName: String, from: String, bounces: String, perMinute: Int = 300, alarmsPerHour: Int = 4, link: String? = nil
    ) {
        self.server = server
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.certificates = certificates
        self.fromName = fromName
        self.from = from
        self.bounces = bounces
        self.perMinute = perMinute
        self.alarmsPerHour = alarmsPerHour
        self.link = link
    }
}
