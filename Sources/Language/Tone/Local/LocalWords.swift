/// A word that means something else in this newsroom than in the lists.
public struct LocalWord: Sendable, Hashable {
    /// A word or expression as it stands in a message.
    public var text: String
    /// -3 ... 3, as in the tone lists; 0: has no tone here.
    public var tone: Int

    public init(text: String, tone: Int) {
        self.text = text
        self.tone = tone
    }
}

/// The words of a newsroom, laid over the tone lists before any rule works, so that negation and all other rules hold for them too.
struct LocalWords: Sendable {
    private struct Entry: Sendable {
        var hashes: [UInt64]
        var tone: Int8
    }

    /// By first token, longest first.
    private var entries: [UInt64: [Entry]] = [:]

    init() {}

    /// Of two entries with the same form the last counts.
    init(_ words: [LocalWord], forms: WordForms) {
        for word in words {
            let tokens = Tokenizer().tokens(of: word.text).map(\.hash)
            let sequences = tokens.count == 1 ? forms.hashes(of: word.text).map { [$0] } : [tokens]
            for hashes in sequences where !hashes.isEmpty { add(Entry(hashes: hashes, tone: Int8(clamping: word.tone))) }
        }
    }

    private mutating func add(_ entry: Entry) {
        var known = entries[entry.hashes[0], default: []].filter { $0.hashes != entry.hashes }
        known.append(entry)
        entries[entry.hashes[0]] = known.sorted { $0.hashes.count > $1.hashes.count }
    }

    /// Gives the hits of these words the tone they have here, and makes hits of those the lists do not know. Names and the inner words
    /// of an expression are left alone.
    func apply(to draft: inout ToneDraft) {
        guard !entries.isEmpty else { return }
        var added: [ToneHit] = []
        var index = 0
        while index < draft.tokens.count {
            guard let entry = match(at: index, in: draft) else { index += 1; continue }
            if let hit = draft.hit(at: index), hashes(of: draft.hits[hit], in: draft) == entry.hashes {
                settle(hit, entry.tone, in: &draft)
                index += 1
            } else {
                let covered = index..<index + entry.hashes.count
                if !covered.contains(where: { draft.cells[$0] == .taken }) {
                    for part in draft.hits(in: covered) { settle(part, 0, in: &draft) }
                    added.append(hit(of: entry, at: index, in: draft))
                    draft.take(covered.dropFirst())
                }
                index = covered.upperBound
            }
        }
        draft.insert(added, remark: .local)
    }

    private func settle(_ hit: Int, _ tone: Int8, in draft: inout ToneDraft) {
        draft.hits[hit].settle(tone)
        draft.notes.append(ToneNote(hit: hit, remark: .local, cause: -1))
    }

    private func match(at index: Int, in draft: ToneDraft) -> Entry? {
        guard let candidates = entries[draft.tokens[index].hash] else { return nil }
        return candidates.first { entry in
            let end = index + entry.hashes.count
            let stands = end <= draft.tokens.count && draft.tokens[index..<end].map(\.hash) == entry.hashes
            return stands || draft.hit(at: index).map { hashes(of: draft.hits[$0], in: draft) == entry.hashes } == true
        }
    }

    /// "viel … tegen" is known by both its parts.
    private func hashes(of hit: ToneHit, in draft: ToneDraft) -> [UInt64] {
        let parts = Array(hit.token..<hit.end) + (hit.particle < 0 ? [] : [hit.particle])
        return parts.map { draft.tokens[$0].hash }
    }

    private func hit(of entry: Entry, at index: Int, in draft: ToneDraft) -> ToneHit {
        var hit = ToneHit(
            token: index, length: entry.hashes.count, sentence: draft.sentence(of: index), cell: draft.cells[index], value: 0)
        hit.settle(entry.tone)
        return hit
    }
}

extension ToneHit {
    fileprivate mutating func settle(_ tone: Int8) {
        cell.tone = tone
        cell.domain = ToneDomain.anywhere.bit
        cell.roles = cell.roles.subtracting(.measured).union(.tone)
        value = Double(tone)
    }
}

extension ToneDraft {
    /// The inner words of an expression steer no rule by themselves.
    fileprivate mutating func take(_ tokens: Range<Int>) {
        for token in tokens { cells[token] = .taken }
        cues.removeAll { tokens.contains($0) }
    }

    /// Index of the hit that starts at a token.
    func hit(at token: Int) -> Int? {
        let found = hits(in: token..<token + 1)
        return found.isEmpty ? nil : found.lowerBound
    }
}
