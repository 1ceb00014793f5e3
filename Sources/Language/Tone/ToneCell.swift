/// What a word does in a sentence, besides having a tone of its own.
struct ToneRoles: OptionSet, Sendable, Hashable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }

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
    /// "van", "over": opens a group of its own, where "geen" and "zonder" do not reach.
    static let preposition = ToneRoles(rawValue: 1 << 26)
    /// "dan": what follows is what the comparison is made with.
    static let than = ToneRoles(rawValue: 1 << 27)
    /// "werken", "antwoord": goes without saying, so that only its denial tells something.
    static let expected = ToneRoles(rawValue: 1 << 28)
    /// "alleen", "toch": "maar" when a comma stands before it.
    static let butAfterComma = ToneRoles(rawValue: 1 << 29)
    /// "was", "had": before its subject and with "maar" it wishes what is not so.
    static let past = ToneRoles(rawValue: 1 << 30)
    /// "ik wou dat", "had moeten": its clause tells what is not so.
    static let unreal = ToneRoles(rawValue: 1 << 31)
    /// "cursus", "formulier", "commissie": what stands behind it is its subject and not an event.
    static let frame = ToneRoles(rawValue: 1 << 32)
    /// "noemt", "zogenaamd": holds up a word for inspection.
    static let naming = ToneRoles(rawValue: 1 << 33)
    /// "hoor", "voor de verandering": turns the praise beside it into mockery.
    static let mocks = ToneRoles(rawValue: 1 << 34)
    /// "fijn dat", "bedankt voor": praise that turns when bad news follows.
    static let applause = ToneRoles(rawValue: 1 << 35)
    /// "weer", "nog steeds", "alweer": it is not the first time.
    static let again = ToneRoles(rawValue: 1 << 36)
    /// "weken", "uur": with a number it tells how long.
    static let period = ToneRoles(rawValue: 1 << 37)
    /// "wachten", "duurt": with a time it is a complaint.
    static let waits = ToneRoles(rawValue: 1 << 38)
    /// "ontkent", "weerspreekt": says that something is not so.
    static let denies = ToneRoles(rawValue: 1 << 39)
    /// "mevrouw", "basisschool": a name follows.
    static let title = ToneRoles(rawValue: 1 << 40)
    /// "-vrij", "-loos": turns the first part of a compound.
    static let reversing = ToneRoles(rawValue: 1 << 41)
    /// "droom-", "ramp-": gives a compound its tone.
    static let colouring = ToneRoles(rawValue: 1 << 42)
    /// "meld", "wat te doen bij": what follows is what may be reported.
    static let reports = ToneRoles(rawValue: 1 << 43)
    /// "om", "omdat", "terwijl": opens a clause without a comma.
    static let opener = ToneRoles(rawValue: 1 << 44)
    /// "en", "of"
    static let joins = ToneRoles(rawValue: 1 << 45)
    /// "wordt", "maakt": what follows is how it ends.
    static let becomes = ToneRoles(rawValue: 1 << 46)
    /// "te weinig", "nog steeds niet": a complaint by itself where no word with a tone follows.
    static let grievance = ToneRoles(rawValue: 1 << 47)
    /// "noemen", "geweest": may stand between a final "niet" and the end of its clause.
    static let trails = ToneRoles(rawValue: 1 << 48)
    /// "zou", "zouden"
    static let would = ToneRoles(rawValue: 1 << 49)
    /// "kan", "kon", "had", "gekund": with a comparative it tells what is missing.
    static let could = ToneRoles(rawValue: 1 << 50)
    /// "gelukkig", "helaas": comments on its sentence from outside, so that its negation does not reach it.
    static let comments = ToneRoles(rawValue: 1 << 51)
    /// "-tocht": has another sense as the last part of a compound.
    static let plain = ToneRoles(rawValue: 1 << 52)
    /// "nooit", "nergens", "geen": with "zo ... als" nothing comes up to it.
    static let never = ToneRoles(rawValue: 1 << 53)
    /// "vroeger", "elders": praise of another time or place blames this one.
    static let elsewhere = ToneRoles(rawValue: 1 << 54)
    /// "hopelijk", "ik hoop": who hopes for the end of something bad has it now.
    static let hopes = ToneRoles(rawValue: 1 << 55)
    /// "hoor", "lekker slim": praise that needs good news behind it to be believed.
    static let wry = ToneRoles(rawValue: 1 << 56)
    /// "drie", "twintig"
    static let number = ToneRoles(rawValue: 1 << 57)
    /// "?"
    static let questionMark = ToneRoles(rawValue: 1 << 58)

    /// Has its weight from labels of advisers, not from the lists.
    static let calibrated = ToneRoles(rawValue: 1 << 63)

    static let change: ToneRoles = [.up, .down, .gone, .mended]
    static let negation: ToneRoles = [.not, .no, .hardly]
    static let cue: ToneRoles = [
        .but, .butAfterComma, .despite, .up, .down, .gone, .mended, .condition, .unsure, .unreal, .quote, .questionMark, .than, .frame,
        .reports, .naming,
        .mocks,
        .applause, .again, .period, .waits, .not, .no, .hardly, .denies, .title, .past, .rhetorical, .would, .could, .elsewhere, .hopes,
        .grievance, .becomes,
    ]
}

/// All the lexicon knows of one word form, in sixteen bytes.
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
