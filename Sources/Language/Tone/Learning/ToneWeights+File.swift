public import Foundation

extension ToneWeights {
    typealias Line = (key: UInt64, family: TextFamily?, pull: Pull)

    /// Reads `gewichten.tsv` of a lexicon directory; nil when there is none.
    ///
    /// Columns: kind of feature, feature, family or "alle", tone, threshold. `tamtam fit` writes it.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init?(directory: URL) throws {
        let url = directory.appending(path: "gewichten.tsv")
        guard let data = try? Data(contentsOf: url) else { return nil }
        let bytes = Array(data)
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 24)
        var sharpness: [TextFamily: Double] = [:]
        for (number, raw) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if raw.isEmpty || raw.first == UInt8(ascii: "#") { continue }
            guard let line = ToneWeights.line(raw) else {
                throw LexiconError(
                    file: url.lastPathComponent, line: number + 1,
                    message:
                        "geen gewicht; verwacht soort, kenmerk, tekstsoort, toon en drempel, of maak het bestand opnieuw met tamtam fit")
            }
            if line.key == ToneWeights.sharpness.key, let family = line.family { sharpness[family] = Double(line.pull.tone) }
            lines.append(line)
        }
        let hash = bytes.reduce(Fold.offset, Fold.mix)
        self.init(lines, sharpness: sharpness, fingerprint: Fold.fingerprint(hash))
    }

    /// The trait under which the file gives the sharpness of a family; no text has it.
    static let sharpness = ToneTrait("scherpte")

    private static func line(_ raw: ArraySlice<UInt8>) -> Line? {
        let fields = raw.split(separator: 0x09, maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 5, !fields[1].isEmpty,
            let kind = ToneFeature.Kind.allCases.first(where: { fields[0].elementsEqual($0.dutch.utf8) })
        else { return nil }
        let family = TextFamily.allCases.first { fields[2].elementsEqual($0.rawValue.utf8) }
        guard family != nil || fields[2].elementsEqual("alle".utf8) else { return nil }
        guard let tone = decimal(fields[3]), let threshold = decimal(fields[4]) else { return nil }
        return (ToneFeature.key(kind, named: fields[1]), family, Pull(tone: tone, threshold: threshold))
    }

    /// "-0.125"; the file knows no other notation.
    private static func decimal(_ bytes: ArraySlice<UInt8>) -> Float? {
        var (value, scale, seenPoint): (Float, Float, Bool) = (0, 1, false)
        let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
        guard !digits.isEmpty else { return nil }
        for byte in digits {
            if byte == UInt8(ascii: "."), !seenPoint { seenPoint = true; continue }
            guard Ascii.isDigit(byte) else { return nil }
            value = value * 10 + Float(byte - UInt8(ascii: "0"))
            if seenPoint { scale *= 10 }
        }
        return (digits.count < bytes.count ? -value : value) / scale
    }
}

extension ToneFeature {
    /// The key of a feature as the file names it: words are folded there already.
    static func key(_ kind: Kind, named name: some Sequence<UInt8>) -> UInt64 {
        key(kind, name.reduce(Fold.offset, Fold.mix))
    }
}
