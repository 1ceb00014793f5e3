internal import Foundation
internal import Mentions

/// The tone of a subject moves away from its own.
extension SignalDetector {
    /// Judged voices of the last day, and days' worth of ordinary ones, before a difference can be told.
    private static let fewestNow = 8.0
    private static let fewestBefore = 20.0
    /// Between "a bit negative" and "negative": less is no news, however sure.
    private static let least = 0.25
    /// Standard deviation of the scorer itself on texts of one tone.
    private static let resolution = 0.2

    func toneTurning(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place], ordinary = subject.profile.tones
        let judged = subject.voices(after: at.addingTimeInterval(-86_400), to: at).filter { $0.tone != nil }
        guard ordinary.count >= SignalDetector.fewestBefore, Double(judged.count) >= SignalDetector.fewestNow else { return nil }
        var now = Moments()
        for tone in judged.compactMap(\.tone).sorted() { now.add(tone) }
        let difference = now.mean - ordinary.mean
        guard abs(difference) >= SignalDetector.least, hasSpeakers(judged) else { return nil }
        let chance = Tails.difference(
            now, ordinary, resolution: SignalDetector.resolution, between: subject.profile.toneDays.variance)
        return Suspicion(
            kind: .tone, subject: subject.id, count: judged.count, expected: ordinary.mean, chance: chance, voices: judged,
            opens: chance <= bar(looksPerWeek: 2), why: SignalText.turned(from: ordinary.mean, to: now.mean, judged.count),
            usual: "De gewone toon van dit onderwerp is \(Dutch.decimal(ordinary.mean)).", detail: difference < 0 ? "zakt" : "stijgt")
    }

    /// Chance below which one of all watched subjects may speak, when each is looked at afresh so often.
    func bar(looksPerWeek: Double) -> Double { rules.falseAlarmsPerWeek / 4 / looksPerWeek / Double(watched) }

    func hasSpeakers(_ voices: [Observation]) -> Bool {
        Set(voices.map(\.source)).count >= rules.speakers && Set(voices.map(\.speaker)).count >= rules.speakers
    }
}
