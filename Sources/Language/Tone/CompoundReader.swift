/// Reads an unknown long word as a Dutch compound by its parts: "geluidsoverlast" as "overlast", "klachtenvrij" as no "klachten".
///
/// The last part of a Dutch compound says what the thing is (Booij, *The Morphology of Dutch*, 2002, ch. 4). When the last part
/// is a word of change, the first part says of what: "winstdaling", "banenverlies". A few first parts judge whatever follows:
/// "droompark", "flutantwoord" (ibid., ch. 3, on prefixoids).
struct CompoundReader: Sendable {
    /// Three letters and a head of five.
    static let shortest: Int32 = 8
    private static let shortestHead = 5
    private static let shortestEnding = 3
    /// Longer last parts are no words; keeps a word without end from costing more than its length.
    private static let longestHead = 24

    private let words: HashTable<ToneCell>

    /// The few first parts that judge what follows.
    private let colours: HashTable<ToneCell>

    init(_ lexicon: ToneLexicon) { (words, colours) = (lexicon.words, lexicon.colours) }

    func cell(_ bytes: [UInt8], _ range: Range<Int>) -> ToneCell {
        let starts = max(range.lowerBound + 3, range.upperBound - Self.longestHead)..<range.upperBound - Self.shortestEnding + 1
        for start in starts {
            let head = words[hash(bytes, start..<range.upperBound)]
            if start <= range.upperBound - Self.shortestHead, head.roles.contains(.noun) {
                return joined(head, bytes, range, at: start)
            }
            if head.roles.contains(.plain) { return .none }
            if head.roles.contains(.reversing), let cell = reversed(bytes, range.lowerBound..<start) { return cell }
        }
        return coloured(bytes, range)
    }

    private func joined(_ head: ToneCell, _ bytes: [UInt8], _ range: Range<Int>, at start: Int) -> ToneCell {
        var cell = ToneCell(roles: head.roles.intersection([.tone, .noun, .verb]), tone: head.tone, domain: head.domain)
        let isChange = !head.roles.isDisjoint(with: .change)
        let sign = isChange ? part(bytes, range.lowerBound..<start).tone.signum() : 0
        guard sign != 0 else {
            let coloured = coloured(bytes, range)
            return coloured == .none && cell.roles.contains(.tone) ? cell : coloured
        }
        cell.roles = [.tone, .noun]
        cell.tone = head.roles.contains(.up) ? 2 * sign : -2 * sign
        cell.domain = ToneDomain.anywhere.bit
        return cell
    }

    /// "klachtenvrij", "zorgeloos": without what the first part says.
    private func reversed(_ bytes: [UInt8], _ first: Range<Int>) -> ToneCell? {
        let tone = part(bytes, first).tone
        return tone == 0 ? nil : ToneCell(roles: .tone, tone: tone < 0 ? 1 : -1, domain: ToneDomain.anywhere.bit)
    }

    /// "droompark", "rampjaar"; the longest first part decides.
    private func coloured(_ bytes: [UInt8], _ range: Range<Int>) -> ToneCell {
        var hash = Fold.offset
        var found = ToneCell.none
        for index in range.prefix(Self.longestHead) {
            hash = Fold.mix(hash, Ascii.lower(bytes[index]))
            guard index >= range.lowerBound + 2, range.upperBound - index > 3 else { continue }
            let first = colours[hash]
            if first == .none { break }
            if first != .taken { found = ToneCell(roles: [.tone, .noun], tone: first.tone, domain: ToneDomain.anywhere.bit) }
        }
        return found
    }

    /// What the first part is, with or without its linking -s-, -e- or -en-.
    private func part(_ bytes: [UInt8], _ range: Range<Int>) -> ToneCell {
        guard range.count <= Self.longestHead else { return .none }
        for cut in 0...2 where range.count > cut + 2 {
            let cell = words[hash(bytes, range.dropLast(cut))]
            if cell.tone != 0 { return cell }
        }
        return .none
    }

    private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        bytes.withUnsafeBufferPointer { bytes in
            var hash = Fold.offset
            for index in range { hash = Fold.mix(hash, Ascii.lower(bytes[index])) }
            return hash
        }
    }
}
