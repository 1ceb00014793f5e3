public import Foundation
public import Mentions

/// What an issue analysis is asked about.
public struct IssueQuestion: Sendable {
    /// Of the issue of the pipeline, or of the story that is promoted to one.
    public var id: String
    public var title: String
    public var purpose: String
    public var owner: String
    /// Empty for a story.
    public var query: String
    public var at: Date
    /// Length of the period in days.
    public var days: Int

    public init(id: String, title: String, purpose: String = "", owner: String = "", query: String = "", at: Date, days: Int = 7) {
        self.id = id
        self.title = title
        self.purpose = purpose
        self.owner = owner
        self.query = query
        self.at = at
        self.days = days
    }
}

/// What an analysis may draw on beside the messages themselves.
public struct Background: Sendable {
    /// Stories of the whole archive.
    public var stories: [StoryDays]
    /// Of the last tamtam; nil when it made none.
    public var forecast: Forecast?
    public var verdicts: [RumourVerdict]
    public var rules: [AnalysisRule]
    /// What read the messages, in Dutch.
    public var versions: [String]
    /// Names of sources that gave no answer.
    public var gaps: [String]

    public init(
        stories: [StoryDays] = [], forecast: Forecast? = nil, verdicts: [RumourVerdict] = [], rules: [AnalysisRule] = [],
        versions: [String] = [], gaps: [String] = []
    ) {
        self.stories = stories
        self.forecast = forecast
        self.verdicts = verdicts
        self.rules = rules
        self.versions = versions
        self.gaps = gaps
    }
}

/// Makes an issue analysis from the messages that answer to the issue.
public enum IssueMaker {
    /// Seconds looked back for the course of a matter.
    public static let memory: TimeInterval = 400 * 86_400

    /// - Parameter heard: messages on the matter, in any order; what lies after the moment is left out. None at all gives an analysis that says so.
    public static func analysis(_ question: IssueQuestion, of heard: [Heard], pipeline: Pipeline, background: Background) -> IssueAnalysis {
        let scene = Scene(pipeline: pipeline, heard: heard, at: question.at, days: question.days, memory: memory)
        let edition = "i\(LocalDays(zone: pipeline.timeZone).text(of: question.at, separator: ""))-\(EditionName.part(question.id))"
        var draft = Draft(scene: scene, edition: edition)
        let title = question.title
        var analysis = IssueAnalysis(
            frame: AnalysisFrame(scene, edition: edition, versions: background.versions), id: question.id, title: title,
            measures: draft.measures(scene.everything, subject: "issue “\(title)”"), hearing: draft.hearing(title: title))
        (analysis.purpose, analysis.owner, analysis.query) = (question.purpose, question.owner, question.query)
        analysis.total = scene.heard.count
        analysis.firstHeard = scene.heard.first?.mention.published
        analysis.phase = IssuePhase(scene)
        analysis.summary = draft.stories.first?.summary(scene, title: title) ?? []
        analysis.timeline = draft.timeline(title: title)
        analysis.groups = draft.groupPositions(title: title)
        analysis.ownFrames = draft.ownFrames(of: question.id)
        analysis.arguments = draft.arguments(title: title)
        analysis.forces = draft.forces(title: title)
        analysis.voices = draft.influences(title: title)
        analysis.emotions = draft.emotions(title: title)
        analysis.actions = draft.actions(title: title)
        analysis.shift = draft.shift(title: title)
        analysis.related = draft.related(to: question.id)
        analysis.places = draft.places()
        analysis.questions = draft.questions()
        analysis.rumours = draft.rumours(scene.voicesNow, about: title, verdicts: background.verdicts)
        analysis.forecast = background.forecast
        analysis.precedents = draft.precedents(background.stories, title: title)
        analysis.agenda = draft.agenda(of: scene.voicesNow)
        analysis.advice = draft.advice(background.rules, for: .issue, figures: IssueFigures(analysis).all, owner: question.owner)
        analysis.evidence = draft.ledger.evidence
        return analysis
    }
}

enum EditionName {
    /// Letters, digits and hyphens of a name, in lower case: what fits in an id.
    static func part(_ name: String) -> String {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
            .split(separator: "-").joined(separator: "-")
    }
}

extension AnalysisFrame {
    init(_ scene: Scene, edition: String, versions: [String]) {
        self.init(
            edition: edition, newsroom: scene.pipeline.newsroom, timeZone: scene.pipeline.timeZone.identifier, at: scene.at,
            period: scene.period, days: scene.days, versions: versions)
    }
}

extension IssuePhase {
    /// The first that holds, of the voices of the matter up to the moment.
    init(_ scene: Scene) {
        let voices = scene.counted(scene.everything), now = scene.voicesNow
        let alarmed = now.filter { scene.heard[$0].reading.alarm != nil && scene.ago[$0] < 2 }
        let rule = PhaseRule(voices.map { scene.moment($0) }, at: scene.at)
        let days = voices.reduce(into: [Int: Int]()) { $0[scene.ago[$1], default: 0] += 1 }
        let isOver = 3 * (days[0] ?? 0) <= (days.values.max() ?? 0) && (days.values.max() ?? 0) >= 5
        if alarmed.count >= 3, Set(alarmed.map { scene.heard[$0].mention.source }).count > 1, !isOver {
            self = .crisis
        } else if isOver {
            self = .aftermath
        } else if now.contains(where: { scene.group($0) == .media }) || now.count >= 10 && Set(now.map { scene.group($0) }).count >= 3 {
            self = .open
        } else {
            self = [.emerging, .growing, .back].contains(rule.phase) ? .emerging : .latent
        }
    }
}

extension Draft {
    /// Other issues of the pipeline that messages of the period speak of too.
    mutating func related(to id: String) -> [RelatedIssue] {
        scene.issues.filter { $0.id != id }.compactMap { issue -> RelatedIssue? in
            let shared = scene.now.filter { scene.heard[$0].reading.issues.contains(issue.id) }
            guard !shared.isEmpty else { return nil }
            let evidence = ledger.note(
                "samenhang met “\(issue.title)”", [.init("berichten", shared.count, "in \(scene.length) die bij beide issues horen")],
                mentions: scene.ids(shared))
            return RelatedIssue(id: issue.id, title: issue.title, shared: shared.count, evidence: evidence)
        }.sorted { ($1.shared, $0.id) < ($0.shared, $1.id) }
    }

    /// What is coming and shares a telling word or a place with the matter, in the four weeks ahead.
    func agenda(of voices: [Int]) -> [AgendaItem] {
        let words = Tally(voices.flatMap { scene.words[$0] }).ranked.filter { 8 * $0.count >= voices.count && $0.count > 1 }.map(\.value)
        let general = Wording.content("gemeente gemeenteraad gemeentehuis commissie \(scene.pipeline.newsroom)")
        let known = Wording.distinct(words.filter { !general.contains($0) })
        return scene.pipeline.agenda.filter { scene.at <= $0.at && $0.at <= scene.at.addingTimeInterval(28 * 86_400) }
            .filter { Wording.shared(Wording.content($0.title + " " + $0.place), known) > 0 }
            .sorted { ($0.at, $0.title) < ($1.at, $1.title) }
    }
}
