import Analysis
import Foundation
import Mentions
import TestSupport

/// What else happens in the town that never was: tone, groups, places, reach, questions, and turns in them of which we know.
///
/// **Ordinary.** Each subject has a tone of its own (mean 0, standard deviation 0.25) around which days (0.1) and messages (0.4) vary; the machine
/// abstains on a quarter. Source 20 speaks for interest groups, 21 for opinion makers, 22 for the town, the first six for media. A subject has one to
/// four places, named in two of five messages, and one message in fifty names any of thirty others. Reactions are lognormal (deviation 1)
/// around a median of 0 to 6 by subject, and one message in a hundred gets some seven times as many. One in ten messages of inhabitants asks, on some
/// days (one in five) twice as many.
///
/// **Planted**, one of each a week from the fifth week on, never two on one subject within a fortnight:
/// - *toon*: for three days the tone of a subject of at least twelve voices a day moves by 0.45 to 0.9. Found within 36 hours.
/// - *aansluiting*: a group, or in half of the cases a place, that was not heard on the subject in eight weeks brings three to six voices from two
///   sources or more within ten hours. Found within 24 hours of the first.
/// - *invloed*: one voice with at least 300 reactions and 300 to 1000 times the median, on a subject with at least fifteen voices in four weeks. Found
///   within two hours.
/// - *vragen*: within ten hours seven to twelve questions and one to two and a half times what a day ordinarily has besides; the town is silent. Found
///   within 24 hours of the first.
/// - *stilte*: every outage in which the source would have brought ten messages or more. Found while it lasts.
///
/// **False** is an alarm of a kind outside the planted stretch (and the day after it) of that kind on its subject, and not in the day after a planted
/// burst, which brings new voices with it.
extension SimulatedYear {
    struct Turn {
        var kind: SignalFinding.Kind
        var subject: String
        var from: Date
        /// Found when told no later than this.
        var by: Date
        var end: Date
    }

    struct Traits {
        var tone: Double
        var places: [String]
        var median: Double
    }

    private static let groups: [Int: SpeakerGroup] = [20: .belangengroepen, 21: .opiniemakers, 22: .overheid]
    static func group(_ source: Int) -> SpeakerGroup { source < 6 ? .media : groups[source] ?? .bevolking }

    /// Gives every message its other sides, and plants the turns.
    mutating func live(seed: UInt64) {
        var dice = Dice(state: seed &* 7919 &+ 1)
        let traits = (0..<subjects).map { _ in
            Traits(
                tone: 0.25 * dice.normal(), places: (0...Int(4 * dice.uniform())).map { _ in "wijk\(Int(30 * dice.uniform()))" },
                median: exp(2 * dice.uniform()) - 1)
        }
        var days: [Int: (tone: Double, asks: Double)] = [:]
        for place in observations.indices {
            let subject = Int(observations[place].subjects[0].dropFirst()) ?? 0
            let key = subject * 1000 + day(observations[place].moment)
            let today = days[key] ?? (0.1 * dice.normal(), dice.uniform() < 0.2 ? 0.2 : 0.1)
            days[key] = today
            SimulatedYear.colour(&observations[place], traits[subject], today, &dice)
        }
        plantTurns(traits, &dice)
        observations.sort { ($0.moment, $0.mention) < ($1.moment, $1.mention) }
    }

    private func day(_ moment: Date) -> Int { Int(moment.timeIntervalSince(SimulatedYear.start) / 86_400) }

    private static func colour(_ one: inout Observation, _ traits: Traits, _ today: (tone: Double, asks: Double), _ dice: inout Dice) {
        one.group = group(Int(one.source.dropFirst()) ?? 0)
        let tone = traits.tone + today.tone + 0.4 * dice.normal()
        one.tone = dice.uniform() < 0.25 ? nil : min(1, max(-1, tone))
        let own = traits.places[Int(pow(dice.uniform(), 2) * Double(traits.places.count))]
        one.places = dice.uniform() < 0.4 ? [own] : dice.uniform() < 0.02 ? ["wijk\(Int(30 * dice.uniform()))"] : []
        let viral = dice.uniform() < 0.01 ? 1.5 + 0.7 * dice.normal() : 0
        one.reach = Int((exp(log(1 + traits.median) + dice.normal() + viral) - 1).rounded())
        if one.reach < 0 { one.reach = 0 }
        one.asks = one.group == .bevolking && dice.uniform() < today.asks
    }

    // MARK: turns

    private mutating func plantTurns(_ traits: [Traits], _ dice: inout Dice) {
        let heard = Dictionary(grouping: observations.indices.filter { !observations[$0].isCopy }) { observations[$0].subjects[0] }
        var busy: [String: Date] = [:]
        var added: [Observation] = []
        for day in 35..<(days - 4) {
            for kind in [SignalFinding.Kind.tone, .joining, .influence, .questions] where dice.uniform() < 1 / 7.0 {
                let from = SimulatedYear.start.addingTimeInterval((Double(day) * 86_400 + (7 + 10 * dice.uniform()) * 3600).rounded())
                for _ in 0..<40 {
                    let place = Int(dice.uniform() * Double(subjects)), subject = SimulatedYear.id(place)
                    if let before = busy[subject], from.timeIntervalSince(before) < 14 * 86_400 { continue }
                    if bursts.contains(where: { $0.subject == place && abs($0.messages[0].timeIntervalSince(from)) < 4 * 86_400 }) {
                        continue
                    }
                    let past = Past(heard[subject] ?? [], observations, from)
                    guard let more = turn(kind, subject, from, past, traits[place], &dice) else { continue }
                    busy[subject] = from
                    added += more
                    break
                }
            }
        }
        observations += added
        turns += silences()
    }

