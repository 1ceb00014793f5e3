public import Foundation
public import Mentions

/// Makes the weekly picture and the overview before an election: the same measures, cut by subject, place and person.
public enum OverviewMaker {
    /// Seconds looked back: the period, and the stretch that tells what is ordinary.
    public static func memory(days: Int) -> TimeInterval { Double(max(28, 2 * days)) * 86_400 }

    /// - Parameter heard: messages of the memory, in any order.
    public static func overview(
        _ kind: Overview.Kind, at: Date, days: Int, of heard: [Heard], pipeline: Pipeline, background: Background
    ) -> Overview {
        let safe = heard.filter { !Threats.occur(in: $0.mention.body) }
        let scene = Scene(pipeline: pipeline, heard: safe, at: at, days: days, memory: memory(days: days))
        let edition = "o\(LocalDays(zone: pipeline.timeZone).text(of: at, separator: ""))-\(kind.rawValue)"
        var draft = Draft(scene: scene, edition: edition, subjects: ())
        let title = "de \(scene.length)"
        let known = scene.heard.first.map { Int((at.timeIntervalSince($0.mention.published) / 86_400).rounded(.up)) } ?? 0
        var overview = Overview(
            frame: AnalysisFrame(scene, edition: edition, versions: background.versions), kind: kind,
            measures: draft.measures(scene.everything, subject: title), knownDays: min(days, known), reachesBack: known >= 2 * days,
            hearing: draft.hearing(title: title))
        overview.subjects = draft.subjectCuts()
        overview.places = draft.placeCuts()
        overview.silentPlaces = overview.hearing.silentPlaces
        overview.people = draft.peopleCuts()
        if kind == .elections { overview.arguments = draft.subjectArguments() }
        overview.opinions = draft.opinions()
        overview.voices = draft.influences(title: title)
        if kind == .week {
            overview.emerging = draft.emergingCuts()
            overview.images = draft.images(title)
        }
        overview.questions = draft.questions()
        overview.advice = draft.advice(background.rules, for: .week, figures: OverviewFigures(overview).all, owner: "")
        overview.evidence = draft.ledger.evidence
        return overview
    }
}

extension Draft {
    private static let mostStories = 5
    private static let mostOpinions = 5
    private static let mostEmerging = 3
    /// Voices of a story that is worth a row, and speakers of one that emerges.
    private static let fewestVoices = 3, fewestSpeakers = 2

    private mutating func cut(_ name: String, _ what: String, _ places: [Int]) -> Overview.Cut {
        let voices = scene.counted(scene.current(places))
        return Overview.Cut(
            name: name, what: what, measures: measures(places, subject: "\(what) “\(name)”"),
            stances: scene.stances(scene.concerned(voices)), frame: scene.frames(voices, most: 1).first)
    }

    private func places(of issue: Issue) -> [Int] {
        scene.everything.filter { scene.heard[$0].reading.issues.contains(issue.id) }
    }

    /// Issues first have their row; of the stories those that are not part of an issue.
    fileprivate mutating func subjectCuts() -> [Overview.Cut] {
        let issues = scene.issues.map { ($0.title, places(of: $0)) }
        let covered = Set(issues.flatMap(\.1))
        let large = stories.filter { story in
            story.now.count(where: covered.contains) * 2 < story.now.count && scene.counted(story.now).count >= Draft.fewestVoices
        }
        let ranked = large.sorted { ($1.now.count, $0.id) < ($0.now.count, $1.id) }.prefix(Draft.mostStories)
        let rows =
            issues.filter { !scene.current($0.1).isEmpty }.map { cut($0.0, "issue", $0.1) }
            + ranked.map { cut($0.title(scene), "verhaal", $0.places) }
        return rows.sorted { ($1.measures.voices, $0.name) < ($0.measures.voices, $1.name) }
    }

    fileprivate mutating func placeCuts() -> [Overview.Cut] {
        let rows = scene.pipeline.places.filter { Draft.inhabited.contains($0.kind.lowercased()) }.compactMap { place -> Overview.Cut? in
            let own = mentions(.place, place.name)
            guard !scene.current(own).isEmpty else { return nil }
            var row = cut(place.name, place.kind, own)
            row.perThousand = place.inhabitants.flatMap { $0 > 0 ? Double(row.measures.count) * 1000 / Double($0) : nil }
            return row
        }
        return rows.sorted {
            ($1.perThousand ?? 0, $1.measures.count, $0.name) < ($0.perThousand ?? 0, $0.measures.count, $1.name)
        }
    }

    fileprivate mutating func peopleCuts() -> [Overview.Cut] {
        scene.pipeline.people.filter(\.isGoverning).map { person in
            let own = mentions(.person, person.name)
            var row = cut(person.name, person.role, own)
            let voices = scene.counted(scene.current(own))
            row.judged = Overview.Judged(
                tone: toneTowards(person),
                criteria: Criterion.allCases.map { criterion in
                    func count(_ direction: CriterionJudgement.Direction) -> Int {
                        voices.count { place in
                            scene.heard[place].criteria(of: person).contains { $0.criterion == criterion && $0.direction == direction }
                        }
                    }
                    return .init(criterion: criterion, positive: count(.positive), negative: count(.negative))
                })
            return row
        }
    }

    /// Per issue on which somebody takes a position.
    fileprivate mutating func subjectArguments() -> [Overview.SubjectArguments] {
        scene.issues.compactMap { issue in
            let voices = scene.counted(scene.current(places(of: issue)))
            var stances = scene.stances(scene.concerned(voices))
            guard stances.taken > 0 else { return nil }
            stances.evidence = ledger.note(
                "standpunten over “\(issue.title)”", stanceCounts(scene.concerned(voices), issue.title).figures,
                mentions: scene.ids(scene.concerned(voices)))
            return Overview.SubjectArguments(
                title: issue.title, stances: stances, arguments: arguments(of: voices, title: issue.title))
        }
    }

    fileprivate func opinions() -> [Quote] {
        let voices = scene.voicesNow.filter { [.opiniemakers, .belangengroepen].contains(scene.group($0)) }
        let best = scene.best(voices, length: 40...220) { $0.isTitle ? nil : $0.readability + abs($0.score) }.readableFirst
        var chosen: [Passage] = []
        for passage in best where chosen.count < Draft.mostOpinions {
            let speaker = scene.publicName(passage.place)
            if chosen.allSatisfy({ scene.publicName($0.place) != speaker && $0.overlap(passage.words) <= 0.5 }) { chosen.append(passage) }
        }
        return chosen.map { $0.quote(scene) }
    }

    fileprivate mutating func emergingCuts() -> [Overview.Cut] {
        let new = stories.filter { story in
            guard story.now.count == story.places.count, let first = story.places.first, scene.ago[first] < scene.days else { return false }
            let voices = scene.voices(story.now)
            return voices.count >= Draft.fewestVoices && scene.speakers(voices) >= Draft.fewestSpeakers
                && !story.now.contains { [.media, .overheid].contains(scene.group($0)) }
        }
        let ranked = new.sorted { ($1.now.count, $0.id) < ($0.now.count, $1.id) }.prefix(Draft.mostEmerging)
        return ranked.map { cut($0.title(scene), "verhaal", $0.places) }
    }
}
