/// First half of scoring: looks up every token and gathers sentences, cues and hits in a draft.
struct HitFinder: Sendable {
    private let lexicon: ToneLexicon
    private let compounds: CompoundReader

    init(lexicon: ToneLexicon) { (self.lexicon, compounds) = (lexicon, CompoundReader(lexicon)) }

    /// - Parameter masked: byte ranges of names, in order; words in them have no tone.
    func find(in draft: inout ToneDraft, masked: [Range<Int>]) {
        draft.reset()
        draft.cells.reserveCapacity(draft.tokens.count)
        lookUp(in: &draft, masked: masked)
        readSentences(in: &draft)
    }

    private func lookUp(in draft: inout ToneDraft, masked: [Range<Int>]) {
        var mask = 0
        for token in draft.tokens {
            while mask < masked.count, masked[mask].upperBound <= Int(token.start) { mask += 1 }
            let isMasked = mask < masked.count && masked[mask].lowerBound < Int(token.end)
            draft.cells.append(isMasked ? .taken : cell(of: token, in: draft.bytes))
        }
    }

    private func cell(of token: Token, in bytes: [UInt8]) -> ToneCell {
        switch token.kind {
        case .word: word(token, in: bytes)
        case .emoji, .emoticon: lexicon.words[token.hash]
        case .punctuation: PunctuationRole.cell(token, in: bytes)
        case .hashtag: lexicon.words[hash(bytes, token.range.dropFirst())]
        case .number, .amount, .date, .url, .handle: .none
        }
    }

    private func word(_ token: Token, in bytes: [UInt8]) -> ToneCell {
        let known = lexicon.words[token.hash]
        if known != .none { return known }
        if token.shape.contains(.elongated) { return lexicon.words[hash(bytes, token.range, keeping: 2)] }
        return token.end - token.start >= CompoundReader.shortest ? compounds.cell(bytes, token.range) : .none
    }

    private func hash(_ bytes: [UInt8], _ range: Range<Int>, keeping: Int = 1) -> UInt64 {
        bytes.withUnsafeBufferPointer { Fold.hash(UnsafeBufferPointer(rebasing: $0[range]), keeping: keeping) }
    }

    private func readSentences(in draft: inout ToneDraft) {
        var sentence = ToneSentence(tokens: 0..<0)
        var index = 0
        while index < draft.tokens.count {
            if index > sentence.tokens.lowerBound, startsLine(index, in: draft) { close(&sentence, at: index, in: &draft) }
            let length = hit(at: index, in: &draft)
            for covered in index..<index + length { note(covered, in: &sentence, &draft) }
            index += length
            if draft.cells[index - 1].roles.contains(.sentenceBreak) { end(&sentence, after: &index, in: &draft) }
        }
        close(&sentence, at: index, in: &draft)
    }

    /// Takes the whole of "?!" and "..." and a closing quote into the sentence.
    private func end(_ sentence: inout ToneSentence, after index: inout Int, in draft: inout ToneDraft) {
        while index < draft.tokens.count, !draft.cells[index].roles.isDisjoint(with: [.sentenceBreak, .quote]),
            draft.tokens[index].shape.contains(.glued)
        {
            note(index, in: &sentence, &draft)
            index += 1
        }
        close(&sentence, at: index, in: &draft)
    }

    private func close(_ sentence: inout ToneSentence, at index: Int, in draft: inout ToneDraft) {
        sentence.tokens = sentence.tokens.lowerBound..<index
        if !sentence.tokens.isEmpty { draft.sentences.append(sentence) }
        draft.shape.words += sentence.words
        sentence = ToneSentence(tokens: index..<index)
    }

    private func startsLine(_ index: Int, in draft: ToneDraft) -> Bool {
        guard !draft.tokens[index].shape.contains(.glued) else { return false }
        for place in Int(draft.tokens[index - 1].end)..<Int(draft.tokens[index].start) where draft.bytes[place] == 0x0A { return true }
        return false
    }

