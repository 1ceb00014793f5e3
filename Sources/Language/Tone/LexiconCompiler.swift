import Foundation

/// Gathers entries, inflects them and builds the tables of a `ToneLexicon`.
struct LexiconCompiler {
    private let inflector: Inflector
    private let tokenizer = Tokenizer()
    private var lemmas: [(hash: UInt64, cell: ToneCell)] = []
    private var forms: [(hash: UInt64, cell: ToneCell)] = []
    private var phrases: [(hashes: [UInt64], payload: ToneCell)] = []
    private var splits: [(finite: UInt64, particle: UInt64, cell: ToneCell)] = []
    private var misspellings: [LexiconLine] = []
    private var seen: [String: LexiconLine] = [:]
    /// Words of the newsroom's own list.
    private var own: Set<String> = []
    /// Forms that are more often something else, with the lemma they do belong to: "leden" is of "lid", not of "lijden".
    private let fixed: [String: String]
    private(set) var duplicates: [String] = []
    private(set) var colours = HashTable(empty: ToneCell.none)
    private(set) var toneCount = 0
    /// FNV-1a over all lines: http://www.isthe.com/chongo/tech/comp/fnv/
    private(set) var digest = Fold.offset

    /// - Parameter directory: the folder with `woorden-vast.tsv`.
    init(inflector: Inflector, directory: URL) throws {
        self.inflector = inflector
        fixed = try FixedForms.lemmas(in: directory)
    }

    /// The newsroom's own words; add them before all others, which they hide.
    mutating func add(own line: LexiconLine) throws {
        try add(tone: line)
        own.insert(line.whole)
    }

    mutating func add(tone line: LexiconLine) throws {
        let tone = try line.tone()
        if let first = seen[line.whole] {
            if !own.contains(line.whole) || first.file == line.file {
                duplicates.append("'\(line.word)' staat in \(first.place) en in \(line.place)")
            }
            return
        }
        seen[line.whole] = line
        toneCount += 1
        add(line, ToneCell(roles: line.kind.roles.union(.tone), tone: tone, domain: line.domain.bit))
    }

    /// A frequent misspelling, whose third column is the right word: it does whatever that word does.
    mutating func add(misspelling line: LexiconLine) {
        note(line)
        misspellings.append(line)
    }

    mutating func add(_ line: LexiconLine, _ cell: ToneCell) {
        note(line)
        if line.kind == .expression {
            for variant in ExpressionForms.variants(of: line.word, inflector) { add(variant: variant, cell) }
            return
        }
        let (particle, stem) = LexiconCompiler.parts(line.word)
        let whole = particle + stem
        if cell.roles.contains(.colouring) { colour(whole, cell) }
        guard add(variant: whole, cell) else { return }
        guard let kind = line.kind.inflects else { return }
        for form in inflector.forms(of: line.word, kind: kind) where fixed[form].map({ $0 == whole }) ?? true { add(form: form, cell) }
        guard !particle.isEmpty else { return }
        let particleHash = Fold.hash(particle)
        splits += inflector.splitForms(of: line.word).finite.map { (Fold.hash($0), particleHash, cell) }
    }

    private mutating func colour(_ word: String, _ cell: ToneCell) {
        for count in 3..<max(3, word.count) where !colours.contains(Fold.hash(String(word.prefix(count)))) {
            colours[Fold.hash(String(word.prefix(count)))] = .taken
        }
        colours[Fold.hash(word)] = cell
    }

    /// True when it is a single word.
    @discardableResult private mutating func add(variant: String, _ cell: ToneCell) -> Bool {
        let tokens = tokenizer.tokens(of: variant)
        if tokens.count == 1 { lemmas.append((tokens[0].hash, cell)) } else { phrases.append((tokens.map(\.hash), cell)) }
        return tokens.count == 1
    }

    /// "tegen te vallen" is a form of three words.
    private mutating func add(form: String, _ cell: ToneCell) {
        if form.utf8.contains(0x20) {
            phrases.append((tokenizer.tokens(of: form).map(\.hash), cell))
        } else {
            forms.append((Fold.hash(form), cell))
        }
    }

