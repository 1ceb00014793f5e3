import Foundation

/// All cues of `Lexicons/nl/duiding`, and where they stand in a text.
struct CueBook: Sendable {
    /// A cue of a file: its sense is the name by which it carries weight ("klacht", "conflict: verwijt").
    struct Cue: Sendable, Hashable {
        var steps: [CuePattern.Step]
        var sense: Int
    }

    struct Match: Sendable, Hashable {
        var sense: Int
        var tokens: Range<Int>
    }

    /// File and sense, "webcare klacht", and what that is a kind of: "webcare klacht" for "webcare klacht traag".
    private(set) var senses: [String] = []
    /// Per sense the place of what it is a kind of; its own place when it is none.
    private(set) var kinds: [Int] = []
    private var cues: [Cue] = []
    /// First of the cues that begin with a signature; the others follow by `next`.
    private var first = HashTable<Int32>(empty: -1)
    private var next: [Int32] = []
    /// Changes with the lists.
    private(set) var version = ""

    init() {}

    /// - Parameter lines: sense and pattern.
    init(_ lines: [(sense: String, pattern: CuePattern)]) {
        var places: [String: Int] = [:]
        for (sense, pattern) in lines {
            add(Cue(steps: pattern.steps, sense: place(of: sense, &places)))
        }
    }

    private mutating func place(of sense: String, _ places: inout [String: Int]) -> Int {
        if let place = places[sense] { return place }
        let words = sense.split(separator: " ")
        let kind = words.count > 2 ? place(of: words.prefix(2).joined(separator: " "), &places) : senses.count
        places[sense] = senses.count
        senses.append(sense)
        kinds.append(kind)
        return senses.count - 1
    }

    private mutating func add(_ cue: Cue) {
        guard case .word(let signatures)? = cue.steps.first else { return }
        for signature in Set(signatures).sorted() {
            next.append(first[signature])
            first[signature] = Int32(cues.count)
            cues.append(cue)
        }
    }

    /// Cues that stand in these tokens, in order of their first word.
    func matches(in tokens: ArraySlice<Token>, of bytes: [UInt8], _ body: (Match) -> Void) {
        for at in tokens.indices {
            CueSignature.forEach(tokens[at], in: bytes) { signature in
                var place = first[signature]
                while place >= 0 {
                    let cue = cues[Int(place)]
                    if let end = end(of: cue.steps.dropFirst(), tokens, bytes, from: at + 1) {
                        body(Match(sense: cue.sense, tokens: at..<end))
                    }
                    place = next[Int(place)]
                }
            }
        }
    }

    /// Place after the last word when the steps match from here.
    private func end(of steps: ArraySlice<CuePattern.Step>, _ tokens: ArraySlice<Token>, _ bytes: [UInt8], from: Int) -> Int? {
        guard let step = steps.first else { return from }
        switch step {
        case .gap:
            for skip in 0...CuePattern.widestGap where from + skip <= tokens.endIndex {
                if let end = end(of: steps.dropFirst(), tokens, bytes, from: from + skip) { return end }
                if from + skip < tokens.endIndex, tokens[from + skip].kind == .punctuation { return nil }
            }
            return nil
        case .word(let signatures):
            guard from < tokens.endIndex else { return nil }
            var stands = false
            CueSignature.forEach(tokens[from], in: bytes) { if signatures.contains($0) { stands = true } }
            return stands ? end(of: steps.dropFirst(), tokens, bytes, from: from + 1) : nil
        }
    }
}

extension CueBook {
    /// Reads all `.tsv` files of a folder and the folders in it: a pattern, a tab, and what it is a sign of.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL) throws {
        let files = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let lists = files.filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
        guard !lists.isEmpty else {
            throw LexiconError(
                file: directory.lastPathComponent, line: 0, message: "hier staan geen lijsten; kijk of de map er is en leesbaar is")
        }
        self.init(try lists.flatMap(CueBook.lines))
        version = Fold.fingerprint(lists.reduce(0) { LabelFeature.mixed($0, Fold.hash(Array((try? Data(contentsOf: $1)) ?? Data()).span)) })
    }

    private static func lines(of file: URL) throws -> [(sense: String, pattern: CuePattern)] {
        let name = file.deletingPathExtension().lastPathComponent
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw LexiconError(file: file.lastPathComponent, line: 0, message: "het bestand is niet te lezen als UTF-8")
        }
        return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            let line = line.trimmingCharacters(in: CharacterSet(charactersIn: " \r"))
            if line.isEmpty || line.hasPrefix("#") { return nil }
            let cells = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 2, !cells[1].isEmpty, let pattern = CuePattern(cells[0]) else {
                throw LexiconError(
                    file: file.lastPathComponent, line: number + 1,
                    message: "verwacht: woorden, tab, waar ze een teken van zijn; een * alleen kan niet voorop of achteraan staan")
            }
            return ("\(name) \(cells[1])", pattern)
        }
    }
}
