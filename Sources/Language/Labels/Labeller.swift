import Foundation
import Mentions

/// Writes in the margin of a message what an adviser would: who speaks, what is asked, which frames, whom it judges by what.
///
/// Cues of `Lexicons/nl/duiding`, words and signs carry weights that were learned from labelled messages (`duidgewichten.tsv`,
/// `scripts/fit-labels`); the answer with the highest sum wins.
struct Labeller: Sendable {
    let weights: LabelWeights
    let features: LabelFeatureReader
    private let tokenizer = Tokenizer()
    private let feelings: [Int: Emotion]
    private let actions: [Int: CivicAction]
    /// Senses of words that bring in a reason, a consequence or a norm.
    let arguing: Set<Int>
    /// Changes with the cues and the weights.
    let version: String

    /// - Throws: `LexiconError` with file, line and remedy.
    init(lexicons: URL) throws {
        weights = try LabelWeights(directory: lexicons)
        let cues = try CueBook(directory: lexicons.appending(path: "duiding"))
        features = LabelFeatureReader(cues: cues)
        let senses = Dictionary(uniqueKeysWithValues: cues.senses.enumerated().map { ($1, $0) })
        feelings = Dictionary(
            uniqueKeysWithValues: Emotion.allCases.compactMap { one in senses["gevoel \(one.rawValue)"].map { ($0, one) } })
        arguing = Set(senses.filter { $0.key.hasPrefix("argument ") }.values)
        version = "duiding \(cues.version) \(weights.version)"
        actions = Dictionary(
            uniqueKeysWithValues: CivicAction.allCases.compactMap { one in senses["actie \(one.rawValue)"].map { ($0, one) } })
    }

    /// - Parameters:
    ///   - draft: the text, after the rules of the tone.
    ///   - tone: its score.
    ///   - people: what is said of each person who is asked about.
    func labels(of draft: ToneDraft, tone: Double, beside: MessageFields, people: [TargetTone]) -> MessageLabels {
        let found = message(draft, tone: tone, beside: beside, people: people)
        return labels(by: weights.scores(of: found), found, of: draft, people: people)
    }

    func labels(by scores: [Float], _ found: [LabelFeature], of draft: ToneDraft, people: [TargetTone]) -> MessageLabels {
        let cues = found.filter { $0.kind == .cue && !isDenied($0, in: draft) }
        let shown = Set(cues.compactMap { feelings[$0.number] }), called = Set(cues.compactMap { actions[$0.number] })
        return MessageLabels(
            group: best(.group, scores), kind: best(.kind, scores), needsAnswer: isSo(.needsAnswer, scores),
            urgency: best(.urgency, scores),
            frames: chosen(.frame, scores).compactMap(NewsFrame.init), about: best(.about, scores),
            criteria: people.flatMap { criteria(of: $0, among: people, in: draft) }, column: best(.column, scores),
            rumour: isSo(.rumour, scores),
            stance: best(.stance, scores), emotions: Emotion.allCases.filter(shown.contains),
            actions: CivicAction.allCases.filter(called.contains))
    }

    /// "geen zorgen": one of the two words before it denies it.
    private func isDenied(_ feature: LabelFeature, in draft: ToneDraft) -> Bool {
        guard feelings[feature.number] != nil || actions[feature.number] != nil else { return false }
        let before = String(decoding: draft.bytes[max(0, feature.range.lowerBound - 24)..<feature.range.lowerBound], as: UTF8.self)
        return before.lowercased().split { !$0.isLetter }.suffix(2).contains { ["niet", "geen", "nooit", "zonder"].contains($0) }
    }

