public import Foundation
public import Mentions

/// Makes a reputation analysis of somebody in office: related or not, tone towards the person, criterion, subject (after RepLab 2013).
public enum ReputationMaker {
    /// Seconds looked back: the period, the one before, and what is ordinary.
    public static let memory: TimeInterval = 200 * 86_400

    /// - Parameters:
    ///   - heard: messages of the memory, in any order.
    ///   - days: length of the period.
    public static func analysis(
        _ person: Person, at: Date, days: Int = 28, of heard: [Heard], pipeline: Pipeline, background: Background
    ) -> ReputationAnalysis {
        let college = pipeline.people.filter { $0.isGoverning }
        let named = heard.filter { heard in heard.reading.names.contains { $0.kind == .person } }
        let safe = named.filter { !Threats.occur(in: $0.mention.body) }
        let own = safe.filter { $0.names(person) }
        let scene = Scene(pipeline: pipeline, heard: own, at: at, days: days, memory: memory)
        let edition = "r\(LocalDays(zone: pipeline.timeZone).text(of: at, separator: ""))-\(EditionName.part(person.name))"
        var draft = Draft(scene: scene, edition: edition)
        let subject = "\(person.role) \(person.name)"
        var analysis = ReputationAnalysis(
            frame: AnalysisFrame(scene, edition: edition, versions: background.versions), person: person.name, role: person.role,
            portfolio: person.portfolio, measures: draft.measures(scene.everything, subject: subject),
            about: draft.concerns(person), hearing: draft.hearing(title: person.name))
        analysis.visibility = visibility(college, safe, pipeline, at: at, days: days)
        analysis.tone = draft.toneTowards(person)
        analysis.policyTone = scene.tone(scene.voicesNow.filter { scene.labels($0)?.about == .policy })
        analysis.criteria = Criterion.allCases.map { draft.row($0, person) }
        analysis.dossiers = draft.dossiers(person)
        analysis.groups = analysis.measures.groups
        analysis.threats = named.count {
            scene.period.contains($0.mention.published) && $0.names(person) && Threats.occur(in: $0.mention.body)
        }
        analysis.advice = draft.advice(background.rules, for: .reputatie, figures: figures(analysis), owner: "")
        analysis.evidence = draft.ledger.evidence
        return analysis
    }

    /// Voices that name each member of the college, now and in the period before; the same count for everybody.
    private static func visibility(_ college: [Person], _ heard: [Heard], _ pipeline: Pipeline, at: Date, days: Int) -> [Visibility] {
        let scene = Scene(pipeline: pipeline, heard: heard, at: at, days: days, memory: 2 * Double(days) * 86_400)
        return college.map { person in
            let own = scene.everything.filter { scene.heard[$0].names(person) }
            return Visibility(
                name: person.name, role: person.role, voices: scene.counted(scene.current(own)).count,
                previous: scene.counted(scene.before(own)).count)
        }.sorted { ($1.voices, $0.name) < ($0.voices, $1.name) }
    }

    private static func figures(_ analysis: ReputationAnalysis) -> Figures {
        var figures = Figures()
        let judged = analysis.criteria.reduce(0) { $0 + $1.count }
        figures.set("oordelen", judged, analysis.about.evidence)
        figures.set("stemmen", analysis.measures.voices, analysis.measures.evidence)
        if let broken = analysis.criteria.first(where: { $0.criterion == .reliability }) {
            figures.set("beloften gebroken", broken.negative, broken.evidence)
        }
        figures.set("dreigingen", analysis.threats, analysis.measures.evidence)
        if let tone = analysis.tone { figures.set("toon", tone.mean, analysis.measures.evidence) }
        return figures
    }
}

extension Person {
    /// Members of the college, and nobody else, are compared with each other.
    public var isGoverning: Bool { ["burgemeester", "wethouder", "locoburgemeester"].contains(role.lowercased()) }
}

extension Heard {
    func names(_ person: Person) -> Bool { reading.names.contains { $0.kind == .person && $0.name == person.name } }

    func criteria(of person: Person) -> [CriterionJudgement] { reading.labels?.criteria.filter { $0.person == person.name } ?? [] }
}

extension Draft {
    private static let mostDossiers = 5
    private static let mostQuotes = 4

    /// What the voices of the period are about. A judgement of the person by a criterion counts as about the person, whatever else it is about.
    fileprivate mutating func concerns(_ person: Person) -> ConcernCounts {
        let voices = scene.voicesNow
        var (own, policy) = (0, 0)
        for place in voices {
            let labels = scene.labels(place)
            if !scene.heard[place].criteria(of: person).isEmpty { own += 1 } else if labels?.about == .policy { policy += 1 }
        }
        let rest = voices.count - own - policy
        return ConcernCounts(
            person: own, policy: policy, none: rest,
            evidence: ledger.note(
                "persoon of beleid bij \(person.name)",
                [
                    .init("over de persoon", own, "stemmen met een oordeel over \(person.name) naar een van de drie criteria"),
                    .init("over beleid", policy, "andere stemmen met het label beleid"),
                    .init("alleen genoemd", rest, "de overige stemmen die de naam noemen"),
                ], mentions: scene.ids(voices)))
    }