    /// What a subject was like before a moment.
    struct Past {
        /// Of the eight weeks before.
        var before: [Observation]
        /// Places of the messages of the three days after.
        var after: [Int]

        init(_ places: [Int], _ all: [Observation], _ from: Date) {
            before = places.map { all[$0] }.filter { $0.moment < from && from.timeIntervalSince($0.moment) < 56 * 86_400 }
            after = places.filter { all[$0].moment >= from && all[$0].moment.timeIntervalSince(from) < 3 * 86_400 }
        }

        func last(days: Double, of from: Date) -> [Observation] { before.filter { from.timeIntervalSince($0.moment) < days * 86_400 } }
    }

    /// Voices to add, or nil when this subject has no room for such a turn.
    private mutating func turn(
        _ kind: SignalFinding.Kind, _ subject: String, _ from: Date, _ past: Past, _ traits: Traits, _ dice: inout Dice
    ) -> [Observation]? {
        var more: [Observation] = []
        func voice(_ minutes: Double, _ source: Int) -> Observation {
            var one = Observation(
                mention: "t\(turns.count)-\(more.count)", moment: from.addingTimeInterval((minutes * 60).rounded()), subjects: [subject],
                source: "b\(source)", author: "nieuw\(turns.count)-\(more.count)")
            SimulatedYear.colour(&one, traits, (0, 0.1), &dice)
            return one
        }
        var by = 24.0, end = 24.0
        switch kind {
        case .tone:
            let soon = past.after.filter { observations[$0].moment.timeIntervalSince(from) < 86_400 }
            guard soon.count >= 12, past.last(days: 28, of: from).count >= 60 else { return nil }
            let shift = (0.45 + 0.45 * dice.uniform()) * (traits.tone > 0 ? -1 : 1)
            for place in past.after { observations[place].tone = observations[place].tone.map { min(1, max(-1, $0 + shift)) } }
            (by, end) = (36, 96)
        case .joining:
            guard past.before.count >= 20 else { return nil }
            let count = 3 + Int(4 * dice.uniform())
            if dice.uniform() < 0.5 {
                let name = "plein\(turns.count)"
                for _ in 0..<count {
                    var one = voice(600 * dice.uniform(), 6 + Int(12 * dice.uniform()))
                    one.places = [name]
                    more.append(one)
                }
            } else {
                let absent = [SpeakerGroup.belangengroepen, .opiniemakers, .overheid].filter { group in
                    !past.before.contains { $0.group == group }
                }
                guard let group = absent.first, let source = SimulatedYear.groups.first(where: { $0.value == group })?.key else {
                    return nil
                }
                for index in 0..<count {
                    var one = voice(600 * dice.uniform(), index % 2 == 0 ? source : 6 + Int(12 * dice.uniform()))
                    one.group = group
                    more.append(one)
                }
            }
        case .influence:
            guard past.last(days: 28, of: from).count >= 15 else { return nil }
            var one = voice(0, 21)
            one.reach = max(300, Int((1 + traits.median) * (300 + 700 * dice.uniform())))
            more = [one]
            by = 2
        case .questions:
            guard past.before.count >= 5 else { return nil }
            let ordinary = Double(past.last(days: 28, of: from).count { $0.asks }) / 28
            for _ in 0..<(7 + Int(6 * dice.uniform()) + Int((1 + 1.5 * dice.uniform()) * ordinary)) {
                var one = voice(600 * dice.uniform(), 6 + Int(12 * dice.uniform()))
                (one.asks, one.group) = (true, .bevolking)
                more.append(one)
            }
            for place in past.after where observations[place].group == .overheid && observations[place].moment < from + 86_400 {
                observations[place].group = .belangengroepen
            }
        case .volume, .silence, .word: return nil
        }
        let first = more.map(\.moment).min() ?? from
        turns.append(
            Turn(
                kind: kind, subject: subject, from: from, by: first.addingTimeInterval(by * 3600), end: from.addingTimeInterval(end * 3600))
        )
        return more
    }

    private func silences() -> [Turn] {
        let perDay = Dictionary(grouping: observations, by: \.source).mapValues { Double($0.count) / Double(days) }
        return outages.indices.flatMap { source in
            outages[source].filter { $0.upperBound.timeIntervalSince($0.lowerBound) / 86_400 * (perDay["b\(source)"] ?? 0) >= 10 }.map {
                Turn(kind: .silence, subject: "bron:b\(source)", from: $0.lowerBound, by: $0.upperBound, end: $0.upperBound)
            }
        }
    }
}
