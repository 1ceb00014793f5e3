/// Every key a pipeline file may have. `Pipelines/README.md` explains each of them; a test holds it to this table.
public enum PipelineKeys {
    public struct Section: Sendable {
        public var name: String
        public var keys: [Key]
    }

    public struct Key: Sendable {
        public var name: String
        public var isRequired: Bool
    }

    static let newsroom = section(
        "newsroom", required: ["newsroom", "archive", "sources"],
        optional: [
            "timezone", "at", "retention", "query", "words", "people", "places", "organisations", "issues", "incidents", "reports",
            "agenda", "alarms", "answers", "mail",
        ])
    static let query = section("query", optional: ["include", "exclude"])
    static let source = section(
        "sources", required: ["id", "url", "group"], optional: ["name", "kind", "channel", "every", "hashtags", "filtered"])
    static let person = section("people", required: ["name", "role"], optional: ["portfolio", "aliases", "mail"])
    static let place = section("places", required: ["name", "kind"], optional: ["inhabitants", "aliases", "streets"])
    static let organisation = section("organisations", required: ["name", "group"], optional: ["aliases"])
    static let issue = section("issues", required: ["id", "title", "query", "purpose", "owner", "until"], optional: ["frames"])
    static let frame = section("issues.frames", required: ["title"], optional: ["problem", "cause", "judgement", "remedy"])
    static let incident = section("incidents", required: ["id", "title", "query", "since"], optional: ["until"])
    static let report = section("reports", required: ["kind", "at"], optional: ["days", "holidays", "automatic", "to"])
    static let subscriber = section("reports.to", required: ["mail"], optional: ["name", "about", "places", "people"])
    static let mail = section(
        "mail", required: ["server", "from"],
        optional: ["port", "security", "user", "password", "certificates", "bounces", "perMinute", "alarmsPerHour", "link"])
    static let alarms = section(
        "alarms", optional: ["fewest", "speakers", "falseAlarms", "coolDown", "calm", "off", "quiet", "escalation"])
    static let quiet = section("alarms.quiet", required: ["from", "to"], optional: ["through"])
    static let escalation = section("alarms.escalation", required: ["to"], optional: ["after"])
    static let agenda = section("agenda", required: ["at", "title"], optional: ["place"])

    public static let all = [
        newsroom, query, source, person, place, organisation, issue, frame, incident, report, subscriber, mail, agenda, alarms, quiet,
        escalation,
    ]

    private static func section(_ name: String, required: [String] = [], optional: [String] = []) -> Section {
        Section(name: name, keys: required.map { Key(name: $0, isRequired: true) } + optional.map { Key(name: $0, isRequired: false) })
    }
}
