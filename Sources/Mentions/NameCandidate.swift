/// Somebody in public office whom mentions name and the pipeline file does not: a proposal to the adviser. Made anew when asked for and
/// never kept, since a machine cannot be sure that somebody holds an office.
public struct NameCandidate: Sendable, Hashable, Codable {
    /// "Petra Snel", or only "Van Arkel" while no mention gives the first name.
    public var name: String
    /// The office that most mentions give: "wethouder".
    public var role: String
    /// Ids of the mentions that name the person, oldest first, each once.
    public var mentions: [String]

    public var count: Int { mentions.count }
    public var hasFirstName: Bool

    public init(name: String, role: String, mentions: [String], hasFirstName: Bool) {
        self.name = name
        self.role = role
        self.mentions = mentions
        self.hasFirstName = hasFirstName
    }
}
