extension Scanner {
    /// End of the address whose first word runs from `start` to `k`: "https://...", "www...." or a bare domain such as "turfbrug.nl/nieuws".
    func addressEnd(from start: Int, stoppedAt k: Int) -> Int? {
        switch byte(k) {
        case 0x3A where byte(k + 1) == 0x2F && byte(k + 2) == 0x2F && isWordStart(k + 3): urlEnd(from: start, atLeast: k + 3)
        case 0x2E where isWordStart(k + 1) && (isWww(start, k) || isDomain(from: k)): urlEnd(from: start, atLeast: k + 1)
        default: nil
        }
    }

    private func isWww(_ start: Int, _ k: Int) -> Bool { k - start == 3 && bytes[start..<k].allSatisfy { $0 | 0x20 == 0x77 } }

    /// Labels up to a top-level domain that is no Dutch word ("de" and "me" are).
    private func isDomain(from stop: Int) -> Bool {
        var label = stop + 1
        var k = label
        // A domain name has 253 bytes at most (RFC 1035, 2.3.4).
        let limit = min(count, stop + 256)
        while k < limit, bytes[k] < 0x80, Ascii.fold[Int(bytes[k])] != 0 || bytes[k] == 0x2D || bytes[k] == 0x2E {
            if bytes[k] == 0x2E { label = k + 1 }
            if bytes[k] == 0x2E, !isWordStart(k + 1) { label = k; break }
            k += 1
        }
        let end = label == k ? label : k
        let last = bytes[stop..<end].lastIndex(of: 0x2E) ?? stop
        return last + 1 < end && Self.domains.contains(String(decoding: bytes[last + 1..<end], as: UTF8.self))
    }

    private static let domains: Set<String> = [
        "nl", "be", "com", "org", "net", "eu", "frl", "tv", "fm", "uk", "gov", "edu", "io", "amsterdam",
    ]

    /// Up to white space or a quote; the sentence's own punctuation at the end does not belong to it.
    private func urlEnd(from start: Int, atLeast: Int) -> Int {
        var k = start
        while k < count, !isGap(k), !Self.enders.contains(bytes[k]), !isQuote(k) { k += 1 }
        let hasBracket = bytes[start..<k].contains(0x28)
        while k > atLeast + 1, Self.trailers.contains(bytes[k - 1]) {
            if bytes[k - 1] == 0x29, hasBracket { break }
            k -= 1
        }
        return max(k, atLeast)
    }

    private static let enders = Array("<>\"`{}|\\^".utf8)
    private static let trailers = Array(".,;:!?)]'*_".utf8)

    /// Dashes, ellipses and curly quotes: nobody writes them in an address.
    private func isQuote(_ k: Int) -> Bool { bytes[k] == 0xE2 && byte(k + 1) == 0x80 }

    /// Joins the pieces before the @ with the domain behind it into one address.
    mutating func scanMail(at sign: Int) {
        var start = tokenStart(before: sign)
        while tokens.count > first, Int(tokens[tokens.count - 1].end) == start, isMailPart(tokens[tokens.count - 1]) {
            start = Int(tokens.removeLast().start)
        }
        add(start, nameEnd(from: sign + 1), .url)
    }

    private func tokenStart(before sign: Int) -> Int { i < sign ? i : sign }

    private func isMailPart(_ token: Token) -> Bool {
        token.kind == .word || token.kind == .number || token.range.count == 1 && ".-_+".utf8.contains(bytes[Int(token.start)])
    }

    /// "@naam" and "@naam@plek.nl".
    mutating func scanHandle() {
        guard isWordStart(i + 1) || byte(i + 1) == 0x5F else { return scanSymbol() }
        var end = nameEnd(from: i + 1)
        if byte(end) == 0x40, isWordStart(end + 1) { end = nameEnd(from: end + 1) }
        add(i, end, .handle)
    }

    /// Letters, figures, "_", "-" and "."; not the sentence's full stop.
    private func nameEnd(from start: Int) -> Int {
        var k = start
        while k < count, bytes[k] < 0x80, Ascii.fold[Int(bytes[k])] != 0 || "_-.".utf8.contains(bytes[k]) { k += 1 }
        while k > start + 1, bytes[k - 1] == 0x2E || bytes[k - 1] == 0x2D { k -= 1 }
        return max(k, start + 1)
    }

    /// "#turfbrug": letters, figures and "_", at least one letter.
    mutating func scanHashtag() {
        var k = i + 1
        while k < count, isWordStart(k) || byte(k) == 0x5F { k += bytes[k] < 0x80 ? 1 : Scalar(in: bytes, at: k).length }
        let hasLetter = bytes[i + 1..<k].contains { !Ascii.isDigit($0) && $0 != 0x5F }
        if hasLetter { add(i, k, .hashtag) } else { scanSymbol() }
    }
}
