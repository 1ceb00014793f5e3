internal import Foundation
internal import Mentions

/// What makes a story matter to this town today: voices x spread x change x tone x nearness.
struct Importance {
    /// Voices in the period.
    let voices: Int
    /// Speaker groups among them.
    let groups: Int
    /// Mentions in the period over those expected, both plus one.
    let change: Double
    /// Size of the mean tone, 0 ... 1.
    let tone: Double
    /// Share of the mentions that name a place, person or organisation of the pipeline, 0 ... 1.
    let nearness: Double

    /// Each group adds half a story; change counts by its root, as small stories jump most; news of elsewhere keeps a quarter.
    var value: Double {
        Double(voices) * (1 + 0.5 * Double(groups - 1)) * min(2, max(0.5, change.squareRoot())) * (1 + tone) * (0.25 + 0.75 * nearness)
    }
}

extension Draft {
    private static let mostTopics = 5
    private static let mostNames = 4

    /// Stories of at least two mentions in the period, most important first; on a day without any, the single ones.
    mutating func topics() -> [TopicFinding] {
        let open = stories.filter { !$0.now.isEmpty }
        let larger = open.filter { $0.now.count > 1 }
        let ranked = (larger.isEmpty ? open : larger).map { ($0, importance($0).value) }
            .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
        let teller = StoryTeller(scene: scene, stories: stories)
        return ranked.prefix(Draft.mostTopics).map { topic($0.0, teller) }
    }

    private func importance(_ story: StoryView) -> Importance {
        let voices = scene.counted(story.now)
        let before = Double(story.places.count { (1...max(1, scene.known)).contains(scene.ago[$0]) }) / Double(max(1, scene.known))
        let scores = scene.scores(story.now)
        let isLocal = !scene.pipeline.places.isEmpty || !scene.pipeline.people.isEmpty
        let near = story.now.count { !scene.heard[$0].reading.names.isEmpty }
        return Importance(
            voices: voices.count, groups: Set(voices.map { scene.heard[$0].group }).count,
            change: Double(story.now.count + 1) / (before + 1), tone: scores.isEmpty ? 0 : abs(Sample(scores).mean),
            nearness: isLocal ? Double(near) / Double(story.now.count) : 1)
    }

    private mutating func topic(_ story: StoryView, _ teller: StoryTeller) -> TopicFinding {
        let title = story.title(scene), summary = story.summary(scene, title: title)
        let sources = Tally(story.now.map { scene.source($0) }).ranked.map(\.value)
        let measures = measures(story.places, subject: "onderwerp “\(title)”")
        return TopicFinding(
            id: story.id, stories: story.stories(scene), title: title, keywords: story.keywords(scene), phase: story.phase(scene),
            firstSeen: scene.heard[story.places[0]].mention.published, total: story.places.count,
            measures: measures,
            places: names(story.now, .place), people: names(story.now, .person), organisations: names(story.now, .organisation),
            summary: summary, quotes: story.quotes(scene, summary: summary), sources: sources, image: story.image(scene),
            issue: scene.issue(of: story.now).map { .init(id: $0.id, title: $0.title) },
            life: life(of: story, title: title, teller), regrouping: regrouping(of: story), frame: leadingFrame(story, title))
    }

    private static let fewestFraming = 3
    private static let leastFraming = 0.2

    private mutating func leadingFrame(_ story: StoryView, _ title: String) -> TopicFinding.LeadingFrame? {
        let voices = scene.counted(story.now), before = scene.counted(scene.before(story.places))
        guard let lead = leading(voices), let frame = NewsFrame(rawValue: lead.frame) else { return nil }
        let then = leading(before)
        let held = voices.filter { scene.labels($0)?.frames.contains(frame) == true }
        let evidence = ledger.note(
            "frame van “\(title)”",
            scene.frames(voices).map { .init("frame " + $0.frame, $0.voices, "stemmen; herkend aan: \($0.cues.joined(separator: ", "))") }
                + [
                    .init(
                        name: "de periode ervoor", value: then?.frame ?? "geen",
                        rule: "het frame van de meeste stemmen, als het er drie zijn en een vijfde van alle")
                ], mentions: scene.ids(held))
        return .init(frame: frame, voices: lead.voices, before: then.flatMap { NewsFrame(rawValue: $0.frame) }, evidence: evidence)
    }

    private func leading(_ voices: [Int]) -> FrameCount? {
        scene.frames(voices, most: 1).first.flatMap {
            $0.voices >= Draft.fewestFraming && Double($0.voices) >= Draft.leastFraming * Double(voices.count) ? $0 : nil
        }
    }

    /// Names of a kind, by the number of mentions that bear them.
    func names(_ places: [Int], _ kind: NameHit.Kind) -> [String] {
        let named = places.flatMap { place in
            Set(scene.heard[place].reading.names.filter { $0.kind == kind }.map(\.name))
        }
        return Tally(named).ranked.prefix(Draft.mostNames).map(\.value)
    }
}
