/// One inflected form: how it is written and what it does.
struct Form {
    enum Role: UInt8, CaseIterable {
        case base, infinitive, stem, third, past, pastPlural, participle, participleE, presentParticiple
        case plural, diminutive, genitive
        case adjectiveE, comparative, superlative, partitive
        /// From the list of fixed words: stronger than all others.
        case fixed
    }

    var letters: Spelling.Letters
    var role: Role

    init(_ letters: Spelling.Letters, _ role: Role) {
        self.letters = letters
        self.role = role
    }
}
