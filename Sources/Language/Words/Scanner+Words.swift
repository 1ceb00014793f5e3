/// What reading a word keeps of it.
private struct Word {
    var hash = Fold.offset
    var last: UInt8 = 0
    var run = 0
    var hasLongRun = false
    var letters = 0
    var capitals = 0
    /// Start of the part behind the last full stop.
    var part: Int
    var hasStop = false

    @inline(__always)
    mutating func take(_ low: UInt8) {
        run = low == last ? run &+ 1 : 1
        hasLongRun = hasLongRun || run > 2
        last = low
        hash = Fold.mix(hash, low)
    }
}

extension Scanner {
    /// Reads a word with its inner apostrophes, hyphens and full stops.
    mutating func scanWord(from start: Int) {
        var word = Word(part: start)
        var k = start
        while k < count {
            let next = takeAscii(from: k, into: &word)
            let length = next == count ? 0 : takeRest(at: next, start, &word)
            k = next + length
            if length == 0 { break }
        }
        if let end = addressEnd(from: start, stoppedAt: k) {
            add(start, end, .url)
        } else if byte(k) == 0x40, isWordStart(k + 1) {
            scanMail(at: k)
        } else {
            finish(word, start, k)
        }
    }

    /// Takes letters and digits of ASCII; gives the place where they stop.
    @inline(__always)
    private func takeAscii(from start: Int, into word: inout Word) -> Int {
        var now = word
        var k = start
        while k < count {
            let byte = bytes[k]
            let low = Ascii.fold[Int(byte)]
            if low == 0 { break }
            now.take(low)
            now.letters &+= low > 0x39 ? 1 : 0
            now.capitals &+= low != byte ? 1 : 0
            k &+= 1
        }
        word = now
        return k
    }

    /// Takes a letter above ASCII or a sign that joins; its length, or 0 when the word ends here.
    private func takeRest(at k: Int, _ start: Int, _ word: inout Word) -> Int {
        if bytes[k] < 0x80 {
            guard joins(bytes[k], at: k, start, word) else { return 0 }
            if bytes[k] == 0x2E {
                word.part = k + 1
                word.hasStop = true
            }
            word.take(bytes[k])
            return 1
        }
        let scalar = Scalar(in: bytes, at: k)
        guard continues(scalar, at: k) else { return 0 }
        if scalar.kind == .letter { word.letters += 1 }
        if scalar.isCapital { word.capitals += 1 }
        scalar.forEachFolded(in: bytes, at: k) { word.take($0) }
        return scalar.length
    }

    private func continues(_ scalar: Scalar, at k: Int) -> Bool {
        switch scalar.kind {
        case .letter, .mark: true
        case .invisible, .apostrophe, .hyphen: isWordStart(k + scalar.length)
        case .white, .emoji, .other: false
        }
    }

    /// Does the sign at `k` join the letters around it into one word?
    private func joins(_ byte: UInt8, at k: Int, _ start: Int, _ word: Word) -> Bool {
        switch byte {
        case 0x27: isWordStart(k + 1)
        case 0x2D: isWordStart(k + 1) || k > start && bytes[k - 1] != 0x2D && isOpenCompound(k)
        case 0x26: Ascii.isLetter(self.byte(k + 1)) && Ascii.isLetter(self.byte(k - 1))
        case 0x2F: isShortSlash(k, start)
        case 0x2E: keepsStop(k, start, word)
        default: false
        }
    }

    /// "hart- en vaatziekten": a hyphen between a word and white space belongs to the word.
    private func isOpenCompound(_ k: Int) -> Bool { k + 1 < count && isGap(k + 1) || byte(k + 1) == 0x2C && isGap(k + 2) }

    /// "t/m", "en/of", "km/u": two letters at most on both sides. "goed/slecht" is two words.
    private func isShortSlash(_ k: Int, _ start: Int) -> Bool {
        guard k - start <= 2, isLetter(k + 1) else { return false }
        return !isWordStart(k + 2) || !isWordStart(k + 3)
    }

    /// Full stops within "d.w.z.", "J.W.", "St.-Jan" and those that end an abbreviation or an initial.
    private func keepsStop(_ k: Int, _ start: Int, _ word: Word) -> Bool {
        let length = k - word.part
        if length == 1, isLetter(k + 1) { return true }
        if length <= 2, byte(k + 1) == 0x2D, isLetter(k + 2) { return true }
        if word.hasStop { return length <= 3 && byte(k + 1) != 0x2E && !isLetter(k + 1) }
        guard length <= Abbreviations.longest, isGap(k + 1) || byte(k + 1) == 0x2C else { return false }
        if length == 1, word.capitals == 1 { return isWordStart(k + 2) && !Ascii.isDigit(byte(k + 2)) }
        return Abbreviations.keepsStop(word.hash, before: isGap(k + 1) ? byte(k + 2) : 0)
    }

    private mutating func finish(_ word: Word, _ start: Int, _ end: Int) {
        var shape: Token.Shape = []
        if isCapital(start) { shape.insert(.capitalised) }
        if word.letters > 1, word.letters == word.capitals { shape.insert(.shouted) }
        if word.hasLongRun {
            let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
            if Fold.isElongated(text) { shape.insert(.elongated) }
            add(start, end, .word, shape, Fold.hash(text))
        } else {
            add(start, end, .word, shape, word.hash)
        }
        markAmount(word.hash)
    }

    private func isCapital(_ k: Int) -> Bool {
        bytes[k] < 0x80 ? bytes[k] &- 65 < 26 : Scalar(in: bytes, at: k).isCapital
    }

    /// "12 euro", "2 miljoen euro": the figure carries the currency.
    @inline(__always)
    private mutating func markAmount(_ hash: UInt64) {
        let last = tokens.count - 2
        guard last >= first else { return }
        if tokens[last].kind == .number, Money.currencies.contains(hash) {
            tokens[last].kind = .amount
        } else if last > first, tokens[last - 1].kind == .number, Money.currencies.contains(hash), Money.scales.contains(tokens[last].hash)
        {
            tokens[last - 1].kind = .amount
        }
    }
}

/// Words that make a figure an amount.
private enum Money {
    static let currencies = Set(["euro", "euro's", "eur", "cent", "eurocent", "dollar", "dollars", "pond"].map { Fold.hash($0) })
    static let scales = Set(["miljoen", "miljard", "mln", "mld", "duizend", "ton", "biljoen"].map { Fold.hash($0) })
}
