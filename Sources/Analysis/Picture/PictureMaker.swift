public import Foundation
public import Mentions

/// Makes the picture of one day from what was heard in the weeks up to it.
public enum PictureMaker {
    /// Seconds before the reference time that a picture looks at.
    public static let memory = Double(ForecastHistory.memory) * 86_400

    /// The 24 hours up to and including `at`, beside the 24 hours before and the days that went before those.
    ///
    /// - Parameters:
    ///   - heard: current versions of the last `memory`; what lies after `at` is left out. The picture itself looks at three weeks of them,
    ///     forecasts at all.
    ///   - everyday: how common words and groups of related words are in Dutch, so that what a busy day is full of does not pass for everyday.
    ///   - changes: joins and splits of the stories that are spoken of, oldest first; only those of the 24 hours are told.
    ///   - versions: of whatever judged, in Dutch, passed on as they are.
    public static func picture(
        pipeline: Pipeline, heard: [Heard], health: [SourceHealth], at: Date, versions: [String],
        everyday: EverydayTerms = EverydayTerms(), changes: [StoryChange] = []
    ) -> DayPicture {
        let scene = Scene(pipeline: pipeline, heard: heard, at: at)
        var draft = Draft(scene: scene, everyday: everyday, changes: changes)
        var picture = DayPicture(
            pipeline: pipeline.name, newsroom: pipeline.newsroom, edition: draft.ledger.edition, at: at, period: scene.period,
            timeZone: pipeline.timeZone.identifier, overall: draft.measures(scene.everything, subject: "alle berichten"),
            agenda: scene.agenda, account: scene.account(health: health, versions: versions))
        picture.emerging = draft.emerging()
        picture.topics = draft.topics()
        picture.issues = draft.issues(among: picture.topics)
        picture.places = draft.places()
        picture.silentPlaces = draft.silentPlaces
        picture.people = draft.people()
        picture.questions = draft.questions()
        picture.advice = draft.advice(on: picture)
        draft.lookAhead(Outlook(draft.history(of: heard)), in: &picture)
        picture.swarms = draft.swarms()
        picture.lead = draft.leadSummary()
        picture.signals = draft.signals(heard)
        picture.evidence = draft.ledger.evidence
        return picture
    }
}

extension Scene {
    private static let ahead: TimeInterval = 72 * 3600

    var agenda: [AgendaItem] {
        pipeline.agenda.filter { at <= $0.at && $0.at <= at.addingTimeInterval(Scene.ahead) }
            .sorted { ($0.at, $0.title) < ($1.at, $1.title) }
    }
}
