internal import Mentions

/// What rules of advice may know of an issue analysis.
struct IssueFigures {
    private(set) var all = Figures()

    init(_ analysis: IssueAnalysis) {
        set(analysis.measures)
        set(analysis.forces)
        set(analysis.questions)
        set(analysis.rumours)
        set(analysis.places)
        let actions = analysis.actions.filter { $0.action != .speech }
        all.set("actie stemmen", actions.reduce(0) { $0 + $1.voices }, actions.first?.evidence ?? analysis.hearing.evidence)
        all.words["actie"] = actions.first?.action.rawValue
        for (name, emotion) in [("boosheid", Emotion.anger), ("bezorgdheid", .worry)] {
            let count = analysis.emotions.first { $0.emotion == emotion }
            all.set(name, count?.voices ?? 0, count?.evidence ?? analysis.hearing.evidence)
        }
        let media = analysis.groups.first { $0.group == .media }
        all.set("media", media?.voices ?? 0, media?.evidence ?? analysis.hearing.evidence)
        all.set("stille groepen", analysis.hearing.silentGroups.count, analysis.hearing.evidence)
        if let loudest = analysis.hearing.loudest { all.set("tien luidste", loudest, analysis.hearing.evidence) }
        all.words["onderwerp"] = analysis.title
    }

    private mutating func set(_ measures: VolumeAndTone) {
        all.set("berichten", measures.count, measures.evidence)
        all.set("stemmen", measures.voices, measures.evidence)
        if measures.previousCount > 0 { all.set("groei", Double(measures.count) / Double(measures.previousCount), measures.evidence) }
        guard let tone = measures.tone else { return }
        all.set("toon", tone.mean, measures.evidence)
        if let previous = tone.previous, tone.isDemonstrable { all.set("toon daling", previous - tone.mean, measures.evidence) }
    }

    private mutating func set(_ forces: StanceCounts) {
        all.set("tegen", forces.against, forces.evidence)
        all.set("voor", forces.favour, forces.evidence)
        all.set("twijfel", forces.doubt, forces.evidence)
        if forces.taken > 0 { all.set("deel tegen", Double(forces.against) / Double(forces.taken), forces.evidence) }
    }

    private mutating func set(_ questions: [QuestionFinding]) {
        guard let first = questions.first else { return }
        all.set("open vragen", questions.count, first.evidence)
        all.set("keer gevraagd", first.count, first.evidence)
        all.words["vraag"] = first.text
    }

    private mutating func set(_ rumours: [RumourFinding]) {
        let open = rumours.filter { $0.status == .unconfirmed }
        guard let first = open.first else { return }
        all.set("geruchten", open.count, first.evidence)
        all.set("gerucht stemmen", first.voices, first.evidence)
        all.words["gerucht"] = first.text.text
    }

    private mutating func set(_ places: [PlaceFinding]) {
        let turned = places.compactMap { place -> (PlaceFinding, Double)? in
            guard let tone = place.measures.tone, let previous = tone.previous, tone.isDemonstrable, tone.mean < previous else {
                return nil
            }
            return (place, previous - tone.mean)
        }
        guard let most = turned.max(by: { $0.1 < $1.1 }) else { return }
        all.set("wijk toon daling", most.1, most.0.measures.evidence)
        all.words["wijk"] = most.0.name
    }
}
