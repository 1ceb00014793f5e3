public import Foundation
public import Mentions

/// Reads one mention: language, tone with its reasons, names, terms and sentences.
public struct Reader: Sendable {
    private let lexicon: ToneLexicon
    private let scorer: ToneScorer
    private let gazetteer: Gazetteer
    private let terms: TermExtractor
    private let guesser: LanguageGuesser
    private let splitter = SentenceSplitter()
    private let tokenizer = Tokenizer()

    /// - Parameter lexicons: the directory of one language, `Lexicons/nl`.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(lexicons: URL, people: [Person] = [], places: [Place] = [], organisations: [Organisation] = []) throws {
        lexicon = try ToneLexicon(directory: lexicons)
        scorer = ToneScorer(lexicon: lexicon)
        gazetteer = Gazetteer(
            people: people, places: places, organisations: organisations, words: try NameWords(directory: lexicons))
        terms = try TermExtractor(
            lemmatizer: Lemmatizer(data: lexicons), data: lexicons,
            names: people.map(\.name) + places.map(\.name) + organisations.map(\.name))
        guesser = LanguageGuesser()
    }

    /// What the tone rests on, for the accountability section.
    public var versions: [String] { [lexicon.version, "toonregels \(ToneRule.all.count)"] }

    /// Entries that stand in the lists twice, in Dutch.
    public var warnings: [String] { lexicon.duplicates }

    public func read(_ mention: Mention) -> Reading {
        let body = mention.body
        var draft = ToneDraft()
        draft.load(Array(body.utf8), tokenizer)
        let names = gazetteer.hits(in: draft.tokens)
        let tone = scorer.judge(&draft, kind: TextKind.of(mention), masked: names.map(\.range))
        let language = guesser.guess(body).language
        let isForeign = language != "nl" && language != "und"
        return Reading(
            mention: mention.id, version: mention.version, language: language,
            tone: isForeign ? .unread : tone, contributions: isForeign ? [] : draft.contributions(), names: names,
            terms: terms.terms(title: mention.title, text: mention.text), sentences: sentences(draft, isForeign: isForeign))
    }

    /// The tone of a loose text, with its reasons when asked.
    public func score(_ text: String, kind: TextKind? = nil, explain: Bool = false) -> (Tone, [Contribution]) {
        var draft = ToneDraft()
        draft.load(Array(text.utf8), tokenizer)
        let tone = scorer.judge(&draft, kind: kind, masked: gazetteer.hits(in: draft.tokens).map(\.range))
        return (tone, explain ? draft.contributions() : [])
    }

    private func sentences(_ draft: ToneDraft, isForeign: Bool) -> [Sentence] {
        let asking = Asking(draft: draft)
        return splitter.sentences(of: draft.tokens, in: draft.bytes).map { tokens in
            Sentence(
                range: Int(draft.tokens[tokens.lowerBound].start)..<Int(draft.tokens[tokens.upperBound - 1].end),
                score: isForeign ? 0 : draft.score(of: tokens), asks: asking.asks(tokens))
        }
    }
}

extension Tone {
    /// For text in a language without a lexicon.
    static let unread = Tone(score: 0, label: .neutral, confidence: 0, abstains: true)
}

extension ToneDraft {
    /// The score of a part of the text as if it stood alone.
    func score(of tokens: Range<Int>) -> Double {
        ToneScale.squash(hits[hits(in: tokens)].reduce(0) { $0 + $1.value } / lengthWeight)
    }
}

extension TextKind {
    /// Channels where people speak to the town itself.
    private static let contacts: Set<String> = ["kcc", "balie", "telefoon", "mail", "contact", "klacht", "melding"]

    /// From where it was said and by whom; a news item is a headline as long as it is no longer than one.
    static func of(_ mention: Mention) -> TextKind {
        if contacts.contains(mention.channel) { return .contact }
        if mention.group == .bevolking || mention.title.isEmpty { return .post }
        return mention.body.utf8.count <= 200 ? .headline : .article
    }
}
