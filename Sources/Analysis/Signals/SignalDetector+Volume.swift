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
        let bar = FalseDiscovery.threshold(suspicions.map(\.chance), tests: subjects.count, level: level) ?? -1
        return suspicions.map { suspicion in
            var judged = suspicion
            judged.opens = suspicion.chance <= bar
            return judged
        }
    }

    /// The hour up to the last voice against the same hour of other weeks, held against the twelve hours before, yesterday and last week.
    private func hourly(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place]
        guard let to = subject.recent.last?.moment else { return nil }
        let from = to.addingTimeInterval(-SignalDetector.hour)
        let voices = subject.voices(after: from, to: to)
        guard isEnough(voices) else { return nil }
        let level = subject.level.perHour(usual.level), factors = factors(to, hours: 13)
        let mean = level * factors[0]
        guard Double(voices.count) > 1.5 * mean else { return nil }
        let expected = model(subject, mean: mean, before: level * factors.dropFirst().reduce(0, +), from: from)
        guard !wasSo(subject, voices.count, to) else { return nil }
        let chance = expected.upperTail(voices.count)
        guard chance < SignalDetector.lowerBar else { return nil }
        return suspicion(subject, voices, expected.mean, min(1, chance / SignalDetector.share), "een uur")
    }

    func isEnough(_ voices: ArraySlice<Observation>) -> Bool {
        voices.count >= rules.fewest && Set(voices.map(\.source)).count >= rules.speakers
            && Set(voices.map(\.speaker)).count >= rules.speakers
    }

    /// Factors of the hours that end at a moment, one hour before it, two, ...
    private func factors(_ moment: Date, hours: Int) -> [Double] {
        let now = LocalHours.number(moment), part = moment.timeIntervalSince1970 / 3600 - Double(now)
        var local = local
        let whole = (0...hours).map { rhythm.factor(local.slot(now - $0)) }
        return (0..<hours).map { whole[$0] * part + whole[$0 + 1] * (1 - part) }
    }

    /// What the hour may be, given the level of the subject and how busy its day already is.
    ///
    /// The level of the day is a gamma variable around 1; what was heard in twelve hours makes it narrower (conjugate prior). A quiet half day
    /// lowers the expectation little, because mornings follow nights.
    private func model(_ subject: SubjectWatch, mean: Double, before: Double, from: Date) -> NegativeBinomial {
        let heard = Double(subject.voices(after: from.addingTimeInterval(-12 * SignalDetector.hour), to: from).count)
        let daily = subject.level.daily.dispersion(usual.daily), hourly = subject.level.hourly.dispersion(usual.hourly)
        let shape = 1 / daily
        let busy = max(0.7, (shape + heard) / (shape + before))
        let within = max(0.1, hourly - daily)
        return NegativeBinomial(mean: mean * busy, dispersion: 1 / (shape + heard) + within + subject.level.doubt(usual.level))
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
        guard isEnough(voices[...]) else { return nil }
        let level = subject.media.perHour(usual.level / 4)
        let mean = level * factors(last.moment, hours: 24).reduce(0, +)
        guard Double(voices.count) > 1.5 * mean else { return nil }
        let spread = subject.media.daily.dispersion(usual.daily) + subject.media.doubt(usual.level / 4)
        let chance = NegativeBinomial(mean: mean, dispersion: spread).upperTail(voices.count)
        guard chance < SignalDetector.lowerBar else { return nil }
        return suspicion(subject, voices[...], mean, min(1, chance / (1 - SignalDetector.share)), "een dag in de media")
    }

    private func suspicion(
        _ subject: SubjectWatch, _ voices: ArraySlice<Observation>, _ mean: Double, _ chance: Double, _ time: String
    ) -> Suspicion {
        let sources = Set(voices.map(\.source)).count
        return Suspicion(
            kind: .volume, subject: subject.id, count: voices.count, expected: mean, chance: chance, voices: Array(voices),
            urgency: voices.count >= 3 * rules.fewest && Double(voices.count) > 5 * mean ? .high : .normal,
            why: "\(voices.count) stemmen in \(time) uit \(sources) bronnen.", usual: SignalText.usual(mean, time))
    }
}
