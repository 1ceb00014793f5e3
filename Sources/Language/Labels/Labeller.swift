import Foundation
import Mentions

/// Writes in the margin of a message what an adviser would: who speaks, what is asked, which frames, whom it judges by what.
///
/// Cues of `Lexicons/nl/duiding`, words and signs carry weights that were learned from labelled messages (`duidgewichten.tsv`,
/// `scripts/fit-labels`); the answer with the highest sum wins.
struct Labeller: Sendable {
    private let weights: LabelWeights
    let features: LabelFeatureReader
    private let tokenizer = Tokenizer()

    /// - Throws: `LexiconError` with file, line and remedy.
    init(lexicons: URL) throws {
        weights = try LabelWeights(directory: lexicons)
        features = LabelFeatureReader(cues: try CueBook(directory: lexicons.appending(path: "duiding")))
    }

    /// - Parameters:
    ///   - draft: the text, after the rules of the tone.
    ///   - tone: its score.
    ///   - people: what is said of each person who is asked about.
    func labels(of draft: ToneDraft, tone: Double, beside: MessageFields, people: [TargetTone]) -> MessageLabels {
        let scores = weights.scores(of: message(draft, tone: tone, beside: beside, people: people))
        return MessageLabels(
            group: best(.group, scores), kind: best(.kind, scores), needsAnswer: isSo(.needsAnswer, scores),
            urgency: best(.urgency, scores),
            frames: chosen(.frame, scores).compactMap(NewsFrame.init), about: best(.about, scores),
            criteria: people.flatMap { criteria(of: $0, among: people, in: draft) }, column: best(.column, scores),
            rumour: isSo(.rumour, scores),
            stance: best(.stance, scores))
    }

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

    private func criteria(of tone: TargetTone, among others: [TargetTone], in draft: ToneDraft) -> [CriterionJudgement] {
        guard tone.kind == .person, !tone.clauses.isEmpty else { return [] }
        return chosen(.criterion, weights.scores(of: person(tone, among: others, in: draft))).compactMap { answer in
            let parts = answer.split(separator: "-").map(String.init)
            guard let criterion = Criterion(rawValue: parts[0]), let direction = CriterionJudgement.Direction(rawValue: parts[1]) else {
                return nil
            }
            return CriterionJudgement(person: tone.name, criterion: criterion, direction: direction)
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
