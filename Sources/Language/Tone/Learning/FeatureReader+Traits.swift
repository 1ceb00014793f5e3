extension FeatureReader {
    /// What the title of a review says as a whole, besides what each of its words says.
    func readTitle(of draft: ToneDraft, into features: inout [ToneFeature]) {
        let sum = draft.hits[draft.hits(in: draft.title)].reduce(0) { $0 + $1.value }
        if sum != 0 { features.append(ToneTrait.title(sum)) }
    }

    /// Every hit tells its strength, its part of speech, its place and what the rules did to it.
    func readHits(of draft: ToneDraft, into features: inout [ToneFeature]) {
        var (good, bad) = (-1, -1)
        for index in draft.hits.indices where draft.hits[index].value != 0 {
            let hit = draft.hits[index]
            if hit.value > 0, good < 0 { good = hit.token }
            if hit.value < 0, bad < 0 { bad = hit.token }
            read(hit, of: draft, into: &features)
        }
        for note in draft.notes where draft.hits[note.hit].value != 0 {
            let hit = draft.hits[note.hit]
            features.append(ToneTrait.remarks[Int(note.remark.rawValue)](hit.value), at: hit.token, draft.lengthWeight)
        }
        if good >= 0 { features.append(ToneTrait.any.good, at: good) }
        if bad >= 0 { features.append(ToneTrait.any.bad, at: bad) }
        if good >= 0, bad >= 0 { features.append(ToneTrait.mixed) }
        if good < 0, bad < 0 { features.append(ToneTrait.empty) }
    }

    private func read(_ hit: ToneHit, of draft: ToneDraft, into features: inout [ToneFeature]) {
        let (value, weight) = (hit.value, draft.lengthWeight)
        let strength = abs(value) / weight
        let step = ToneTrait.strengthBounds.firstIndex { strength < $0 } ?? ToneTrait.strengthBounds.count
        features.append(ToneTrait.strengths[step](value), at: hit.token, weight)
        features.append(ToneTrait.amount(value), at: hit.token, abs(value) / 2)
        if hit.isNoun { features.append(ToneTrait.noun(value), at: hit.token, weight) }
        if hit.isVerb { features.append(ToneTrait.verb(value), at: hit.token, weight) }
        if hit.cell.roles.contains(.sign) { features.append(ToneTrait.sign(value), at: hit.token, weight) }
        if hit.length > 1 { features.append(ToneTrait.phrase(value), at: hit.token, weight) }
        features.append(ToneTrait.places[min(2, hit.token * 3 / max(1, draft.tokens.count))](value), at: hit.token, weight)
    }

    /// Signs and length of the text as a whole.
    func readShape(of draft: ToneDraft, into features: inout [ToneFeature]) {
        features.append(ToneTrait.always)
        let words = draft.shape.words
        features.append(ToneTrait.lengths[ToneTrait.lengthBounds.firstIndex { words <= $0 } ?? ToneTrait.lengthBounds.count])
        if draft.shape.isPersonal { features.append(ToneTrait.personal) }
        if draft.shape.endsInStop { features.append(ToneTrait.fullStop) }
        if words > 3, draft.sentences.contains(where: { $0.shouts * 2 > $0.words }) { features.append(ToneTrait.capitals) }
        TextSigns(draft).forEach { features.append($0) }
    }
}

/// Which signs occur in a text, each once.
private struct TextSigns {
    private var seen: UInt32 = 0
    private static let all = [
        ToneTrait.asks, .exclaims, .quotes, .colon, .percent, .number, .money, .ellipsis, .comma, .tag, .handle, .link, .emoji,
    ]

    init(_ draft: ToneDraft) {
        for token in draft.tokens {
            switch token.kind {
            case .number: see(draft.bytes[Int(token.end) - 1] == UInt8(ascii: "%") ? 4 : 5)
            case .amount: see(6)
            case .url: see(11)
            case .handle: see(10)
            case .hashtag: see(9)
            case .emoji, .emoticon: see(12)
            case .punctuation: see(sign: draft.bytes[Int(token.start)], token.end - token.start)
            case .word, .date: break
            }
        }
    }

    func forEach(_ body: (ToneTrait) -> Void) {
        var rest = seen
        while rest != 0 {
            body(Self.all[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
    }

    private mutating func see(_ place: Int) { seen |= 1 << UInt32(place) }

    private mutating func see(sign: UInt8, _ length: Int32) {
        switch sign {
        case UInt8(ascii: "?"): see(0)
        case UInt8(ascii: "!"): see(1)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): see(2)
        case UInt8(ascii: ":"): see(3)
        case UInt8(ascii: ","): see(8)
        case UInt8(ascii: "."): if length > 1 { see(7) }
        // Typographic quotes and the ellipsis share their first byte in UTF-8; the third tells them apart, and both mark speech left open.
        case 0xE2: see(2)
        default: break
        }
    }
}

extension ToneDraft {
    /// A short sentence with more behind it: the title of a review, where people put their verdict. Empty without.
    var title: Range<Int> {
        guard sentences.count > 1, sentences[0].words <= ToneTrait.titleWords else { return 0..<0 }
        return sentences[0].tokens
    }
}

extension [ToneFeature] {
    mutating func append(_ trait: ToneTrait, at token: Int = -1, _ value: Double = 1) {
        append(ToneFeature(key: trait.key, value: Float(value), token: Int32(token)))
    }
}