    private func note(_ index: Int, in sentence: inout ToneSentence, _ draft: inout ToneDraft) {
        let token = draft.tokens[index]
        if !draft.cells[index].roles.isDisjoint(with: .cue) {
            draft.cues.append(index)
            draft.cueRoles.formUnion(draft.cells[index].roles)
        }
        switch token.kind {
        case .word:
            sentence.words += 1
            if draft.cells[index].roles.contains(.firstPerson) { draft.shape.isPersonal = true }
            if token.shape.contains(.capitalised) { sentence.capitals += 1 }
            if token.shape.contains(.shouted) { sentence.shouts += 1 }
        case .punctuation:
            if draft.bytes[Int(token.start)] == UInt8(ascii: "?") { sentence.asks = true }
            if draft.bytes[Int(token.start)] == UInt8(ascii: "!") { (sentence.exclaims, draft.shape.exclaims) = (true, true) }
        case .hashtag, .handle, .emoji, .emoticon: draft.shape.isSocial = true
        case .number, .amount, .date, .url: break
        }
    }

    /// Looks for an expression, a split verb or a word with tone; returns the tokens that are done with.
    private func hit(at index: Int, in draft: inout ToneDraft) -> Int {
        let cell = draft.cells[index]
        if cell == .none || cell == .taken { return 1 }
        if cell.phrases != 0, let phrase = lexicon.phrases.match(group: Int(cell.phrases), in: draft.tokens, at: index) {
            draft.cells[index] = phrase.payload
            for covered in index + 1..<index + phrase.length { draft.cells[covered] = .taken }
            add(ToneHit(token: index, length: phrase.length, sentence: 0, cell: phrase.payload, value: 0), to: &draft)
            return phrase.length
        }
        if cell.splits != 0, !cell.roles.contains(.noun), let verb = particle(of: index, in: draft) {
            draft.cells[index] = verb.cell
            draft.cells[verb.particle] = .taken
            add(ToneHit(token: index, particle: verb.particle, sentence: 0, cell: verb.cell, value: 0), to: &draft)
            return 1
        }
        add(ToneHit(token: index, sentence: 0, cell: cell, value: 0), to: &draft)
        return 1
    }

    private func add(_ found: ToneHit, to draft: inout ToneDraft) {
        guard found.cell.tone != 0 else { return }
        var hit = found
        hit.sentence = draft.sentences.count
        hit.value = hit.cell.roles.contains(.tone) ? Double(hit.cell.tone) : 0
        draft.hits.append(hit)
    }

    /// "viel ons in Turfbrug erg *tegen*": the particle closes its part of the clause, so no article or noun group hangs on it.
    /// Fifteen tokens is as far as readers are asked to remember a verb; beyond it the particle belongs to something else.
    private func particle(of index: Int, in draft: ToneDraft) -> (particle: Int, cell: ToneCell)? {
        let group = Int(draft.cells[index].splits)
        var next = index + 1
        while next < draft.tokens.count, next - index <= 15, !draft.cells[next].roles.contains(.sentenceBreak), !isColon(next, in: draft) {
            if draft.tokens[next].kind == .word, let cell = lexicon.splits.cell(group: group, particle: draft.tokens[next].hash),
                closes(next, in: draft), !isInPhrase(next, in: draft)
            {
                return (next, cell)
            }
            next += 1
        }
        return nil
    }

    /// "raakte de weg *kwijt*": the particle belongs to an expression that begins up to three words before it.
    private func isInPhrase(_ token: Int, in draft: ToneDraft) -> Bool {
        (max(0, token - 3)..<token).contains { start in
            guard draft.cells[start].phrases != 0 else { return false }
            let phrase = lexicon.phrases.match(group: Int(draft.cells[start].phrases), in: draft.tokens, at: start)
            return phrase.map { start + $0.length > token } ?? false
        }
    }

    private func isColon(_ index: Int, in draft: ToneDraft) -> Bool {
        draft.bytes[Int(draft.tokens[index].start)] == UInt8(ascii: ";") || draft.bytes[Int(draft.tokens[index].start)] == UInt8(ascii: ":")
    }

    private func closes(_ particle: Int, in draft: ToneDraft) -> Bool {
        guard particle + 1 < draft.tokens.count else { return true }
        let next = draft.tokens[particle + 1]
        if next.kind != .word { return next.kind == .punctuation || next.kind == .emoji || next.kind == .emoticon }
        return !draft.cells[particle + 1].roles.contains(.determiner) && !next.shape.contains(.capitalised)
    }
}
