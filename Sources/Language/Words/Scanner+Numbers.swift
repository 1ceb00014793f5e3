extension Scanner {
    /// Figures with their inner signs: amounts, dates, times, ordinals, ranges; letters behind them make a word ("5G", "12-jarige").
    mutating func scanNumber() {
        let start = i
        var k = figuresEnd(from: start)
        let figures = start..<k
        if byte(k) == 0x25 {
            add(start, k + 1, .number)
        } else if byte(k) == 0x2C, byte(k + 1) == 0x2D {
            k += byte(k + 2) == 0x2D ? 3 : 2
            add(start, k, .amount)
        } else if figures.count == 1, isKeycap(k) {
            scanEmoji()
        } else if let end = suffixEnd(k) {
            add(start, end, kind(of: figures) == .date ? .date : .number)
        } else if isLetter(k) || isJoiningSign(k) {
            scanWord(from: start)
        } else {
            add(start, k, kind(of: figures))
        }
    }

    /// Behind the last figure; full stops, commas, colons, hyphens, dashes and slashes count when a figure follows.
    private func figuresEnd(from start: Int) -> Int {
        var k = start
        while k < count {
            if Ascii.isDigit(bytes[k]) { k += 1; continue }
            let length = bytes[k] == 0xE2 ? (byte(k + 1) == 0x80 && byte(k + 2) == 0x93 ? 3 : 0) : ".,:-/".utf8.contains(bytes[k]) ? 1 : 0
            guard length > 0, Ascii.isDigit(byte(k + length)) else { break }
            k += length
        }
        return k
    }

    /// "2e", "3de", "1ste" and "17.30u" keep their ending.
    private func suffixEnd(_ k: Int) -> Int? {
        for suffix in ["e", "de", "ste", "u"] where suffix.utf8.elementsEqual(bytes[k..<min(count, k + suffix.utf8.count)]) {
            let end = k + suffix.utf8.count
            if !isWordStart(end), !isJoiningSign(end) { return end }
        }
        return nil
    }

    private func isJoiningSign(_ k: Int) -> Bool {
        let length = byte(k) == 0x2D ? 1 : apostropheLength(k)
        return length > 0 && isLetter(k + length)
    }

    private func isKeycap(_ k: Int) -> Bool {
        byte(k) == 0xE2 && byte(k + 1) == 0x83 && byte(k + 2) == 0xA3 || byte(k) == 0xEF && byte(k + 1) == 0xB8 && byte(k + 2) == 0x8F
    }

    private func kind(of figures: Range<Int>) -> TokenKind {
        if tokens.count > first, tokens[tokens.count - 1].kind == .amount, isSign(tokens[tokens.count - 1]) { return .amount }
        return isDate(figures) || isTime(figures) ? .date : .number
    }

    private func isSign(_ token: Token) -> Bool { !Ascii.isDigit(bytes[Int(token.start)]) }

    /// "12-05-2025", "2025-05-12", "12/5/25": three groups, the outer one a year.
    private func isDate(_ figures: Range<Int>) -> Bool {
        let groups = bytes[figures].split { !Ascii.isDigit($0) }
        guard groups.count == 3, !bytes[figures].contains(0x2C), !bytes[figures].contains(0x3A) else { return false }
        let sizes = groups.map(\.count)
        return sizes[1] <= 2 && (sizes[0] <= 2 && (sizes[2] == 4 || sizes[2] == 2) || sizes[0] == 4 && sizes[2] <= 2)
    }

    /// "09.30", "21:05", "21:05:10": hours below 25, two figures for minutes below 60.
    private func isTime(_ figures: Range<Int>) -> Bool {
        let groups = bytes[figures].split { $0 == 0x2E || $0 == 0x3A }.map { Int(String(decoding: $0, as: UTF8.self)) ?? -1 }
        guard groups.count == 2 || groups.count == 3, groups.allSatisfy({ $0 >= 0 }) else { return false }
        let minutes = bytes[figures].split { $0 == 0x2E || $0 == 0x3A }.dropFirst()
        return groups[0] < 25 && minutes.allSatisfy { $0.count == 2 } && groups.dropFirst().allSatisfy { $0 < 60 }
    }
}
