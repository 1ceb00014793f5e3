/// Hands every judgement of a text to those it is about, clause by clause.
struct Attribution {
    struct Verdict {
        var target: Int
        var judgement: Judgement
        /// With its sign turned where the judgement is about somebody else's better or worse.
        var value: Double
    }

    private let scene: Scene
    private let words: TargetWords
    private(set) var verdicts: [Verdict] = []
    /// Clauses in which a target stands or is judged.
    private(set) var places: [(target: Int, clause: Int)] = []
    /// Whom an elliptic judgement is about: "Geweldig!"
    private var focus: [Int] = []
    /// Judgements that wait for the clause with "dat": "Goed dat Kwakkel ..."
    private var waiting: [Judgement] = []
    private var last: (verdicts: Range<Int>, subject: Subject) = (0..<0, .missing)

    init(_ scene: Scene, words: TargetWords) {
        self.scene = scene
        self.words = words
        for index in scene.clauses.indices { read(index) }
    }

    private mutating func read(_ index: Int) {
        let clause = scene.clauses[index]
        let found = JudgementFinder(scene: scene, words: words).judgements(in: clause)
        var view = ClauseView(scene: scene, clause: clause, judgements: found)
        view.subject = subject(of: view, at: index)
        if view.speaks, view.subject != .other, case .targets(let speakers) = view.subject {
            (view.speakers, view.subject) = (speakers, speakers.isEmpty ? .missing : .holder)
        }
        let start = verdicts.count
        settleWaiting(view)
        for judgement in found where judgement.value != 0 { judge(judgement, in: view) }
        if start == verdicts.count { echo(view) }
        for referent in view.referents { note(referent.target, in: index) }
        for verdict in verdicts[start...] { note(verdict.target, in: index) }
        last = (start..<verdicts.count, view.subject)
        refocus(view, verdicts[start...].map(\.target))
    }

    private mutating func note(_ target: Int, in clause: Int) {
        if !places.suffix(8).contains(where: { $0 == (target, clause) }) { places.append((target, clause)) }
    }

    /// The subject as it stands there, or as the place of the clause tells: an apposition, a relative clause, a shared subject.
    private func subject(of view: ClauseView, at index: Int) -> Subject {
        let found = SubjectFinder(scene: scene, clause: view.clause, judgements: view.judgements).subject()
        let isSameSentence = index > 0 && scene.clauses[index - 1].sentence == view.clause.sentence
        if case .targets = found { return found }
        guard isSameSentence, index > 0 else { return found }
        let before = before(view.clause)
        if view.clause.opening == .relative, found == .missing || found == .impersonal { return before.isEmpty ? .other : .targets(before) }
        if !view.hasVerb, found == .other || found == .missing, !before.isEmpty, view.opensWithGroup { return .targets(before) }
        if found == .missing, view.referents.isEmpty, view.hasVerb, !focus.isEmpty { return .targets(focus) }
        if found == .missing, view.referents.isEmpty, last.subject == .other { return .other }
        return found
    }

    /// The names right before a comma and what follows it: "Vos en Mol, die ..."
    private func before(_ clause: Clause) -> [Int] {
        var end = clause.tokens.lowerBound
        if scene.has(end, [","]) == false, end > 0, scene.has(end - 1, [","]) { end -= 1 }
        guard end > 0, scene.words[end - 1].referent >= 0 else { return [] }
        let near = scene.referents[scene.words[end - 1].referent]
        let first = near.tokens.lowerBound
        if first > 1, scene.has(first - 1, ["en"]), scene.words[first - 2].referent >= 0 {
            return [scene.referents[scene.words[first - 2].referent].target, near.target]
        }
        return [near.target]
    }

    private mutating func judge(_ judgement: Judgement, in view: ClauseView) {
        let answer = view.targets(of: judgement)
        switch answer {
        case .these(let targets, let sign):
            give(judgement, to: targets, sign: sign)
            let unlike = view.referents.filter { $0.link == .unlike && !targets.contains($0.target) }
            give(judgement, to: unlike.map(\.target), sign: -0.8 * sign)
        case .nobody: break
        case .elsewhere:
            if view.mayWait { waiting.append(judgement) }
            if view.mayPointBack { give(judgement, to: focus, sign: 1) }
        }
    }

    private mutating func give(_ judgement: Judgement, to targets: [Int], sign: Double) {
        for target in targets { verdicts.append(Verdict(target: target, judgement: judgement, value: judgement.value * sign)) }
    }

    private mutating func settleWaiting(_ view: ClauseView) {
        defer { waiting.removeAll() }
        guard !waiting.isEmpty, view.clause.opening == .complement || view.opensWithThat, !view.tellsWhatBefell,
            case .targets(let targets) = view.subject
        else {
            return
        }
        for judgement in waiting { give(judgement, to: targets, sign: 1) }
    }

    /// "en Vos al net zo", "dat kun je van Vos niet zeggen": no word of judgement, but that of the clause before, or its opposite.
    private mutating func echo(_ view: ClauseView) {
        guard !last.verdicts.isEmpty, let referent = view.referents.first(where: { $0.link != .source && $0.link != .by }) else { return }
        guard view.opensWithThat || !view.hasVerb else { return }
        let texts = view.clause.tokens.map { scene.words[$0].text }
        let isContrary = texts.contains { SmallWords.contrary.contains($0) }
        guard isContrary || texts.contains(where: { SmallWords.alike.contains($0) }) else { return }
        for verdict in verdicts[last.verdicts] where verdict.target != referent.target {
            verdicts.append(
                Verdict(target: referent.target, judgement: verdict.judgement, value: verdict.value * (isContrary ? -0.8 : 1)))
        }
    }

    private mutating func refocus(_ view: ClauseView, _ judged: [Int]) {
        if case .targets(let targets) = view.subject {
            focus = targets
        } else if !judged.isEmpty {
            focus = Array(Set(judged)).sorted()
        } else if view.subject == .holder, !view.speaks, let partner = view.partner {
            focus = [partner]
        }
    }
}
