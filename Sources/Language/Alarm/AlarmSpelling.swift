/// How the words of a text may be read: as they stand, as they were meant, and by the head of a compound.
struct AlarmSpelling: Sendable {
    struct Word: Sendable {
        var token: Int
        var hash: UInt64
        /// The alarm word that it misses by a letter or draws out; 0 for none.
        var meant: UInt64 = 0
        /// Last part of a compound; 0 for none.
        var head: UInt64 = 0
        var isYear = false
        /// Ends a sentence.
        var isStop = false

        var hashes: [UInt64] { [hash, meant, head].filter { $0 != 0 } }
    }

    private let misspellings: Misspellings
    private let heads: [[UInt8]]
    private let compounds: CompoundSplitter
    private let known: FormTable

    init(words: [String], compounds: CompoundSplitter, known: FormTable) {
        heads = Set(words.filter { $0.hasPrefix("-") }.map { Array($0.dropFirst().utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
        misspellings = Misspellings(Set(words.filter { !$0.hasPrefix("-") && !["*", "#"].contains($0) }))
        (self.compounds, self.known) = (compounds, known)
    }

    /// Words, numbers, tags and the ends of sentences; other signs do not part what belongs together.
    func words(of draft: ToneDraft) -> [Word] {
        draft.tokens.indices.compactMap { place in
            let token = draft.tokens[place]
            switch token.kind {
            case .word: return word(token, at: place, draft.bytes)
            case .hashtag: return Word(token: place, hash: hash(draft.bytes[token.range.dropFirst()]))
            case .number: return Word(token: place, hash: token.hash, isYear: isYear(draft.bytes[token.range]))
            case .punctuation:
                return ".!?".utf8.contains(draft.bytes[Int(token.start)]) ? Word(token: place, hash: 0, isStop: true) : nil
            case .amount, .date, .url, .handle, .emoji, .emoticon: return Word(token: place, hash: 0)
            }
        }
    }

    private func word(_ token: Token, at place: Int, _ bytes: [UInt8]) -> Word {
        var word = Word(token: place, hash: token.hash)
        let letters = bytes[token.range]
        if token.shape.contains(.elongated) { word.meant = hash(letters, keeping: 2) }
        if known.contains(token.hash) { return word }
        if let near = near(letters) { word.meant = near }
        word.head = head(of: letters)
        return word
    }

    /// "Doorgeschoten" is no "doodgeschoten": what can be taken apart is well spelt.
    private func near(_ letters: ArraySlice<UInt8>) -> UInt64? {
        guard letters.count >= Misspellings.shortest, let near = misspellings.name(near: letters) else { return nil }
        return parts(letters).count > 1 ? nil : near.hash
    }

    private func head(of letters: ArraySlice<UInt8>) -> UInt64 {
        guard let head = heads.first(where: { letters.count > $0.count + 2 && ends(letters, $0) }) else { return 0 }
        let parts = parts(letters)
        return parts.count > 1 && parts.last.map { Array($0.utf8) } == head ? hash(head[...]) : 0
    }

    private func parts(_ letters: ArraySlice<UInt8>) -> [String] { compounds.parts(of: String(decoding: letters, as: UTF8.self)) }

    private func ends(_ letters: ArraySlice<UInt8>, _ head: [UInt8]) -> Bool { letters.suffix(head.count).map(Ascii.lower) == head }

    private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && (digits.first == UInt8(ascii: "1") || digits.first == UInt8(ascii: "2")) && digits.allSatisfy { 48...57 ~= $0 }
    }

    private func hash(_ letters: ArraySlice<UInt8>, keeping: Int = 1) -> UInt64 {
        letters.withUnsafeBufferPointer { Fold.hash($0, keeping: keeping) }
    }
}
