/// What a word does in a sentence, besides having a tone of its own.
struct ToneRoles: OptionSet, Sendable, Hashable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    static let tone = ToneRoles(rawValue: 1 << 0)
    static let noun = ToneRoles(rawValue: 1 << 1)
    static let verb = ToneRoles(rawValue: 1 << 2)
    static let sign = ToneRoles(rawValue: 1 << 3)
    /// "niet": turns what follows, and the verb before it.
    static let not = ToneRoles(rawValue: 1 << 4)
    /// "geen", "zonder": turns what follows only.
    static let no = ToneRoles(rawValue: 1 << 5)
    /// "nauwelijks", "weinig": turns what follows, lightly.
    static let hardly = ToneRoles(rawValue: 1 << 6)
    /// "maar": what follows weighs more than what went before.
    static let but = ToneRoles(rawValue: 1 << 7)
    /// "ondanks": what it introduces weighs less.
    static let despite = ToneRoles(rawValue: 1 << 8)
    static let up = ToneRoles(rawValue: 1 << 9)
    static let down = ToneRoles(rawValue: 1 << 10)
    /// "einde aan": takes away good and bad alike.
    static let gone = ToneRoles(rawValue: 1 << 11)
    /// "opgelost", "bestrijden": takes away what is bad.
    static let mended = ToneRoles(rawValue: 1 << 12)
    /// Neutral by itself, gets a tone from a word of change: "omzet", "wachttijd".
    static let measured = ToneRoles(rawValue: 1 << 13)
    /// "als", "mits": opens a clause about what may be.
    static let condition = ToneRoles(rawValue: 1 << 14)
    /// "zou", "misschien", "hopelijk": the clause it stands in is not (yet) so.
    static let unsure = ToneRoles(rawValue: 1 << 15)
    static let determiner = ToneRoles(rawValue: 1 << 16)
    static let sentenceBreak = ToneRoles(rawValue: 1 << 17)
    static let clauseBreak = ToneRoles(rawValue: 1 << 18)
    static let quote = ToneRoles(rawValue: 1 << 19)
    /// Part of an expression or a name: says nothing by itself.
    static let taken = ToneRoles(rawValue: 1 << 20)
    /// "ik", "wij", "mijn"
    static let firstPerson = ToneRoles(rawValue: 1 << 21)
    /// "wie", "waarom": opens a question.
    static let asks = ToneRoles(rawValue: 1 << 22)
    /// "kan", "wordt", "weet": opens a question when it stands before its subject.
    static let inverts = ToneRoles(rawValue: 1 << 23)
    /// "hoe dan": looks like a question, wants no answer.
    static let rhetorical = ToneRoles(rawValue: 1 << 24)
    /// "u", "iemand", "ik": who may follow the verb that opens a question.
    static let subject = ToneRoles(rawValue: 1 << 25)

    static let change: ToneRoles = [.up, .down, .gone, .mended]
    static let cue: ToneRoles = [.but, .despite, .up, .down, .gone, .mended, .condition, .unsure, .quote]
}

/// All the lexicon knows of one word form, in twelve bytes.
struct ToneCell: Sendable, Hashable {
    var roles: ToneRoles = []
    var tone: Int8 = 0
    /// Strength it lends to the word after it, in tenths; 0 when it lends none.
    var factor: UInt8 = 0
    /// Bit of the text kinds in which it counts; see `TextKind.domains`.
    var domain: UInt8 = 0
    /// Number of a group of separable verbs this form may belong to; 0 for none.
    var splits: UInt16 = 0
    /// Number of a group in the phrase book that starts with this form; 0 for none.
    var phrases: UInt16 = 0

    static let none = ToneCell()
    static let taken = ToneCell(roles: .taken)
    /// A word that stands in no list and got its weight from examples.
    static let learned = ToneCell()
}
