import Mentions

/// What stands in the margin of a message.
struct Margin {
    var labels: MessageLabels
    var cues: [LabelCue]
    /// Bytes of words that bring in a reason, a consequence or a norm.
    var arguing: [Range<Int>]

    /// Two such words, or one and a judgement.
    func argues(_ sentence: Range<Int>, score: Double) -> Bool {
        let words = arguing.count { sentence.overlaps($0) }
        return words > 1 || words == 1 && abs(score) >= 0.15
    }
}

extension Labeller {
    private static let mostReasons = 3
    /// Kinds of words that may be told as a reason beside the signs that advisers wrote down, and the fewest letters of such a word: "van" and
    /// "over" carry weight, and explain nothing.
    private static let wording: Set<LabelFeature.Kind> = [.word, .pair, .author, .profile]
    private static let telling = 6

    /// Labels with the words behind those that are not the usual ones.
    func reasoned(
        _ draft: ToneDraft, tone: Double, beside: MessageFields, people: [TargetTone]
    ) -> Margin {
        let found = message(draft, tone: tone, beside: beside, people: people)
        let labels = labels(by: weights.scores(of: found), found, of: draft, people: people)
        let told = Self.told(labels)
        let cues = told.isEmpty ? [] : reasons(found, for: told, in: draft.bytes)
        return Margin(
            labels: labels, cues: cues + criteriaReasons(labels, people, in: draft),
            arguing: found.filter { arguing.contains($0.number) && $0.kind == .cue }.map(\.range))
    }

    /// Places of the answers that say more than nothing.
    private static func told(_ labels: MessageLabels) -> [Int] {
        var told = labels.frames.compactMap { LabelTask.frame.place(of: $0.rawValue) }
        if labels.kind != .other { told += [LabelTask.kind.place(of: labels.kind.rawValue)].compactMap(\.self) }
        if labels.stance != .none { told += [LabelTask.stance.place(of: labels.stance.rawValue)].compactMap(\.self) }
        if labels.column != .none { told += [LabelTask.column.place(of: labels.column.rawValue)].compactMap(\.self) }
        if labels.rumour { told.append(LabelTask.rumour.places.lowerBound) }
        return told
    }

    private func criteriaReasons(_ labels: MessageLabels, _ people: [TargetTone], in draft: ToneDraft) -> [LabelCue] {
        people.flatMap { person -> [LabelCue] in
            let own = labels.criteria.filter { $0.person == person.name }
            let places = own.compactMap { LabelTask.criterion.place(of: "\($0.criterion.rawValue)-\($0.direction.rawValue)") }
            guard !places.isEmpty else { return [] }
            let found = self.person(person, among: people, in: draft)
            return reasons(found, for: places, in: draft.bytes).map {
                LabelCue(label: $0.label + " " + person.name, text: $0.text, weight: $0.weight)
            }
        }
    }

    /// The words that weigh most for each of the answers; a word inside another's words is told once.
    func reasons(_ found: [LabelFeature], for answers: [Int], in bytes: [UInt8]) -> [LabelCue] {
        var pulls: [(answer: Int, range: Range<Int>, weight: Float, isCue: Bool)] = []
        weights.forEach(found) { feature, pull in
            let isCue = feature.isCue
            let tells = isCue || Self.wording.contains(feature.kind) && feature.range.count >= Self.telling
            if pull.weight > 0, answers.contains(Int(pull.answer)), !feature.range.isEmpty, tells {
                pulls.append((Int(pull.answer), feature.range, pull.weight, isCue))
            }
        }
        pulls.sort {
            $0.isCue != $1.isCue ? $0.isCue : ($1.weight, $0.range.lowerBound) < ($0.weight, $1.range.lowerBound)
        }
        return answers.flatMap { answer -> [LabelCue] in
            var taken: [Range<Int>] = []
            for pull in pulls where pull.answer == answer && taken.count < Self.mostReasons {
                if !taken.contains(where: { $0.overlaps(pull.range) }) { taken.append(pull.range) }
            }
            return taken.map { range in
                let weight = pulls.first { $0.answer == answer && $0.range == range }?.weight ?? 0
                return LabelCue(
                    label: LabelTask.name(of: answer), text: String(decoding: bytes[range], as: UTF8.self),
                    weight: (Double(weight) * 100).rounded() / 100)
            }
        }
    }
}

extension LabelTask {
    /// "frame conflict"
    static func name(of place: Int) -> String {
        guard let task = allCases.first(where: { $0.places.contains(place) }) else { return "" }
        return "\(task.rawValue) \(task.answers[place - task.places.lowerBound])"
    }
}
