public import Foundation
public import Mentions
import Synchronization

/// Finds the content words of a mention as story grouping and key words use them.
public struct TermExtractor: Sendable {
    private let lemmatizer: Lemmatizer
    private let stopWords: Set<UInt64>
    private let tags: HashtagSplitter
    private let related: RelatedWords
    private let compounds: CompoundSplitter
    private let memory = Memory()

    /// A term with the groups it belongs to.
    private struct Found {
        var term: Term?
        var groups: [Term] = []
    }

    /// By folded form, context and use of capitals: most words of a day return.
    private final class Memory: Sendable {
        let terms = Mutex<[UInt64: Found]>([:])
    }

    /// - Parameters:
    ///   - directory: the folder with `woorden-stop.tsv`.
    ///   - names: words that may stand in hashtags beside those of the lists.
    /// - Throws: when the list cannot be read.
    public init(lemmatizer: Lemmatizer, data directory: URL, names: [String] = []) throws {
        self.lemmatizer = lemmatizer
        tags = HashtagSplitter(lemmatizer: lemmatizer, names: names)
        stopWords = Set(try WordList("woorden-stop", in: directory).rows.map { Fold.hash($0[0]) })
        related = try RelatedWords(directory: directory)
        compounds = CompoundSplitter(lemmatizer: lemmatizer)
    }

    var version: String { related.version }

    /// Words as lemmas, names alone and joined ("jan de tol", "jan", "tol"), figures and hashtags, in order of appearance, each followed
    /// by the groups of related words it belongs to.
    public func terms(title: String, text: String) -> [Term] {
        memory.terms.withLock { cache in
            if cache.count > 200_000 { cache.removeAll() }
            return terms(of: title, isTitle: true, &cache) + terms(of: text, isTitle: false, &cache)
        }
    }

    private func terms(of text: String, isTitle: Bool, _ cache: inout [UInt64: Found]) -> [Term] {
        let bytes = Array(text.utf8)
        var tokens: [Token] = []
        Tokenizer().tokenize(bytes, into: &tokens)
        var pass = Pass(bytes: bytes, tokens: tokens, isTitle: isTitle, capitalsTell: capitalsTell(tokens))
        for k in tokens.indices { take(k, &pass, &cache) }
        pass.closeName()
        return pass.terms
    }

    /// One text on its way through.
    private struct Pass {
        let bytes: [UInt8]
        let tokens: [Token]
        let isTitle: Bool
        let capitalsTell: Bool
        var terms: [Term] = []
        var name: [String] = []
        /// Small words between capitals, kept only when the name goes on: "van der".
        var pending: [String] = []
        var previous: String?
        var atStart = true

        func text(_ k: Int) -> String { String(decoding: bytes[tokens[k].range], as: UTF8.self) }

        mutating func add(_ text: String, _ kind: Term.Kind) { terms.append(Term(text: text, kind: kind, inTitle: isTitle)) }

        mutating func add(group: Term) { terms.append(Term(text: group.text, kind: group.kind, inTitle: isTitle)) }

        mutating func closeName() {
            if name.count > 1 { add(name.joined(separator: " "), .name) }
            name = []
            pending = []
        }
    }

    private func take(_ k: Int, _ pass: inout Pass, _ cache: inout [UInt64: Found]) {
        let token = pass.tokens[k]
        if token.kind != .word { pass.closeName() }
        for group in related.groups(of: pass.tokens[k...]) { pass.add(group: groupTerm(group)) }
        switch token.kind {
        case .word: takeWord(k, &pass, &cache)
        case .number, .amount, .date: if pass.bytes[Int(token.start)] & 0xF0 == 0x30 { pass.add(pass.text(k), .number) }
        case .hashtag: takeTag(pass.text(k), &pass)
        case .url, .handle, .emoji, .emoticon, .punctuation: break
        }
        if token.kind == .punctuation {
            pass.previous = nil
            pass.atStart = pass.atStart || endsSentence(pass.bytes[Int(token.start)])
        } else {
            pass.atStart = false
        }
    }

