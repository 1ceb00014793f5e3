import Mentions

/// Lists what in a message may carry a weight. The same list serves learning and labelling.
///
/// Names carry none: a word with a capital inside a sentence is passed over, so that nobody gets a label by the company the name kept in
/// the learning texts. In the name of a source or an author only known words can tell.
struct LabelFeatureReader: Sendable {
    let cues: CueBook

    /// Of a text on which the rules of the tone have worked.
    ///
    /// - Parameter tokens: the part that is asked about, all for the message as a whole.
    func read(_ draft: ToneDraft, _ tokens: Range<Int>, into features: inout [LabelFeature]) {
        features.append(LabelFeature(kind: .always, key: LabelFeature.key(.always, name: ""), range: 0..<0))
        var before: UInt64 = 0, previous = -1
        for sentence in draft.sentences {
            let hasNames = sentence.capitals * 2 <= sentence.words
            var opens = true
            before = 0
            for index in sentence.tokens.clamped(to: tokens) {
                let token = draft.tokens[index], symbol = FeatureReader.symbol(of: token)
                let isName = hasNames && !opens && token.shape.contains(.capitalised)
                guard symbol != 0, !isName else {
                    if token.kind != .punctuation { before = 0 }
                    continue
                }
                features.append(LabelFeature(kind: .word, key: LabelFeature.key(.word, LabelFeature.mixed(0, symbol)), range: token.range))
                if opens {
                    features.append(
                        LabelFeature(kind: .opening, key: LabelFeature.key(.opening, LabelFeature.mixed(0, symbol)), range: token.range))
                }
                if token.kind == .word, token.range.count > LabelFeature.part {
                    readPart(.begin, Int(token.start), in: draft.bytes, into: &features)
                }
                if before != 0 {
                    let key = LabelFeature.key(.pair, LabelFeature.mixed(LabelFeature.mixed(0, before), symbol))
                    features.append(LabelFeature(kind: .pair, key: key, range: Int(draft.tokens[previous].start)..<token.range.upperBound))
                }
                (before, previous, opens) = (symbol, index, false)
            }
        }
        readCues(.cue, of: draft, tokens, into: &features)
    }

    func readCues(_ kind: LabelFeature.Kind, of draft: ToneDraft, _ tokens: Range<Int>, into features: inout [LabelFeature]) {
        cues.matches(in: draft.tokens[tokens], of: draft.bytes) { match in
            let range = Int(draft.tokens[match.tokens.lowerBound].start)..<Int(draft.tokens[match.tokens.upperBound - 1].end)
            func add(_ sense: Int) {
                let key = LabelFeature.key(kind, name: cues.senses[sense])
                features.append(LabelFeature(kind: kind, key: key, range: range, number: sense))
            }
            add(match.sense)
            if cues.kinds[match.sense] != match.sense { add(cues.kinds[match.sense]) }
        }
    }

    /// The beginning or the end of a long word; nothing when it holds an accent.
    func readPart(_ kind: LabelFeature.Kind, _ start: Int, in bytes: [UInt8], into features: inout [LabelFeature]) {
        let range = start..<start + LabelFeature.part
        var hash = Fold.offset
        for byte in bytes[range] {
            if byte >= 0x80 { return }
            hash = Fold.mix(hash, Ascii.lower(byte))
        }
        features.append(LabelFeature(kind: kind, key: LabelFeature.key(kind, LabelFeature.mixed(0, hash)), range: range))
    }
}
