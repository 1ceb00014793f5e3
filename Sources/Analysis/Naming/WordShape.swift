/// Letters of a word without what spelling and inflection change: case, accents, doubled letters, z for s and v for f.
///
/// "huizen" and "huis" begin alike then, and so do "boten" and "boot".
struct WordShape: Hashable {
    let bytes: [UInt8]

    init(_ word: some StringProtocol) {
        var bytes: [UInt8] = []
        for scalar in word.unicodeScalars {
            guard let plain = WordShape.plain(scalar), bytes.last != plain else { continue }
            bytes.append(plain)
        }
        self.bytes = bytes
    }

    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "z", "Z": UInt8(ascii: "s")
        case "v", "V": UInt8(ascii: "f")
        case "a"..."y", "0"..."9": UInt8(scalar.value)
        case "A"..."Y": UInt8(scalar.value + 32)
        case "à"..."å", "À"..."Å": UInt8(ascii: "a")
        case "ç", "Ç": UInt8(ascii: "c")
        case "è"..."ë", "È"..."Ë": UInt8(ascii: "e")
        case "ì"..."ï", "Ì"..."Ï": UInt8(ascii: "i")
        case "ñ", "Ñ": UInt8(ascii: "n")
        case "ò"..."ö", "Ò"..."Ö": UInt8(ascii: "o")
        case "ù"..."ü", "Ù"..."Ü": UInt8(ascii: "u")
        default: nil
        }
    }

    func isForm(of other: WordShape) -> Bool { differs(from: other, by: WordShape.endings, least: 3) || isParticiple(of: other) }

    /// "Griek", "Griekse" and "Griekenland": one of them is enough.
    func isKin(of other: WordShape) -> Bool { differs(from: other, by: WordShape.kinEndings, least: 4) }

    /// Another form of it, kin, or one of the parts of a compound: "loonkosten" and "loonkostensubsidie", "weg" and "Molenweg".
    func isSaid(by other: WordShape) -> Bool {
        let (short, long) = bytes.count <= other.bytes.count ? (bytes, other.bytes) : (other.bytes, bytes)
        if short.count >= 5, long.starts(with: short) { return true }
        if short.count >= 3, long.count >= short.count + 3, long.suffix(short.count).elementsEqual(short) { return true }
        return isKin(of: other) || isForm(of: other) || other.isForm(of: self) || isInflectedPart(of: other)
            || other.isInflectedPart(of: self)
    }

    /// "bezuinigingen" beside "bezuinigingsbeleid": the same stem, inflected here and compounded there.
    private func isInflectedPart(of other: WordShape) -> Bool {
        let common = zip(bytes, other.bytes).prefix { $0 == $1 }.count
        return common >= 6 && bytes.count - common <= 3 && WordShape.endings.contains(Array(bytes[common...]))
    }

    private func isParticiple(of other: WordShape) -> Bool {
        guard bytes.starts(with: WordShape.participle), !other.bytes.starts(with: WordShape.participle) else { return false }
        return WordShape(bytes: Array(bytes.dropFirst(2))).differs(from: other, by: WordShape.endings, least: 3)
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func differs(from other: WordShape, by endings: Set<[UInt8]>, least: Int) -> Bool {
        let common = zip(bytes, other.bytes).prefix { $0 == $1 }.count
        if common == bytes.count, common == other.bytes.count { return true }
        guard common >= least, bytes.count - common <= 6, other.bytes.count - common <= 6 else { return false }
        return endings.contains(Array(bytes[common...])) && endings.contains(Array(other.bytes[common...]))
    }

    private static let participle = Array("ge".utf8)
    private static let endings = shapes("e s t d n en er ers te de ten den st ste je jes tje tjes eren es nen ren r")
    private static let kinEndings = endings.union(shapes("se enland land ing ingen elijk elijke enaar ische isch ner der ders"))

    private static func shapes(_ words: String) -> Set<[UInt8]> { Set([[]] + words.split(separator: " ").map { WordShape($0).bytes }) }
}