    /// What name and profile of an author say of the group, when they say so with this much more weight than for an inhabitant, and a sign of
    /// the lists is among what says so: a nickname holds any word.
    func group(beside fields: MessageFields, margin: Float) -> (group: SpeakerGroup, word: String)? {
        var best: (group: SpeakerGroup, word: String, weight: Float)?
        for (field, text) in fields.filled {
            var draft = ToneDraft()
            let text = LabelFeatureReader.words(of: text)
            draft.load(text.utf8, tokenizer)
            var found: [LabelFeature] = []
            features.read(field, draft, into: &found)
            let scores = weights.scores(of: found), usual = place(of: .bevolking)
            guard let top = SpeakerGroup.allCases.max(by: { scores[place(of: $0)] < scores[place(of: $1)] }),
                scores[place(of: top)] - scores[usual] >= max(margin, best?.weight ?? 0),
                let word = reasons(found.filter(\.isCue), for: [place(of: top)], in: draft.bytes).first?.text
            else { continue }
            best = (top, word, scores[place(of: top)] - scores[usual])
        }
        return best.map { ($0.group, $0.word) }
    }

    private func place(of group: SpeakerGroup) -> Int { LabelTask.group.place(of: group.rawValue) ?? 0 }

    /// All that may carry weight for the tasks about the message as a whole.
    func message(_ draft: ToneDraft, tone: Double, beside: MessageFields, people: [TargetTone]) -> [LabelFeature] {
        var found: [LabelFeature] = []
        features.read(draft, draft.tokens.indices, into: &found)
        features.readTraits(of: draft, tone: tone, into: &found)
        features.readPeople(people, into: &found)
        for (field, text) in beside.filled {
            var draft = ToneDraft()
            draft.load(LabelFeatureReader.words(of: text).utf8, tokenizer)
            features.read(field, draft, into: &found)
        }
        return found
    }

    /// The same for what is said about one person.
    ///
    /// - Parameter others: everybody who is asked about.
    func person(_ tone: TargetTone, among others: [TargetTone], in draft: ToneDraft) -> [LabelFeature] {
        var found: [LabelFeature] = []
        for part in PersonScope(draft, others).parts(about: tone) { features.read(draft, part, into: &found) }
        features.readTone(towards: tone, into: &found)
        return found
    }

    /// A criterion has one direction: the stronger one.
    private func criteria(of tone: TargetTone, among others: [TargetTone], in draft: ToneDraft) -> [CriterionJudgement] {
        guard tone.kind == .person, !tone.clauses.isEmpty else { return [] }
        let scores = weights.scores(of: person(tone, among: others, in: draft))
        return Criterion.allCases.compactMap { criterion in
            let sides = CriterionJudgement.Direction.allCases.compactMap { side in
                LabelTask.criterion.place(of: "\(criterion.rawValue)-\(side.rawValue)").map { (side, scores[$0]) }
            }
            guard let best = sides.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
            return CriterionJudgement(person: tone.name, criterion: criterion, direction: best.0)
        }
    }

    private func best<Answer: RawRepresentable<String> & CaseIterable>(_ task: LabelTask, _ scores: [Float]) -> Answer {
        let place = task.places.max { (scores[$0], -$0) < (scores[$1], -$1) } ?? task.places.lowerBound
        return Answer(rawValue: task.answers[place - task.places.lowerBound]) ?? Array(Answer.allCases)[0]
    }

    private func chosen(_ task: LabelTask, _ scores: [Float]) -> [String] {
        zip(task.answers, task.places).filter { scores[$1] > 0 }.map(\.0)
    }

    private func isSo(_ task: LabelTask, _ scores: [Float]) -> Bool { scores[task.places.lowerBound] > 0 }
}

/// What comes beside the text of a message; empty when it is not known.
public struct MessageFields: Sendable, Hashable {
    public var author: String
    public var profile: String
    public var source: String

    public init(author: String = "", profile: String = "", source: String = "") {
        self.author = author
        self.profile = profile
        self.source = source
    }

    var filled: [(field: LabelField, text: String)] {
        [(.author, author), (.profile, profile), (.source, source)].filter { !$1.isEmpty }
    }
}
