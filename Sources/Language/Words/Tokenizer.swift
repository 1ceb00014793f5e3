/// Cuts text into tokens in one pass over its bytes; knows how Dutch and social media write.
///
/// Tokens stand in order and do not overlap; what lies between them is white space and invisible signs only. Any bytes will do.
/// Conventions follow the Alpino treebank where it speaks ("auto's", "d.w.z.", "hart-" are one token each).
/// Texts are read up to 2 GB.
public struct Tokenizer: Sendable {
    public init() {}

    /// Appends the tokens of the text.
    public func tokenize(_ bytes: [UInt8], into tokens: inout [Token]) {
        bytes.withUnsafeBufferPointer { tokenize($0, into: &tokens) }
    }

    /// Appends the tokens of the text.
    public func tokenize(_ bytes: Span<UInt8>, into tokens: inout [Token]) {
        bytes.withUnsafeBufferPointer { tokenize($0, into: &tokens) }
    }

    /// Appends the tokens of the text.
    public func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, into tokens: inout [Token]) {
        var scanner = Scanner(bytes, tokens: [])
        swap(&scanner.tokens, &tokens)
        scanner.first = scanner.tokens.count
        scanner.run()
        swap(&scanner.tokens, &tokens)
    }

    /// Ranges of the tokens count UTF-8 bytes.
    public func tokens(of text: String) -> [Token] {
        var text = text
        var tokens: [Token] = []
        text.withUTF8 { tokenize($0, into: &tokens) }
        return tokens
    }
}

/// Where the tokenizer is; the kinds of token are its extensions.
struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let count: Int
    var tokens: [Token]
    /// Tokens before this one belong to another text.
    var first = 0
    var i = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, tokens: [Token]) {
        self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max) - 1))
        count = self.bytes.count
        self.tokens = tokens
    }

    mutating func run() {
        while i < count {
            switch Ascii.classes[Int(bytes[i])] {
            case Ascii.Class.white.rawValue: i += 1
            case Ascii.Class.letter.rawValue: scanWord(from: i)
            case Ascii.Class.digit.rawValue: scanNumber()
            case Ascii.Class.lead.rawValue: scanLead()
            default: scanSign()
            }
        }
    }

    /// A token that begins with a byte above ASCII.
    private mutating func scanLead() {
        let scalar = Scalar(in: bytes, at: i)
        switch scalar.kind {
        case .white, .invisible: i += scalar.length
        case .letter, .mark: scanWord(from: i)
        case .apostrophe: scanApostrophe(length: scalar.length)
        case .emoji: scanEmoji()
        case .hyphen, .other: scanSymbol(scalar)
        }
    }

    @inline(__always)
    func byte(_ k: Int) -> UInt8 { k >= 0 && k < count ? bytes[k] : 0 }

    /// Does a letter or digit of any script stand here?
    func isWordStart(_ k: Int) -> Bool {
        let byte = byte(k)
        if byte < 0x80 { return Ascii.fold[Int(byte)] != 0 }
        return Scalar(in: bytes, at: k).kind == .letter
    }

    func isLetter(_ k: Int) -> Bool { isWordStart(k) && !Ascii.isDigit(byte(k)) }

    /// True at the ends of the text and at white space.
    func isGap(_ k: Int) -> Bool {
        guard k >= 0, k < count else { return true }
        if bytes[k] < 0x80 { return Ascii.classes[Int(bytes[k])] == Ascii.Class.white.rawValue }
        return Scalar(in: bytes, at: k).kind == .white
    }

    /// Length of the apostrophe here, straight, curly or acute; 0 when there is none.
    func apostropheLength(_ k: Int) -> Int {
        let byte = byte(k)
        if byte == 0x27 { return 1 }
        guard byte >= 0x80 else { return 0 }
        let scalar = Scalar(in: bytes, at: k)
        return scalar.kind == .apostrophe ? scalar.length : 0
    }

    var isGlued: Bool { tokens.count > first && Int(tokens[tokens.count - 1].end) == i }

    /// Adds the token from `start` to `end` and goes on behind it.
    @inline(__always)
    mutating func add(_ start: Int, _ end: Int, _ kind: TokenKind, _ shape: Token.Shape, _ hash: UInt64) {
        var shape = shape
        if tokens.count > first, Int(tokens[tokens.count - 1].end) == start { shape.insert(.glued) }
        tokens.append(
            Token(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: kind, shape: shape, hash: hash))
        i = end
    }

    /// The same for the rare kinds, which are read a second time for their hash and shape.
    mutating func add(_ start: Int, _ end: Int, _ kind: TokenKind) {
        let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
        add(start, end, kind, shape(of: text), Fold.hash(text))
    }

    private func shape(of text: UnsafeBufferPointer<UInt8>) -> Token.Shape {
        var capitals = 0, letters = 0, k = 0
        var shape: Token.Shape = []
        while k < text.count {
            let scalar = text[k] < 0x80 ? nil : Scalar(in: text, at: k)
            if let scalar, scalar.kind == .letter {
                letters += 1
                capitals += scalar.isCapital ? 1 : 0
            } else if scalar == nil, Ascii.isLetter(text[k]) {
                letters += 1
                capitals += text[k] < 0x5B ? 1 : 0
            }
            if letters == 1, capitals == 1 { shape.insert(.capitalised) }
            k += scalar?.length ?? 1
        }
        if letters > 1, letters == capitals { shape.insert(.shouted) }
        return shape
    }
}
