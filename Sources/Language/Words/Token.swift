/// What a token is. Numbers, amounts and dates are told apart because they are neither tone nor subject.
public enum TokenKind: UInt8, Sendable, Hashable, CaseIterable {
    /// Letters, with inner apostrophes and hyphens: "auto's", "zo'n", "'s", "oud-wethouder", "d.w.z."
    case word
    /// "12", "3,4", "1.250", "2e", "50%"
    case number
    /// "€ 12,50", "2 miljoen euro" as its parts: the sign or the figure that carries a currency.
    case amount
    /// "12-05-2025", "2025-05-12", "09.30" and the like.
    case date
    case url
    /// "@naam", "@naam@plek.nl"
    case handle
    /// With its #.
    case hashtag
    /// One emoji with its modifiers.
    case emoji
    /// ":-)", ":(", "<3"
    case emoticon
    case punctuation
}

/// One token: where it stands and what it is called when case and accents are ignored.
public struct Token: Sendable, Hashable {
    /// First byte, UTF-8.
    public var start: Int32
    /// One past the last byte.
    public var end: Int32
    public var kind: TokenKind
    public var shape: Shape
    /// `Fold.hash` of the bytes: equal for words that differ only in case, accents or kind of apostrophe.
    public var hash: UInt64

    public struct Shape: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// First letter is a capital.
        public static let capitalised = Shape(rawValue: 1)
        /// Two letters or more, all capitals.
        public static let shouted = Shape(rawValue: 2)
        /// A letter three times or more in a row: "heeeel". Its hash is that of the word with the run cut to one letter ("hel") or two,
        /// whichever the tokenizer's owner decided; see `Fold`.
        public static let elongated = Shape(rawValue: 4)
        /// No white space before it.
        public static let glued = Shape(rawValue: 8)
    }

    public init(start: Int32, end: Int32, kind: TokenKind, shape: Shape, hash: UInt64) {
        self.start = start
        self.end = end
        self.kind = kind
        self.shape = shape
        self.hash = hash
    }

    public var range: Range<Int> { Int(start)..<Int(end) }
}
