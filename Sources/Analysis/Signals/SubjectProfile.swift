internal import Foundation
internal import Mentions

/// What a subject is like apart from how much is said of it: its tone, who speaks, from where, with what reach. Fades over weeks.
struct SubjectProfile {
    private static let keep = exp2(-1.0 / 28)

    private(set) var tones = Moments()
    /// Of log(1 + reach).
    private(set) var reach = Moments()
    private(set) var groups: [SpeakerGroup: Double] = [:]
    private(set) var places: [String: Double] = [:]
    /// Questions to the town, a day.
    private(set) var questions = Moments()

    /// Voices that made it, faded.
    var voices: Double { groups.values.sorted().reduce(0, +) }

    /// A day that is over becomes part of what is ordinary.
    mutating func learn(_ day: ArraySlice<Observation>) {
        fade()
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
        reach.fade(SubjectProfile.keep)
        questions.fade(SubjectProfile.keep)
        groups = groups.mapValues { $0 * SubjectProfile.keep }
        places = places.mapValues { $0 * SubjectProfile.keep }
    }
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
