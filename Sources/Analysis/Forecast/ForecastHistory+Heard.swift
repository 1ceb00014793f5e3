internal import Foundation
internal import Mentions

extension ForecastHistory {
    /// How far back a picture's forecasts look: a month of past forecasts to score, and two weeks before the first of them.
    static let memory = 45

    /// The history of a newsroom as its archive holds it.
    ///
    /// - Parameters:
    ///   - heard: mentions up to `at`.
    ///   - subject: what a story is a part of today. Which stories are one subject is the only thing of which the past is told with what
    ///     is known now; each day's counts, speakers, rhythm and weights are its own.
    init(pipeline: Pipeline, heard: [Heard], at: Date, subject: (_ story: String) -> String) {
        let events = pipeline.agenda.sorted { ($0.at, $0.title) < ($1.at, $1.title) }.map { item in
            Event(
                ago: Int((at.timeIntervalSince(item.at) / 86_400).rounded(.down)), title: item.title,
                words: Wording.content(item.title + " " + item.place))
        }
        let voices = heard.map { heard in
            Course.Voice(
                ago: Int(at.timeIntervalSince(heard.mention.published) / 86_400), speaker: heard.mention.speaker,
                group: heard.mention.group,
                words: events.isEmpty ? [] : Wording.content(heard.mention.body))
        }
        var stories: [String: [Course.Voice]] = [:], issues = stories
        for (heard, voice) in zip(heard, voices) {
            if let story = heard.story.map(subject) { stories[story, default: []].append(voice) }
            for issue in heard.reading.issues { issues[issue, default: []].append(voice) }
        }
        var totals = [Int](repeating: 0, count: (voices.map(\.ago).max() ?? -1) + 1)
        for voice in voices { totals[voice.ago] += 1 }
        let courses = { (kind: Forecast.Kind, threads: [String: [Course.Voice]]) in
            threads.sorted { $0.key < $1.key }.map { Course(kind: kind, voices: $0.value) }
        }
        // The oldest period is known in part only.
        self.init(
            courses: courses(.story, stories) + courses(.issue, issues), totals: Array(totals.dropLast()), events: events,
            words: voices.map { ($0.ago, $0.words) })
    }
}

extension Mention {
    /// Who speaks, as far as known: an author counts per source, since one handle in two places may be two people.
    var speaker: String { author.map { source + " " + $0 } ?? source }
}

extension Draft {
    /// What forecasts are made from: all that was heard in Dutch, further back than the picture looks.
    func history(of all: [Heard]) -> ForecastHistory {
        let heard = all.filter { Scene.isDutch($0) && $0.mention.published <= scene.at }
        return ForecastHistory(pipeline: scene.pipeline, heard: heard, at: scene.at) { story in
            storyAt[story].map { stories[$0].id } ?? story
        }
    }
}
