internal import Mentions

/// What rules of advice may know of an issue analysis.
struct IssueFigures {
    private(set) var all = Figures()

    init(_ analysis: IssueAnalysis) {
        all.set(analysis.measures)
        set(analysis.forces)
        all.set(analysis.questions)
        set(analysis.rumours)
        all.setFall("wijk", of: analysis.places.map { ($0.name, $0.measures) })
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
        all.set(analysis.hearing)
        all.words["onderwerp"] = analysis.title
    }

    private mutating func set(_ forces: StanceCounts) {
        all.set("tegen", forces.against, forces.evidence)
        all.set("voor", forces.favour, forces.evidence)
        all.set("twijfel", forces.doubt, forces.evidence)
        if forces.taken > 0 { all.set("deel tegen", Double(forces.against) / Double(forces.taken), forces.evidence) }
    }

    private mutating func set(_ rumours: [RumourFinding]) {
        let open = rumours.filter { $0.status == .unconfirmed }
        guard let first = open.first else { return }
        all.set("geruchten", open.count, first.evidence)
        all.set("gerucht stemmen", first.voices, first.evidence)
        all.words["gerucht"] = first.text.text
    }
}
