internal import Mentions

/// What rules of advice may know of the weekly picture and of the overview before an election.
struct OverviewFigures {
    private(set) var all = Figures()

    init(_ overview: Overview) {
        all.set(overview.measures)
        all.set(overview.questions)
        all.set(overview.hearing)
        all.setFall("wijk", of: overview.places.map { ($0.name, $0.measures) })
        all.setFall("onderwerp", of: overview.subjects.map { ($0.name, $0.measures) })
        if let first = overview.emerging.first {
            all.set("opkomend stemmen", first.measures.voices, first.measures.evidence)
            all.words["opkomend"] = first.name
        }
    }
}

extension Figures {
    mutating func set(_ measures: VolumeAndTone) {
        set("berichten", measures.count, measures.evidence)
        set("stemmen", measures.voices, measures.evidence)
        if measures.previousCount > 0 { set("groei", Double(measures.count) / Double(measures.previousCount), measures.evidence) }
        guard let tone = measures.tone else { return }
        set("toon", tone.mean, measures.evidence)
        if let fall = tone.demonstrableFall { set("toon daling", fall, measures.evidence) }
    }

    mutating func set(_ questions: [QuestionFinding]) {
        guard let first = questions.first else { return }
        set("open vragen", questions.count, first.evidence)
        set("keer gevraagd", first.count, first.evidence)
        words["vraag"] = first.text
    }

    mutating func set(_ hearing: Hearing) {
        if let loudest = hearing.loudest { set("tien luidste", loudest, hearing.evidence) }
    }

    /// The part of which the tone fell most, under "*what* toon daling" and as the word *what*; nothing when none demonstrably fell.
    mutating func setFall(_ what: String, of parts: [(name: String, measures: VolumeAndTone)]) {
        let fallen = parts.compactMap { part in part.measures.tone?.demonstrableFall.map { (part, $0) } }
        guard let (most, fall) = fallen.max(by: { $0.1 < $1.1 }) else { return }
        set("\(what) toon daling", fall, most.measures.evidence)
        words[what] = most.name
    }
}

extension ToneSummary {
    /// By how much the mean is lower than in the period before; nil when it is not, or not demonstrably.
    fileprivate var demonstrableFall: Double? {
        guard let previous, isDemonstrable, mean < previous else { return nil }
        return previous - mean
    }
}
