import Foundation

/// All cues of `Lexicons/nl/duiding`, and where they stand in a text.
struct CueBook: Sendable {
    /// What may stand in one place of a pattern, as numbers of signatures.
    private enum Step: Sendable {
        case word([Int32])
        case gap
    }

    private struct Cue: Sendable {
        /// After the first word.
        var rest: [Step]
        var sense: Int
        /// Another cue that begins with the same word; -1 for none.
        var next: Int32
    }

    struct Match: Sendable, Hashable {
        var sense: Int
        var tokens: Range<Int>
    }

    /// File and sense, "webcare klacht", and what that is a kind of: "webcare klacht" for "webcare klacht traag".
    private(set) var senses: [String] = []
    /// Per sense the place of what it is a kind of; its own place when it is none.
    private(set) var kinds: [Int] = []
    /// Numbers of the signatures that stand in any cue: of most words there is none.
    private var numbers = HashTable<Int32>(empty: -1)
    /// Per number the last cue that begins with it; -1 for none.
    private var first: [Int32] = []
    private var cues: [Cue] = []
    /// Changes with the lists.
    private(set) var version = ""

    init() {}

    /// - Parameter lines: sense and pattern.
    init(_ lines: [(sense: String, pattern: CuePattern)]) {
        var places: [String: Int] = [:]
        for (sense, pattern) in lines { add(pattern, sense: place(of: sense, &places)) }
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

    private mutating func add(_ pattern: CuePattern, sense: Int) {
        var steps: [Step] = []
        for step in pattern.steps {
            guard case .word(let signatures) = step else {
                steps.append(.gap)
                continue
            }
            steps.append(.word(Set(signatures).sorted().map { number($0) }))
        }
        guard case .word(let beginnings)? = steps.first else { return }
        for number in beginnings {
            cues.append(Cue(rest: Array(steps.dropFirst()), sense: sense, next: first[Int(number)]))
            first[Int(number)] = Int32(cues.count - 1)
        }
    }

    private mutating func number(_ signature: UInt64) -> Int32 {
        let known = numbers[signature]
        if known >= 0 { return known }
        numbers[signature] = Int32(first.count)
        first.append(-1)
        return Int32(first.count - 1)
    }

    /// Cues that stand in these tokens, in order of their first word.
    func matches(in tokens: ArraySlice<Token>, of bytes: [UInt8], _ body: (Match) -> Void) {
        let text = Text(tokens, bytes, numbers)
        for at in tokens.indices {
            for number in text.words(at) {
                var place = first[Int(number)]
                while place >= 0 {
                    let cue = cues[Int(place)]
                    if let end = end(of: cue.rest[...], text, from: at + 1) { body(Match(sense: cue.sense, tokens: at..<end)) }
                    place = cue.next
                }
            }
        }
    }

    /// Tokens with the numbers of what each is known by.
    private struct Text {
        let tokens: ArraySlice<Token>
        private var found: [Int32] = []
        /// Per token where its numbers begin, and one past the last.
        private var starts: [Int] = []

        init(_ tokens: ArraySlice<Token>, _ bytes: [UInt8], _ numbers: HashTable<Int32>) {
            self.tokens = tokens
            var found: [Int32] = []
            starts.reserveCapacity(tokens.count + 1)
            for token in tokens {
                starts.append(found.count)
                CueSignature.forEach(token, in: bytes) { signature in
                    let number = numbers[signature]
                    if number >= 0 { found.append(number) }
                }
            }
            starts.append(found.count)
            self.found = found
        }

        func words(_ at: Int) -> ArraySlice<Int32> {
            let place = at - tokens.startIndex
            return found[starts[place]..<starts[place + 1]]
        }
    }

    /// Place after the last word when the steps match from here.
    private func end(of steps: ArraySlice<Step>, _ text: Text, from: Int) -> Int? {
        guard let step = steps.first else { return from }
        switch step {
        case .gap:
            for skip in 0...CuePattern.widestGap where from + skip <= text.tokens.endIndex {
                if let end = end(of: steps.dropFirst(), text, from: from + skip) { return end }
                if from + skip < text.tokens.endIndex, text.tokens[from + skip].kind == .punctuation { return nil }
            }
            return nil
        case .word(let choices):
            guard from < text.tokens.endIndex, text.words(from).contains(where: choices.contains) else { return nil }
            return end(of: steps.dropFirst(), text, from: from + 1)
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
