internal import Foundation
internal import Mentions

/// More voices than ordinary: of the last hour, and of the last day in the media.
extension SignalDetector {
    private static let hour: TimeInterval = 3600
    /// An open alarm stays open while the hour is less likely than this.
    private static let lowerBar = 0.02
    /// Chance that the same hour yesterday, or a week ago, would have to explain.
    private static let likeBefore = 0.05
    /// Share of the false alarms left to the hour; the rest is for the day in the media.
    private static let share = 0.8
    /// Looks that do not lean on each other: an hour at a time.
    private static let looksPerWeek = 168.0

    func volume(_ at: Date, among fresh: [Int]) -> [Suspicion] {
        let suspicions = fresh.flatMap { [hourly($0, at), daily($0, at)] }.compactMap { $0 }
        let level = rules.falseAlarmsPerWeek / SignalDetector.looksPerWeek
        let bar = FalseDiscovery.threshold(suspicions.map(\.chance), tests: watched, level: level) ?? -1
        return suspicions.map { suspicion in
            var judged = suspicion
            judged.opens = suspicion.chance <= bar
            return judged
        }
    }

    /// The least likely of the quarter, the half hour and the hour up to the last voice.
    ///
    /// The three lean on each other, so that looking thrice costs less than three times the false alarms.
    private func hourly(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place]
        guard let to = subject.recent.last?.moment else { return nil }
        let hour = people(subject.voices(after: to.addingTimeInterval(-SignalDetector.hour), to: to))
        guard isEnough(hour) else { return nil }
        let level = subject.level.perHour(usual.level)
        guard Double(hour.count) > 1.5 * level * factor(after: to.addingTimeInterval(-SignalDetector.hour), to: to) else { return nil }
        let today = today(subject, level: level, to: to)
        guard !wasSo(subject, hour.count, to) else { return nil }
        return [60.0, 30, 15].compactMap { minutes in
            let from = to.addingTimeInterval(-60 * minutes)
            let expected = NegativeBinomial(mean: level * today.busy * factor(after: from, to: to), dispersion: today.dispersion)
            return window(subject, minutes, hour.filter { $0.moment > from }, expected)
        }.min { $0.chance < $1.chance }
    }

    private func window(
        _ subject: SubjectWatch, _ minutes: Double, _ voices: [Observation], _ expected: NegativeBinomial
    ) -> Suspicion? {
        guard isEnough(voices), Double(voices.count) > 1.5 * expected.mean else { return nil }
        let chance = expected.upperTail(voices.count) * (minutes < 60 ? 60 / minutes : 1) / SignalDetector.share
        guard chance < SignalDetector.lowerBar else { return nil }
        return suspicion(subject, voices, expected.mean, chance, minutes == 60 ? "een uur" : "\(Int(minutes)) minuten")
    }

    /// The first of each author: who says it five times is one voice. Those without an author all count.
    private func people(_ voices: ArraySlice<Observation>) -> [Observation] {
        var seen: Set<String> = []
        return voices.filter { $0.author == nil || seen.insert($0.speaker).inserted }
    }

    private func isEnough(_ voices: [Observation]) -> Bool { voices.count >= rules.fewest && hasSpeakers(voices) }

    /// Hours of average busyness in a stretch of time.
    private func factor(after from: Date, to: Date) -> Double {
        var local = local, sum = 0.0
        let first = from.timeIntervalSince1970 / 3600, last = to.timeIntervalSince1970 / 3600
        for hour in LocalHours.number(from)...LocalHours.number(to) {
            let part = min(last, Double(hour + 1)) - max(first, Double(hour))
            if part > 0 { sum += part * rhythm.factor(local.slot(hour)) }
        }
        return sum
    }

    /// How busy the day of the subject is and how far that may be off, given up to twelve hours of today.
    ///
    /// The level of the day is a gamma variable around 1; what was heard since midnight makes it narrower (conjugate prior), and yesterday evening
    /// says nothing of today. A quiet half day lowers the expectation little, because mornings follow nights.
    private func today(_ subject: SubjectWatch, level: Double, to: Date) -> (busy: Double, dispersion: Double) {
        var local = local
        let from = to.addingTimeInterval(-SignalDetector.hour)
        let hours = min(12, max(0, local.slot(LocalHours.number(to)).hour - 1))
        let since = from.addingTimeInterval(-Double(hours) * SignalDetector.hour)
        let heard = Double(subject.voices(after: since, to: from).count), before = level * factor(after: since, to: from)
        let daily = subject.level.daily.dispersion(usual.daily), hourly = subject.level.hourly.dispersion(usual.hourly)
        let shape = 1 / daily, within = max(0.1, hourly - daily)
        return (
            max(0.7, (shape + heard) / (shape + before)), 1 / (shape + heard) + within + subject.level.doubt(usual.level)
        )
    }

    /// Whether yesterday or last week at this hour there was about as much, so that it belongs to the week.
    private func wasSo(_ subject: SubjectWatch, _ count: Int, _ to: Date) -> Bool {
        let now = LocalHours.number(to), part = to.timeIntervalSince1970 / 3600 - Double(now)
        return [24, 168].contains { ago in
            let then = subject.hours.count(now - ago, part: part)
            return then >= 2 && NegativeBinomial(mean: then + 1, dispersion: 0.1).upperTail(count) > SignalDetector.likeBefore
        }
    }

    /// The last day in the media against the weeks before.
    private func daily(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place]
        guard let last = subject.recent.last, last.group == .media else { return nil }
        let voices = subject.voices(after: last.moment.addingTimeInterval(-24 * SignalDetector.hour), to: last.moment)
            .filter { $0.group == .media }
        guard isEnough(voices) else { return nil }
        let level = subject.media.perHour(usual.level / 4)
        let mean = level * factor(after: last.moment.addingTimeInterval(-24 * SignalDetector.hour), to: last.moment)
        guard Double(voices.count) > 1.5 * mean else { return nil }
        let spread = subject.media.daily.dispersion(usual.daily) + subject.media.doubt(usual.level / 4)
        let chance = NegativeBinomial(mean: mean, dispersion: spread).upperTail(voices.count)
        guard chance < SignalDetector.lowerBar else { return nil }
        return suspicion(subject, voices, mean, min(1, chance / (1 - SignalDetector.share)), "een dag in de media")
    }

    private func suspicion(
        _ subject: SubjectWatch, _ voices: [Observation], _ mean: Double, _ chance: Double, _ time: String
    ) -> Suspicion {
        let sources = Set(voices.map(\.source)).count
        return Suspicion(
            kind: .volume, subject: subject.id, count: voices.count, expected: mean, chance: chance, voices: voices,
            urgency: voices.count >= 3 * rules.fewest && Double(voices.count) > 5 * mean ? .high : .normal,
            why: "\(voices.count) stemmen in \(time) uit \(sources) bronnen.", usual: SignalText.usual(mean, time))
    }
}
