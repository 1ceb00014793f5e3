public import Foundation
public import Mentions

/// Reads one mention: language, tone with its reasons, names, terms and sentences.
public struct Reader: Sendable {
    private let lexicon: ToneLexicon
    private let weights: ToneWeights?
    private var scorer: ToneScorer
    private let gazetteer: Gazetteer
    private let terms: TermExtractor
    private let tags: HashtagSplitter
    private let queries: [(id: String, query: TextQuery)]
    private let incidents: [(id: String, query: TextQuery)]
    private let queryWords: QueryWords
    private let towards: Towards
    private let targets: [Target]
    private let guesser: LanguageGuesser
    private let alarms: AlarmReader
    let labeller: Labeller
    private let speakers: Speakers
    private let frames: IssueFrames
    /// Changes with the list of alarm words.
    public let alarmVersion: String
    /// Changes with what labels rest on.
    public var labelVersion: String { labeller.version }
    /// What an analysis rests on, for its appendix.
    public var labelVersions: [String] { [lexicon.version, "gewichten \(weights?.fingerprint ?? "geen")", labeller.version] }
    private let splitter = SentenceSplitter()
    private let tokenizer = Tokenizer()

    /// - Parameters:
    ///   - lexicons: the directory of one language, `Lexicons/nl`.
    ///   - words: the newsroom's own tone list, whose words win.
    ///   - queries: of issues, by id; `incidents` likewise.
    ///   - sources: whose names reasons may use.
    ///   - issues: whose own frames are looked for.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(
        lexicons: URL, words: URL? = nil, people: [Person] = [], places: [Place] = [], organisations: [Organisation] = [],
        queries asked: [(id: String, query: String)] = [], incidents: [(id: String, query: String)] = [], sources: [Source] = [],
        issues: [Issue] = []
    ) throws {
        let inflector = try Inflector(data: lexicons)
        lexicon = try ToneLexicon(directory: lexicons, own: words, inflector: inflector)
        weights = try ToneWeights(directory: lexicons)
        scorer = ToneScorer(lexicon: lexicon, weights: weights)
        let names = people.map(\.name) + places.map(\.name) + organisations.map(\.name)
        let lemmatizer = try Lemmatizer(data: lexicons, inflector: inflector)
        let words = try NameWords(directory: lexicons, forms: lemmatizer.table)
        gazetteer = Gazetteer(people: people, places: places, organisations: organisations, words: words)
        terms = try TermExtractor(lemmatizer: lemmatizer, data: lexicons, names: names)
        tags = HashtagSplitter(lemmatizer: lemmatizer, names: names)
        guesser = try LanguageGuesser(texts: lexicons.deletingLastPathComponent().appendingPathComponent("talen"), lemmatizer: lemmatizer)
        let queryWords = QueryWords(lemmatizer)
        self.queryWords = queryWords
        queries = asked.compactMap { Self.query($0, queryWords) }
        self.incidents = incidents.compactMap { Self.query($0, queryWords) }
        let alarmWords = try AlarmWordList.read(lexicons)
        alarms = AlarmReader(alarmWords, lexicon: lexicon, lemmatizer: lemmatizer)
        alarmVersion = Fold.fingerprint(Fold.hash("\(alarmWords)"))
        towards = try Towards(directory: lexicons, inflector: inflector, lemmatizer: lemmatizer, titles: words)
        labeller = try Labeller(lexicons: lexicons)
        frames = IssueFrames(issues)
        speakers = Speakers(organisations: organisations, people: people, sources: sources)
        targets = people.map(Target.init) + organisations.map(Target.init) + places.map(Target.init)
    }

    private static func query(_ asked: (id: String, query: String), _ words: QueryWords) -> (id: String, query: TextQuery)? {
        (try? TextQuery(asked.query, words: words)).map { (asked.id, $0) }
    }

    /// A query as this newsroom reads words; nil when something is wrong with it (`TextQuery.problem`).
    public func query(_ text: String) -> TextQuery? { try? TextQuery(text, words: queryWords) }

    /// What the tone and the names rest on, for the accountability section.
    public var versions: [String] {
        let tone = [lexicon.version, "toonregels \(ToneRule.all.count)", "gewichten \(weights?.fingerprint ?? "geen")"]
        return tone + [gazetteer.words.version, towards.version, terms.version] + [local.version].compactMap(\.self)
    }

    /// What advisers of the newsroom said; nothing unless `calibrated` laid it over.
    public internal(set) var local: LocalLayer {
        get { scorer.local }
        set { scorer.local = newValue }
    }

    /// The tone of a word or expression in the lists, -3 ... 3; nil when they do not have it.
    public func listedTone(of word: String) -> Int? {
        let tokens = tokenizer.tokens(of: word)
        guard let first = tokens.first else { return nil }
        var cell = lexicon.words[first.hash]
        if tokens.count > 1 {
            let phrase = cell.phrases == 0 ? nil : lexicon.phrases.match(group: Int(cell.phrases), in: tokens, at: 0)
            cell = phrase.map { $0.length == tokens.count ? $0.payload : .none } ?? .none
        }
        return cell.roles.contains(.tone) ? Int(cell.tone) : nil
    }

    public func read(_ mention: Mention) -> Reading {
        let language = guesser.guess(mention.body).language
        let isForeign = language != "nl" && language != "und"
        var (issues, struck, found, ruled): ([String], [String], [TargetTone], ToneDraft) = ([], [], [], ToneDraft())
        var framed: [FrameHit] = []
        let (draft, names, judged) = judged(mention) { draft, names in
            let text = QueryableText(
                draft.tokens, of: draft.bytes, title: draft.bytes.count - mention.text.utf8.count, beside: mention)
            issues = queries.filter { $0.query.matches(text) }.map(\.id)
            struck = incidents.filter { $0.query.matches(text) }.map(\.id)
            if isForeign { return }
            ruled = draft
            framed = frames.hits(in: draft, issues: issues)
            found = towards.tones(of: targets, named: names, in: draft) + tones(of: issues, in: draft, beside: mention)
        }
        let margin = isForeign ? nil : margin(of: mention, ruled, judged.score, found)
        let (tone, contributions) = local.settled(mention.id, isForeign ? .unread : judged, isForeign ? [] : draft.contributions())
        var reading = Reading(
            mention: mention.id, version: mention.version, language: language, tone: tone, contributions: contributions, names: names,
            issues: issues, incidents: struck, terms: terms.terms(title: mention.title, text: mention.text),
            sentences: sentences(draft, margin), towards: found,
            alarm: isForeign ? nil : alarm(in: mention.body, masked: names.map(\.range)), labels: margin?.labels, cues: margin?.cues ?? [],
            placement: speakers.placement(of: mention, stance: margin?.labels.stance ?? .none, by: labeller))
        if !framed.isEmpty { reading.frameHits = framed }
        return local.settled(reading)
    }

    private func margin(
        of mention: Mention, _ draft: ToneDraft, _ tone: Double, _ found: [TargetTone]
    ) -> Margin {
        let fields = MessageFields(author: mention.author ?? "", profile: mention.profile ?? "")
        return labeller.reasoned(draft, tone: tone, beside: fields, people: found.filter { $0.kind == .person })
    }

    /// Dutch: the danger that a text reports and of which one message is enough; nil when there is none.
    public func alarm(in text: String) -> String? { alarm(in: text, masked: []) }

    private func alarm(in text: String, masked: [Range<Int>]) -> String? {
        var draft = ToneDraft()
        draft.load(text.utf8, tokenizer)
        return alarms.label(in: &draft, masked: masked)
    }

    /// The scorer's own judgement of a mention, whatever its language and whatever advisers said of it.
    ///
    /// - Parameter ruled: see `ToneScorer.judge`.
    func judged(
        _ mention: Mention, ruled: (ToneDraft, [NameHit]) -> Void = { _, _ in }
    ) -> (draft: ToneDraft, names: [NameHit], tone: Tone) {
        var draft = ToneDraft()
        draft.load(mention.body.utf8, tokenizer)
        let names = names(in: draft)
        let tone = scorer.judge(&draft, kind: TextKind.of(mention), masked: names.map(\.range)) { ruled($0, names) }
        return (draft, names, tone)
    }

    /// The tone of a loose text, with its reasons when asked.
    public func score(_ text: String, kind: TextKind? = nil, explain: Bool = false) -> (Tone, [Contribution]) {
        var draft = ToneDraft()
        return score(text, kind: kind, explain: explain, in: &draft)
    }

    /// The same for many texts: the draft is used again.
    public func score(_ text: String, kind: TextKind?, explain: Bool, in draft: inout ToneDraft) -> (Tone, [Contribution]) {
        draft.load(text.utf8, tokenizer)
        let tone = scorer.judge(&draft, kind: kind, masked: names(in: draft).map(\.range), explain: explain)
        return (tone, explain ? draft.contributions() : [])
    }

    /// The tone of a loose text and of what it says about each of the targets, in their order.
    public func score(_ text: String, kind: TextKind? = nil, explain: Bool = false, towards targets: [Target]) -> (
        Tone, [Contribution], [TargetTone]
    ) {
        var draft = ToneDraft()
        draft.load(text.utf8, tokenizer)
        var found: [TargetTone] = []
        let tone = scorer.judge(&draft, kind: kind, masked: names(in: draft).map(\.range), explain: explain) {
            found = towards.tones(of: targets, in: $0)
        }
        return (tone, explain ? draft.contributions() : [], found)
    }

    /// - Parameter ruled: see `ToneScorer.judge`.
    func judged(_ text: String, ruled: (ToneDraft) -> Void) -> Tone {
        var draft = ToneDraft()
        draft.load(text.utf8, tokenizer)
        return scorer.judge(&draft, kind: nil, masked: names(in: draft).map(\.range), explain: false, ruled: ruled)
    }

    func tones(of targets: [Target], in draft: ToneDraft) -> [TargetTone] { towards.tones(of: targets, in: draft) }

    /// A guess at what a name names, for callers who tell no more: an office makes a person, and so does a name without a common word.
    public func target(_ name: String, role: String = "") -> Target { towards.target(name, role: role) }

    /// The tone of the sentences that answer the query of an issue by themselves, or of the whole text when only the whole does.
    private func tones(of issues: [String], in draft: ToneDraft, beside mention: Mention) -> [TargetTone] {
        let title = draft.bytes.count - mention.text.utf8.count
        return queries.filter { issues.contains($0.id) }.map { issue, query in
            let sentences = draft.sentences.map(\.tokens)
            let own = sentences.filter {
                query.matches(QueryableText(Array(draft.tokens[$0]), of: draft.bytes, title: title, beside: mention))
            }
            return TargetTone(issue: issue, about: own.isEmpty ? sentences : own, in: draft)
        }
    }

    /// People whom a mention names with a public office and who do not stand in the pipeline; never anybody else.
    public func officeHolders(in mention: Mention) -> [OfficeHolder] {
        let bytes = Array(mention.body.utf8)
        let tokens = tokenizer.tokens(of: mention.body)
        let known = gazetteer.hits(in: tokens, of: bytes).map(\.range)
        return OfficeFinder(text: NameText(tokens: tokens, bytes: bytes, words: gazetteer.words), known: known).holders()
    }

    private func names(in draft: ToneDraft) -> [NameHit] {
        let plain = gazetteer.hits(in: draft.tokens, of: draft.bytes)
        let found = Set(plain.map(\.range.lowerBound))
        let tagged = draft.tokens.filter { $0.kind == .hashtag && !found.contains(Int($0.start)) }.flatMap { names(inTag: $0, draft) }
        return tagged.isEmpty ? plain : (plain + tagged).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// "#WegMetDeKuil" names De Kuil. Its words are read as if each had a capital, since a tag shows none.
    private func names(inTag tag: Token, _ draft: ToneDraft) -> [NameHit] {
        let words = tags.words(in: String(decoding: draft.bytes[tag.range], as: UTF8.self))
        guard words.count > 1 else { return [] }
        let text = words.map(\.capitalized).joined(separator: " ")
        let hits = gazetteer.hits(in: tokenizer.tokens(of: text), of: Array(text.utf8))
        return hits.map { NameHit(kind: $0.kind, name: $0.name, range: tag.range) }
    }

    /// - Parameter margin: nil for a language that is not read.
    private func sentences(_ draft: ToneDraft, _ margin: Margin?) -> [Sentence] {
        let asking = Asking(draft: draft)
        return splitter.sentences(of: draft.tokens, in: draft.bytes).map { tokens in
            let range = Int(draft.tokens[tokens.lowerBound].start)..<Int(draft.tokens[tokens.upperBound - 1].end)
            let score = margin == nil ? 0 : draft.score(of: tokens)
            return Sentence(range: range, score: score, asks: asking.asks(tokens), argues: margin?.argues(range, score: score) ?? false)
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
        ToneChances(tone: hits[hits(in: tokens)].reduce(0) { $0 + $1.value } / lengthWeight, threshold: max(0, threshold)).score
    }
}

extension TextKind {
    /// From where it was said and by whom; a news item is a headline as long as it is no longer than one.
    static func of(_ mention: Mention) -> TextKind {
        if mention.isContact { return .contact }
        if mention.group == .bevolking || mention.title.isEmpty { return .post }
        return mention.body.utf8.count <= 200 ? .headline : .article
    }
}
