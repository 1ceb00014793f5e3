/// What sort of text is scored: decides which words count and where the thresholds lie.
public enum TextKind: String, Sendable, Hashable, CaseIterable {
    case headline, article, post, review, contact

    /// A guess from length and shape, for texts that come without a kind.
    ///
    /// A headline is at most 30 words, speaks of no "ik" and has no full stop at its end. Posts show hashtags, handles, emoji or a first person
    /// in few words, or cry out. Longer opinions are reviews; a long text without "ik" is an article.
    /// Never `contact`: its shape is that of a post.
    static func guess(_ shape: TextShape) -> TextKind {
        if shape.isSocial && shape.words < 80 { return .post }
        if shape.exclaims && shape.words < 12 { return .post }
        if shape.words <= 30 && !shape.isPersonal && !shape.endsInStop { return .headline }
        if shape.words <= 30 && shape.sentences <= 1 { return .post }
        if shape.isPersonal { return shape.words < 25 ? .post : .review }
        return shape.words < 12 ? .post : shape.words < 60 ? .review : .article
    }

    /// Domains of the lexicon that count in this kind of text.
    var domains: UInt8 {
        switch self {
        case .headline, .article: ToneDomain.mask(.anywhere, .nieuws, .economie, .gemeente, .vlaams)
        case .post: ToneDomain.mask(.anywhere, .nieuws, .gemeente, .sociaal, .vlaams)
        case .contact: ToneDomain.mask(.anywhere, .gemeente, .sociaal, .vlaams)
        case .review: ToneDomain.mask(.anywhere, .recensie, .sociaal, .vlaams)
        }
    }
}

/// What `TextKind.guess` looks at; filled while the tokens are read.
struct TextShape: Sendable, Hashable {
    var words = 0
    var sentences = 0
    /// "ik", "mijn", "wij", "je"
    var isPersonal = false
    /// A hashtag, handle, emoji or emoticon.
    var isSocial = false
    var endsInStop = false
    var exclaims = false
}

/// Where an entry of the lexicon counts; the fourth column of a `toon-*.tsv`.
enum ToneDomain: String, Sendable, CaseIterable {
    case anywhere = ""
    case nieuws, economie, gemeente, recensie, sociaal, vlaams

    var bit: UInt8 {
        switch self {
        case .anywhere: 1
        case .nieuws: 2
        case .economie: 4
        case .gemeente: 8
        case .recensie: 16
        case .sociaal: 32
        case .vlaams: 64
        }
    }

    static func mask(_ domains: ToneDomain...) -> UInt8 { domains.reduce(0) { $0 | $1.bit } }
}
