import Mentions

/// Places who speaks in one of the groups, each time with the reason. A person gets a group and nothing else.
///
/// In this order: an organisation or an office holder of the newsroom; what a title says it is; the group of the source; and where anybody
/// may speak, what author and profile say and how many follow.
struct Speakers: Sendable {
    /// Followers from which somebody who takes a position is heard as an opinion maker.
    static let wideReach = 10_000
    /// Sum of weights by which author and profile must speak for another group.
    private static let margin: Float = 0.7

    private let organisations: [String: Organisation]
    private let people: [String: Person]
    private let sources: [String: String]

    init(organisations: [Organisation], people: [Person], sources: [Source]) {
        self.organisations = Self.byName(organisations) { [$0.name] + $0.aliases }
        self.people = Self.byName(people) { [$0.name] + $0.aliases }
        self.sources = Dictionary(sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    private static func byName<Named>(_ all: [Named], _ names: (Named) -> [String]) -> [String: Named] {
        Dictionary(all.flatMap { one in names(one).map { (Fold.folded($0), one) } }, uniquingKeysWith: { first, _ in first })
    }

    func placement(of mention: Mention, stance: Stance, by labeller: Labeller) -> Placement {
        if let author = mention.author.map({ Fold.folded($0) }) {
            if let own = organisations[author] {
                return Placement(group: own.group, reason: "de schrijver is \(own.name), een organisatie van deze newsroom")
            }
            if let person = people[author] { return Placement(group: person.group, reason: "de schrijver is \(person.role)") }
        }
        if let named = Genre.of(mention.title), mention.group == .media { return named }
        let source = sources[mention.source] ?? mention.source
        guard mention.group == .bevolking, !mention.isContact else {
            return Placement(group: mention.group, reason: "de bron \(source) hoort bij de groep \(mention.group.rawValue)")
        }
        let fields = MessageFields(author: mention.author ?? "", profile: mention.profile ?? "")
        if let told = labeller.group(beside: fields, margin: Self.margin) {
            return Placement(group: told.group, reason: "naam of profiel noemt “\(told.word)”")
        }
        if mention.reach >= Self.wideReach, stance != .none {
            return Placement(group: .opiniemakers, reason: "neemt stelling, en \(Self.wideReach) mensen of meer volgen het account")
        }
        return Placement(group: .bevolking, reason: "in de bron \(source) spreken inwoners, en niets wijst op een andere groep")
    }
}

/// What a newspaper calls a piece that is not its own reporting.
private enum Genre {
    static func of(_ title: String) -> Placement? {
        let title = Fold.folded(title)
        if let word = opinions.first(where: { title.hasPrefix($0 + ":") || title.hasPrefix($0 + " ") }) {
            return Placement(group: .opiniemakers, reason: "de titel noemt het “\(word)”")
        }
        return letters.first { title.hasPrefix($0) }.map {
            Placement(group: .bevolking, reason: "de titel noemt het “\($0)”")
        }
    }

    private static let opinions = ["column", "opinie", "commentaar", "hoofdredactioneel commentaar", "gastcolumn", "essay"]
    private static let letters = ["ingezonden", "lezersbrief", "brief van een lezer"]
}

extension Person {
    /// Who governs speaks for the government; who sits in a council judges it.
    var group: SpeakerGroup {
        ["burgemeester", "wethouder", "locoburgemeester", "gemeentesecretaris"].contains(role.lowercased()) ? .overheid : .opiniemakers
    }
}