    func compile() -> (HashTable<ToneCell>, PhraseBook<ToneCell>, SplitVerbs) {
        var words = HashTable(empty: ToneCell.none, capacity: lemmas.count + forms.count)
        for (hash, cell) in lemmas + forms { words[hash] = words[hash].joined(with: cell) }
        let book = PhraseBook(merged(phrases.map { ($0.hashes, $0.payload.asPhrase(endingIn: words[$0.hashes.last ?? 0])) }))
        for group in book.groups { words[group.first].phrases = UInt16(group.index) }
        let verbs = SplitVerbs(splits)
        for (index, group) in verbs.groups.enumerated() { words[group.finite].splits = UInt16(index + 1) }
        for line in misspellings { misspell(line, in: &words) }
        return (words, book, verbs)
    }

    /// The forms of the wrong word in step with those of the right one: "irritande" does what "irritante" does.
    private func misspell(_ line: LexiconLine, in words: inout HashTable<ToneCell>) {
        let forms = line.kind.inflects.map { kind in [line.word, line.third].map { inflector.forms(of: $0, kind: kind) } }
        let pairs = [(line.word, line.third)] + (forms.map { zip($0[0], $0[1]).map { $0 } } ?? [])
        for (wrong, right) in pairs {
            let (wrong, cell) = (Fold.hash(wrong), words[Fold.hash(right)])
            if cell != .none, !words.contains(wrong) { words[wrong] = cell }
        }
    }

    /// An expression may have a tone and steer a rule: "een einde aan".
    private func merged(_ entries: [(hashes: [UInt64], payload: ToneCell)]) -> [(hashes: [UInt64], payload: ToneCell)] {
        var places: [[UInt64]: Int] = [:]
        var merged: [(hashes: [UInt64], payload: ToneCell)] = []
        for (hashes, cell) in entries {
            if let place = places[hashes] {
                // A turn of phrase counts everywhere, whatever list had it first.
                let domain = cell.roles.contains(.tone) ? cell.domain : 0
                merged[place].payload = merged[place].payload.joined(with: cell)
                merged[place].payload.domain |= domain
            } else {
                places[hashes] = merged.count
                merged.append((hashes, cell))
            }
        }
        return merged
    }

    private static func parts(_ word: String) -> (particle: String, stem: String) {
        guard let bar = word.firstIndex(of: "|") else { return ("", word) }
        return (String(word[..<bar]), String(word[word.index(after: bar)...]))
    }

    private mutating func note(_ line: LexiconLine) {
        for byte in "\(line.word)\t\(line.kind.rawValue)\t\(line.third)\t\(line.domain.rawValue)\n".utf8 {
            digest = Fold.mix(digest, byte)
        }
    }
}

extension ToneCell {
    /// An expression that ends in a noun can be changed like one: "daling langdurige werkloosheid".
    func asPhrase(endingIn last: ToneCell) -> ToneCell {
        var cell = self
        if roles.contains(.tone), last.roles.contains(.noun), last.tone.signum() == tone.signum() { cell.roles.insert(.noun) }
        return cell
    }

    /// Two entries with the same form: rule roles add up, the first tone stays. Lemmas come before generated forms, so that
    /// "leuk" is never read as a form of another word.
    func joined(with other: ToneCell) -> ToneCell {
        var cell = self
        if roles.contains(.tone) {
            cell.roles.formUnion(other.roles.subtracting([.tone, .noun, .verb, .sign, .measured]))
            if other.roles.contains(.measured) && tone.signum() == other.tone.signum() { cell.roles.insert(.noun) }
            if tone == 0 && other.roles.contains(.measured) {
                cell.roles.formUnion([.measured, .noun])
                cell.roles.remove(.tone)
                cell.tone = other.tone
            }
        } else if other.roles.contains(.tone) || other.roles.contains(.measured) || tone == 0 && other.tone != 0 {
            cell.roles.formUnion(other.roles)
            (cell.tone, cell.domain) = (other.tone, other.domain)
        } else {
            cell.roles.formUnion(other.roles)
        }
        if factor == 0 { cell.factor = other.factor }
        return cell
    }
}
