import Foundation
import Mentions

/// Tone towards whom: which of the judgements of a text are about which of the people, organisations, places and issues in it.
///
/// Works on the hits of one pass of scoring, so that what counts for somebody is what counted for the whole. No parser: clauses, subjects
/// and slots are read from closed classes of words and from `naar-wie.tsv`. Where these do not tell, nobody is judged.
///
/// After Ding, Liu & Yu 2008, *A Holistic Lexicon-Based Approach to Opinion Mining* (the judgement nearest within the clause) and
/// Jiang et al. 2011, *Target-dependent Twitter Sentiment Classification* (subject, object, possession).
struct Towards: Sendable {
    private let words: TargetWords
    private let titles: NameWords
    private let lemmatizer: Lemmatizer

    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL, inflector: Inflector, lemmatizer: Lemmatizer, titles: NameWords) throws {
        words = try TargetWords(directory: directory, inflector: inflector)
        self.titles = titles
        self.lemmatizer = lemmatizer
    }

    /// Changes when an adviser changes `naar-wie.tsv`, so that readings renew.
    var version: String { "naar wie \(words.entries.count) \(words.fingerprint)" }

    /// One answer for each target, in order; neutral for who is not named.
    func tones(of targets: [Target], in draft: ToneDraft) -> [TargetTone] {
        guard !targets.isEmpty, !draft.tokens.isEmpty else { return targets.map(Self.unjudged) }
        let scene = Scene(draft, targets: targets, lemmatizer: lemmatizer)
        return tones(scene, NameFinder(targets).referents(in: scene))
    }

    /// The targets that are spoken of, in the order given.
    ///
    /// - Parameter names: what the gazetteer found, in order.
    func tones(of targets: [Target], named names: [NameHit], in draft: ToneDraft) -> [TargetTone] {
        guard !targets.isEmpty, !draft.tokens.isEmpty else { return [] }
        let indices = Dictionary(targets.indices.map { (targets[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        var referents: [Referent] = []
        var token = 0
        for name in names {
            while token < draft.tokens.count, Int(draft.tokens[token].end) <= name.range.lowerBound { token += 1 }
            let end = draft.tokens[token...].firstIndex { Int($0.start) >= name.range.upperBound } ?? draft.tokens.count
            guard let index = indices[Target(kind: TargetTone.Kind(name.kind), name: name.name).id], end > token else { continue }
            referents.append(Referent(target: index, tokens: token..<end))
        }
        return tones(Scene(draft, targets: targets, lemmatizer: lemmatizer), referents).filter { !$0.clauses.isEmpty }
    }

    private func tones(_ bare: Scene, _ names: [Referent]) -> [TargetTone] {
        var scene = Resolver.resolve(names, in: bare, titles: titles)
        guard !scene.referents.isEmpty else { return scene.targets.map(Self.unjudged) }
        scene.overrule()
        scene.clauses = ClauseCutter(scene: scene).clauses()
        let attribution = Attribution(scene, words: words)
        let verdicts = Dictionary(grouping: attribution.verdicts, by: \.target)
        let places = Dictionary(grouping: attribution.places, by: \.target)
        let reasons = attribution.verdicts.isEmpty ? [:] : scene.reasons()
        return scene.targets.indices.map { index in
            var tone = Self.unjudged(scene.targets[index])
            tone.clauses = (places[index] ?? []).map { scene.bytes(scene.clauses[$0.clause].tokens) }
            tone.contributions = (verdicts[index] ?? []).map { scene.contribution($0, reasons) }
            tone.settle()
            return tone
        }
    }

    /// See `Reader.target`.
    func target(_ name: String, role: String) -> Target {
        let words = name.split(separator: " ").map(String.init)
        let isCommon =
            words.count < 2 || words[0].first?.isUppercase != true || SmallWords.articles.contains(words[0].lowercased())
            || isKnown(words[0].lowercased()) || words[0] == words[0].uppercased()
        return Target(kind: role.isEmpty && isCommon ? .organisation : .person, name: name, role: role)
    }

    /// A word of the lists, or a compound that ends in one: "woningstichting".
    private func isKnown(_ word: String) -> Bool {
        word.indices.prefix(max(1, word.count - 4)).contains { lemmatizer.table.contains(Fold.hash(String(word[$0...]))) }
    }

    private static func unjudged(_ target: Target) -> TargetTone {
        TargetTone(kind: target.kind, name: target.name, score: 0, label: .neutral)
    }
}

extension TargetTone {
    /// All that some sentences say.
    init(issue: String, about sentences: [Range<Int>], in draft: ToneDraft) {
        let ranges = sentences.map { Int(draft.tokens[$0.lowerBound].start)..<Int(draft.tokens[$0.upperBound - 1].end) }
        let found = draft.contributions().filter { word in !word.range.isEmpty && ranges.contains { $0.contains(word.range.lowerBound) } }
        self.init(kind: .issue, name: issue, score: 0, label: .neutral, clauses: ranges, contributions: found)
        settle()
    }

    /// Sums of judgement that are too weak to call: half of the weakest word of the lists.
    private static let weakest = 0.5

    /// A sum becomes x / sqrt(x² + 6): one clear word (2) gives 0.63, two give 0.85.
    mutating func settle() {
        let sum = contributions.reduce(0) { $0 + $1.value }
        score = sum / (sum * sum + 6).squareRoot()
        label = abs(sum) < Self.weakest ? .neutral : sum < 0 ? .negative : .positive
    }
}

extension Scene {
    /// What the rules did to the words of the tone lists, by the first byte of each.
    func reasons() -> [Int: String] {
        Dictionary(
            draft.contributions().filter { !$0.range.isEmpty }.map { ($0.range.lowerBound, $0.reason) },
            uniquingKeysWith: { first, _ in first })
    }

    func contribution(_ verdict: Attribution.Verdict, _ reasons: [Int: String]) -> Contribution {
        let judgement = verdict.judgement
        let words = judgement.tokens.map { text($0..<$0 + 1) }.joined(separator: " ")
        let known = judgement.hit < 0 ? nil : reasons[bytes(draft.hits[judgement.hit].token..<draft.hits[judgement.hit].end).lowerBound]
        let reason = (known ?? "\(words) (\(ToneDraft.signed(Int(judgement.value.rounded()))))" + judgement.reason)
        return Contribution(
            range: bytes(judgement.first..<judgement.end), text: words, value: verdict.value,
            reason: verdict.value * judgement.value < 0 ? reason + ", hier omgekeerd" : reason)
    }
}

extension TargetTone.Kind {
    init(_ kind: NameHit.Kind) {
        switch kind {
        case .person: self = .person
        case .organisation: self = .organisation
        case .place: self = .place
        }
    }
}
