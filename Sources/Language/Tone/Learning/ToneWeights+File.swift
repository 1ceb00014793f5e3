public import Foundation

extension ToneWeights {
    /// Reads `gewichten.tsv` of a lexicon directory; nil when there is none.
    ///
    /// Columns: kind of feature, feature, family or "alle", tone, threshold. `tamtam fit` writes it.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init?(directory: URL) throws {
        let url = directory.appending(path: "gewichten.tsv")
        guard let data = try? Data(contentsOf: url) else { return nil }
        var lines: [(key: UInt64, family: TextFamily?, pull: Pull)] = []
        var sharpness: [TextFamily: Double] = [:]
        lines.reserveCapacity(data.count / 24)
        var number = 0
        for raw in Array(data).split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            if raw.isEmpty || raw.first == UInt8(ascii: "#") { continue }
            guard let line = ToneWeights.line(raw) else {
                throw LexiconError(
                    file: url.lastPathComponent, line: number,
                    message: "geen gewicht; verwacht soort, kenmerk, tekstsoort, toon en drempel, of maak het bestand opnieuw met tamtam fit")
            }
            if line.key == ToneWeights.sharpnessKey, let family = line.family { sharpness[family] = Double(line.pull.tone) }
            lines.append(line)
        }
        self.init(lines, sharpness: sharpness, fingerprint: ToneWeights.fingerprint(of: data))
    }

    /// The trait under which the file gives the sharpness of a family; no text has it.
    static let sharpness = "scherpte"
    private static let sharpnessKey = ToneFeature.key(.trait, Fold.hash(sharpness))

    private static func line(_ raw: ArraySlice<UInt8>) -> (key: UInt64, family: TextFamily?, pull: Pull)? {
        let fields = raw.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count == 5, let kind = ToneFeature.Kind.allCases.first(where: { $0.dutch == fields[0] }) else { return nil }
        let family = TextFamily(rawValue: fields[2])
        guard family != nil || fields[2] == "alle", let tone = Float(fields[3]), let threshold = Float(fields[4]) else { return nil }
        guard let key = ToneFeature.key(kind, named: fields[1]) else { return nil }
        return (key, family, Pull(tone: tone, threshold: threshold))
    }

    private static func fingerprint(of data: Data) -> String {
        let hash = data.reduce(Fold.offset, Fold.mix)
        return String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    }
}

extension ToneFeature {
    /// The key of a feature as the file names it; nil for a pair that is no pair.
    static func key(_ kind: Kind, named name: String) -> UInt64? {
        switch kind {
        case .word, .opening: return key(kind, symbol(name))
        case .trait: return key(kind, Fold.hash(name))
        case .begin: return key(kind, name.utf8.reduce(Fold.offset) { Fold.mix($0, Ascii.lower($1)) })
        }
    }

    private static func symbol(_ name: String) -> UInt64 { name == "#" ? FeatureReader.number : Fold.hash(name) }
}
