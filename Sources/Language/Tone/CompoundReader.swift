/// Reads an unknown long word as a Dutch compound by its last part: "geluidsoverlast" as "overlast".
///
/// The last part of a Dutch compound says what the thing is (Booij, *The Morphology of Dutch*, 2002, ch. 4). When the last part
/// is a word of change, the first part says of what: "winstdaling", "banenverlies".
struct CompoundReader {
    /// Three letters and a head of five.
    static let shortest: Int32 = 8
    private static let shortestHead = 5

    private let words: HashTable<ToneCell>

    init(_ words: HashTable<ToneCell>) { self.words = words }

    /// No compound in use is longer; what is would cost quadratic time.
    private static let longest = 64

    func cell(_ bytes: [UInt8], _ range: Range<Int>) -> ToneCell {
        guard range.count <= CompoundReader.longest else { return .none }
        var prefix = Fold.offset
        for start in range.lowerBound...(range.upperBound - CompoundReader.shortestHead) {
            if start - range.lowerBound >= 3 {
                let head = words[hash(bytes, start..<range.upperBound)]
                if head.roles.contains(.noun) { return joined(head, bytes, range.lowerBound..<start, prefix) }
            }
            guard bytes[start] < 0x80 else { return .none }
            prefix = Fold.mix(prefix, Ascii.lower(bytes[start]))
        }
        return .none
    }

    private func joined(_ head: ToneCell, _ bytes: [UInt8], _ first: Range<Int>, _ hash: UInt64) -> ToneCell {
        var cell = ToneCell(roles: head.roles.subtracting(.measured), tone: head.tone, domain: head.domain)
        let isChange = !head.roles.isDisjoint(with: .change)
        cell.roles.subtract(.change)
        let sign = isChange ? sign(of: bytes, first, hash) : 0
        guard sign != 0 else { return cell.roles.contains(.tone) ? cell : .none }
        cell.roles = [.tone, .noun]
        cell.tone = head.roles.contains(.up) ? 2 * sign : -2 * sign
        cell.domain = ToneDomain.anywhere.bit
        return cell
    }

    /// Good or bad of the first part, with or without its linking -s- or -en-.
    private func sign(of bytes: [UInt8], _ range: Range<Int>, _ hash: UInt64) -> Int8 {
        if words[hash].tone != 0 { return words[hash].tone.signum() }
        let withoutS = words[self.hash(bytes, range.dropLast())]
        return (withoutS.tone != 0 ? withoutS : words[self.hash(bytes, range.dropLast(2))]).tone.signum()
    }

    private func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash = Fold.offset
        for index in range { hash = Fold.mix(hash, Ascii.lower(bytes[index])) }
        return hash
    }
}
