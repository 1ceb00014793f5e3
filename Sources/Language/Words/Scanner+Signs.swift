extension Scanner {
    /// A token that begins with a sign of ASCII.
    mutating func scanSign() {
        switch bytes[i] {
        case 0x27: scanApostrophe(length: 1)
        case 0x23: scanHashtag()
        case 0x40: scanHandle()
        case 0x3A, 0x3B, 0x3D, 0x3C, 0x5E, 0x2D: scanEmoticon()
        case 0x2E, 0x21, 0x3F, 0x2C, 0x60: scanRun()
        default: scanSymbol()
        }
    }

    /// "'s", "'t", "'n", "'m", "'k", "'s-Gravenhage", "'80"; otherwise a quote, two of which are one token.
    mutating func scanApostrophe(length: Int) {
        let next = i + length
        if isClitic(next) { return scanWord(from: i) }
        if Ascii.isDigit(byte(next)), Ascii.isDigit(byte(next + 1)), !isWordStart(next + 2), !isGlued { return add(i, next + 2, .number) }
        let twin = length == 1 && byte(next) == 0x27 ? 1 : 0
        add(i, next + twin, .punctuation)
    }

    private func isClitic(_ k: Int) -> Bool {
        guard !isGlued || tokens[tokens.count - 1].kind == .punctuation, "stnmkrSTNMK".utf8.contains(byte(k)) else { return false }
        if byte(k + 1) == 0x2D { return isLetter(k + 2) }
        return !isWordStart(k + 1) && apostropheLength(k + 1) == 0
    }

    /// Two or more of the same sign: "...", "!!", ",,"; question and exclamation marks mix.
    private mutating func scanRun() {
        let sign = bytes[i]
        let isLoud = sign == 0x21 || sign == 0x3F
        var k = i + 1
        while k < count, bytes[k] == sign || isLoud && (bytes[k] == 0x21 || bytes[k] == 0x3F) { k += 1 }
        add(i, k, .punctuation)
    }

    /// Eyes, perhaps a nose, and a mouth as often as somebody likes; "<3" and "^_^" beside them.
    private mutating func scanEmoticon() {
        for sign in Self.fixedEmoticons where sign.utf8.elementsEqual(bytes[i..<min(count, i + sign.utf8.count)]) {
            let end = i + sign.utf8.count
            if !isWordStart(end) { return add(i, end, .emoticon) }
        }
        if let end = faceEnd() { return add(i, end, .emoticon) }
        if bytes[i] == 0x2D { scanDashes() } else { scanSymbol() }
    }

    private static let fixedEmoticons = ["<3", "</3", "^^", "^_^", "-_-", "=D", ":'(", ":')", ":'-("]

    private func faceEnd() -> Int? {
        guard [0x3A, 0x3B, 0x3D].contains(bytes[i]) else { return nil }
        let nose = "-o^'".utf8.contains(byte(i + 1)) && "()[]DPp/\\|".utf8.contains(byte(i + 2)) ? 1 : 0
        let mouth = byte(i + 1 + nose)
        var k = i + 2 + nose
        if "()[]".utf8.contains(mouth) {
            while byte(k) == mouth { k += 1 }
            return k
        }
        if "DPpOoSsXx$".utf8.contains(mouth) { return isWordStart(k) || isGlued && bytes[i] != 0x3A ? nil : k }
        return "/\\|*".utf8.contains(mouth) && isGap(k) ? k : nil
    }

    private mutating func scanDashes() {
        var k = i + 1
        while byte(k) == 0x2D { k += 1 }
        add(i, k, .punctuation)
    }

    /// One sign; a currency sign is an amount, and so is the figure before it.
    mutating func scanSymbol() {
        if bytes[i] >= 0x80 { return scanSymbol(Scalar(in: bytes, at: i)) }
        let kind: TokenKind = bytes[i] == 0x24 ? .amount : .punctuation
        add(i, i + 1, kind)
    }

    mutating func scanSymbol(_ scalar: Scalar) {
        if isVariation(i + scalar.length), scalar.value != 0x3030 { return scanEmoji() }
        let isCurrency = scalar.value == 0xA3 || scalar.value == 0xA5 || (0x20A0...0x20CF).contains(scalar.value)
        if isCurrency, tokens.count > first, tokens[tokens.count - 1].kind == .number { tokens[tokens.count - 1].kind = .amount }
        add(i, i + scalar.length, isCurrency ? .amount : .punctuation)
    }

    /// Variation selector 16 asks for the colour picture: "❤️", "‼️".
    private func isVariation(_ k: Int) -> Bool { byte(k) == 0xEF && byte(k + 1) == 0xB8 && byte(k + 2) == 0x8F }

    /// One picture with its modifiers, joined pictures and the pairs of letters that make a flag.
    /// <https://www.unicode.org/reports/tr51/#Emoji_Sequences>
    mutating func scanEmoji() {
        let opening = bytes[i] < 0x80 ? nil : Scalar(in: bytes, at: i)
        var k = i + (opening?.length ?? 1)
        if let opening, opening.isRegional, byte(k) >= 0x80, Scalar(in: bytes, at: k).isRegional { k += Scalar(in: bytes, at: k).length }
        while k < count, bytes[k] >= 0x80 {
            let scalar = Scalar(in: bytes, at: k)
            if scalar.modifiesEmoji {
                k += scalar.length
            } else if scalar.value == 0x200D, byte(k + 3) >= 0x80, Scalar(in: bytes, at: k + 3).kind == .emoji {
                k += 3 + Scalar(in: bytes, at: k + 3).length
            } else {
                break
            }
        }
        add(i, k, .emoji)
    }
}
