extension ToneDraft {
    /// Turns what the rules left into a tone and a threshold by learned weights.
    ///
    /// - Parameter attributing: also shares the tone out over the hits and the words that carry it, so that the values of all hits and
    ///   `baseTone` add up to `toneSum`.
    mutating func weigh(by weights: ToneWeights, attributing: Bool) {
        let pulls = weights.pulls(TextFamily(kind))
        (toneSum, threshold, baseTone) = (0, 0, 0)
        if attributing { shares = Array(repeating: 0, count: tokens.count) }
        seen.forget(atMost: features.count)
        for feature in features {
            let pull = pulls[feature.key]
            if pull == .none || feature.isWord && !seen.insert(feature.key) { continue }
            let tone = Double(pull.tone * feature.value)
            toneSum += tone
            threshold += Double(pull.threshold * feature.value)
            if attributing { if feature.token >= 0 { shares[Int(feature.token)] += tone } else { baseTone += tone } }
        }
        if attributing { shareOut() }
    }

    private mutating func shareOut() {
        for index in hits.indices {
            hits[index].value = shares[hits[index].token]
            shares[hits[index].token] = 0
        }
        var learned: [ToneHit] = []
        for token in shares.indices where shares[token] != 0 {
            learned.append(ToneHit(token: token, sentence: sentence(of: token), cell: .learned, value: shares[token]))
        }
        insert(learned)
    }
}

/// A set of features for one text: as large as the text needs, so that emptying it costs no more than reading the text.
struct SeenFeatures: Sendable {
    private var slots: [UInt64] = []
    private var mask = 0

    mutating func forget(atMost count: Int) {
        mask = (count * 2).nextPowerOfTwo - 1
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: mask + 1))
    }

    /// False when it was in the set already.
    mutating func insert(_ key: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: key >> 24) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return false }
            slot = (slot + 1) & mask
        }
        slots[slot] = key
        return true
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { 1 << (Int.bitWidth - Swift.max(1, self - 1).leadingZeroBitCount) }
}