    func toneTowards(_ person: Person) -> ToneSummary? {
        func scores(_ places: [Int]) -> [Double] {
            places.flatMap { place in
                scene.heard[place].reading.towards.filter { $0.kind == .person && $0.name == person.name && !$0.contributions.isEmpty }.map(
                    \.score)
            }
        }
        return ToneSummary(scores(scene.voicesNow), before: scores(scene.voicesBefore), of: scene.voicesNow.count)
    }

    fileprivate mutating func row(_ criterion: Criterion, _ person: Person) -> CriterionRow {
        func judged(_ places: [Int], _ direction: CriterionJudgement.Direction) -> [Int] {
            places.filter { scene.heard[$0].criteria(of: person).contains { $0.criterion == criterion && $0.direction == direction } }
        }
        let positive = judged(scene.voicesNow, .positive), negative = judged(scene.voicesNow, .negative)
        let (before, all) = (scene.voicesBefore, (positive + negative).sorted())
        let interval = Wilson.interval(positive.count, of: all.count)
        let titles = dossier(of: all)
        let evidence = ledger.note(
            "\(criterion.rawValue) van \(person.name)",
            [
                .init("positief", positive.count, "stemmen in \(scene.length) die \(person.name) hierop prijzen"),
                .init("negatief", negative.count, "stemmen die \(person.name) hierop laken"),
                .init(
                    name: "interval", value: "\(Dutch.decimal(interval.low)) tot \(Dutch.decimal(interval.high))",
                    rule: "deel positief, 95 procent (Wilson)"),
            ], mentions: scene.ids(all))
        return CriterionRow(
            criterion: criterion, positive: positive.count, negative: negative.count, low: interval.low, high: interval.high,
            previousPositive: judged(before, .positive).count, previousNegative: judged(before, .negative).count,
            quotes: quotes(negative, .negative, criterion, person) + quotes(positive, .positive, criterion, person), dossiers: titles,
            groups: Tally(all.map { scene.group($0).rawValue }).ranked.compactMap { SpeakerGroup(rawValue: $0.value) }, evidence: evidence)
    }

    /// The sentences that carry the judgement, by the words that made it; none whose own tone says the opposite.
    private func quotes(
        _ places: [Int], _ direction: CriterionJudgement.Direction, _ criterion: Criterion, _ person: Person
    ) -> [CriterionRow.JudgedQuote] {
        let label = "criterium \(criterion.rawValue)-\(direction.rawValue) \(person.name)"
        let passages = scene.best(places, length: 20...220) { passage in
            let cues = scene.heard[passage.place].reading.cues.filter { $0.label == label && passage.text.contains($0.text) }
            let isAgainst = direction == .positive ? passage.score < -0.2 : passage.score > 0.2
            return cues.isEmpty || isAgainst ? nil : passage.readability + cues.reduce(0) { $0 + $1.weight }
        }
        return passages.readableFirst.prefix(Draft.mostQuotes / 2)
            .map { .init(direction: direction, quote: $0.quote(scene)) }
    }

    /// Titles of the issues these messages fall under, most first.
    private func dossier(of places: [Int]) -> [String] {
        let titles = places.flatMap { place in scene.issues.filter { scene.heard[place].reading.issues.contains($0.id) }.map(\.title) }
        return Tally(titles).ranked.prefix(3).map(\.value)
    }

    fileprivate mutating func dossiers(_ person: Person) -> [DossierRow] {
        let voices = scene.voicesNow
        let rows = scene.issues.compactMap { issue -> DossierRow? in
            let own = voices.filter { scene.heard[$0].reading.issues.contains(issue.id) }
            guard !own.isEmpty else { return nil }
            let scores = own.flatMap { place in
                scene.heard[place].reading.towards.filter { $0.kind == .person && $0.name == person.name && !$0.contributions.isEmpty }.map(
                    \.score)
            }
            let evidence = ledger.note(
                "\(person.name) bij “\(issue.title)”", [.init("stemmen", own.count, "noemen \(person.name) en horen bij dit issue")],
                mentions: scene.ids(own))
            return DossierRow(title: issue.title, voices: own.count, tone: scores.count < 3 ? nil : Sample(scores).mean, evidence: evidence)
        }
        return Array(rows.sorted { ($1.voices, $0.title) < ($0.voices, $1.title) }.prefix(Draft.mostDossiers))
    }
}