    private func endsSentence(_ byte: UInt8) -> Bool { ".!?:\"'".utf8.contains(byte) || byte >= 0x80 }

    private func takeTag(_ tag: String, _ pass: inout Pass) {
        pass.add(Fold.folded(String(tag.dropFirst())), .tag)
        let words = tags.words(in: tag)
        guard words.count > 1 else { return }
        for word in words where !stopWords.contains(Fold.hash(word)) {
            let lemma = lemmatizer.lemma(of: word, atSentenceStart: true, previous: nil).lemma
            if !stopWords.contains(Fold.hash(lemma)) { pass.add(lemma, .word) }
        }
    }

    private func takeWord(_ k: Int, _ pass: inout Pass, _ cache: inout [UInt64: Found]) {
        let token = pass.tokens[k]
        let isCapital = token.shape.contains(.capitalised) && pass.capitalsTell
        let context = Context(after: pass.previous)
        let key = token.hash ^ (isCapital ? 0x9E37_79B9 : 0) ^ (pass.atStart ? 0x7F4A_7C15_0000 : 0) ^ UInt64(context.rawValue) << 56
        let word = pass.text(k)
        var found = Found()
        if let known = cache[key] {
            found = known
        } else {
            found.term = makeTerm(word, isCapital: isCapital, atStart: pass.atStart, previous: pass.previous)
            found.groups = groups(of: found.term, token)
            cache[key] = found
        }
        pass.previous = word
        follow(found.term, word, isCapital, &pass)
        for group in found.groups { pass.add(group: group) }
    }

    /// Groups of the lemma, else of the word as it stands, else of the head of a compound: "schuurbrand" burns.
    private func groups(of term: Term?, _ token: Token) -> [Term] {
        guard let term else { return [] }
        for word in [Fold.hash(term.text), token.hash] {
            let groups = related.groups(of: word)
            if !groups.isEmpty { return groups.map(groupTerm) }
        }
        guard term.kind == .word, let head = compounds.parts(of: term.text).last, head != term.text else { return [] }
        return related.groups(of: Fold.hash(head)).map(groupTerm)
    }

    private func groupTerm(_ group: Int32) -> Term {
        Term(text: related.names[Int(group)], kind: .related, inTitle: false)
    }

    /// Adds the term and lets a name grow or end.
    private func follow(_ term: Term?, _ word: String, _ isCapital: Bool, _ pass: inout Pass) {
        if isCapital, let term, term.kind == .name || !pass.name.isEmpty {
            pass.name += pass.pending + [term.text]
            pass.pending = []
        } else if !pass.name.isEmpty, Self.particles.contains(word.lowercased()), pass.pending.count < 2 {
            pass.pending.append(word.lowercased())
        } else {
            pass.closeName()
        }
        if let term { pass.add(term.text, term.kind) }
    }

    private static let particles: Set<String> = ["van", "de", "der", "den", "ten", "ter", "het", "'t", "in", "op", "aan", "en"]

    private func makeTerm(_ word: String, isCapital: Bool, atStart: Bool, previous: String?) -> Term? {
        if stopWords.contains(Fold.hash(word)) { return nil }
        let plain = isCapital ? word : word.lowercased()
        let answer = lemmatizer.lemma(of: plain, atSentenceStart: atStart, previous: previous)
        let isName = isCapital && (!atStart || answer.kind == .name)
        if isName { return Term(text: Fold.folded(answer.lemma), kind: .name, inTitle: false) }
        let lemma = answer.lemma.lowercased()
        if stopWords.contains(Fold.hash(lemma)) || lemma.count < 2 { return nil }
        return Term(text: lemma, kind: .word, inTitle: false)
    }

    /// Where nearly all words have capitals, as in shouted headlines and English title case, they say nothing.
    private func capitalsTell(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind == .word && $0.range.count > 3 }
        guard words.count > 2 else { return !(words.count > 1 && words.allSatisfy { $0.shape.contains(.shouted) }) }
        return words.count { $0.shape.contains(.capitalised) } * 5 < words.count * 4
    }
}
