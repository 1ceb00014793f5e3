public import Mentions

/// Somebody or something towards whom the tone is asked.
public struct Target: Sendable, Hashable {
    public var kind: TargetTone.Kind
    public var name: String
    /// Office and portfolio of a person, "wethouder verkeer haven"; empty when unknown.
    public var role: String

    public init(kind: TargetTone.Kind, name: String, role: String = "") {
        self.kind = kind
        self.name = name
        self.role = role
    }

    var id: String { kind.rawValue + " " + name }
}

extension Target {
    init(_ person: Person) {
        self.init(kind: .person, name: person.name, role: ([person.role] + person.portfolio).joined(separator: " "))
    }

    init(_ organisation: Organisation) { self.init(kind: .organisation, name: organisation.name) }

    init(_ place: Place) { self.init(kind: .place, name: place.name) }
}

/// Tokens that stand for a target.
struct Referent: Sendable, Hashable {
    /// What ties it to its clause.
    enum Link: Sendable, Hashable {
        /// Subject, object or address.
        case bare
        /// "van Kwakkel": what is said of the thing is said of whose thing it is.
        case of
        /// "door Kwakkel"
        case by
        /// "volgens Kwakkel": she judges and is not judged.
        case source
        /// "beter dan Kwakkel"
        case than
        /// "in tegenstelling tot Kwakkel", "anders dan Kwakkel"
        case unlike
        /// "zo goed als Kwakkel"
        case like
        /// Behind another preposition: beside the matter, unless a word of judgement asks for it.
        case oblique
    }

    var target: Int
    /// With its title: "wethouder Kwakkel".
    var tokens: Range<Int>
    var link = Link.bare
}
