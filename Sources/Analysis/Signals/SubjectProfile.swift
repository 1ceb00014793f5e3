internal import Foundation
internal import Mentions

/// What a subject is like apart from how much is said of it: its tone, who speaks, from where, with what reach. Fades over weeks.
struct SubjectProfile {
    private static let keep = exp2(-1.0 / 28)

    private(set) var tones = Moments()
    private(set) var toneDays = ToneDays()
    /// Of log(1 + reach).
    private(set) var reach = Moments()
    private(set) var groups: [SpeakerGroup: Double] = [:]
    private(set) var places: [String: Double] = [:]
    /// Questions to the town, a day.
    private(set) var questions = Moments()

    /// Voices that made it, faded.
    var voices: Double { groups.values.sorted().reduce(0, +) }

    /// Logarithm of how many times the ordinary a reach is.
    func distance(_ reach: Int) -> Double { log(1 + Double(reach)) - self.reach.mean }

    /// A day that is over becomes part of what is ordinary.
    mutating func learn(_ day: ArraySlice<Observation>) {
        fade()
        toneDays.learn(day.compactMap(\.tone), beside: tones)
        for observation in day {
            if let tone = observation.tone { tones.add(tone) }
            reach.add(log(1 + Double(observation.reach)))
            groups[observation.group, default: 0] += 1
            for place in observation.places { places[place, default: 0] += 1 }
        }
        questions.add(Double(day.count { $0.asks }))
    }

    private mutating func fade() {
        tones.fade(SubjectProfile.keep)
        toneDays.fade(SubjectProfile.keep)
        reach.fade(SubjectProfile.keep)
        questions.fade(SubjectProfile.keep)
        groups = groups.mapValues { $0 * SubjectProfile.keep }
        places = places.mapValues { $0 * SubjectProfile.keep }
    }
}

/// How far the tone of whole days lies apart, more than their messages explain: a sour thread sours a day.
struct ToneDays {
    private static let belief = 0.1 * 0.1
    private static let weight = 8.0
    private var excess = 0.0
    private var days = 0.0

    var variance: Double { max(0.05 * 0.05, (excess + ToneDays.weight * ToneDays.belief) / (days + ToneDays.weight)) }

    /// A day with a turn teaches no more than three standard deviations.
    mutating func learn(_ tones: [Double], beside ordinary: Moments) {
        guard tones.count >= 4, ordinary.count >= 20 else { return }
        let mean = tones.sorted().reduce(0, +) / Double(tones.count), chance = ordinary.variance / Double(tones.count)
        let difference = mean - ordinary.mean
        excess += min(difference * difference, 9 * (variance + chance)) - chance
        days += 1
    }

    mutating func fade(_ keep: Double) { (excess, days) = (excess * keep, days * keep) }
}

/// Count, mean and variance that can fade.
struct Moments {
    private(set) var count = 0.0
    private var sum = 0.0
    private var squares = 0.0

    var mean: Double { count > 0 ? sum / count : 0 }
    var variance: Double { count > 1 ? max(0, squares - count * mean * mean) / (count - 1) : 0 }

    mutating func add(_ value: Double) { (count, sum, squares) = (count + 1, sum + value, squares + value * value) }
    mutating func fade(_ keep: Double) { (count, sum, squares) = (count * keep, sum * keep, squares * keep) }
}
