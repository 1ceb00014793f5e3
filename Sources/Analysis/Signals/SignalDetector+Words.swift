internal import Foundation
internal import Mentions

/// Words of which one message is enough.
extension SignalDetector {
    /// Follow-ups of a fire name it for days; what was silent for this long is news again.
    private static let memory: TimeInterval = 2 * 86_400

    /// Nil when the same word was heard lately on the same story or at the same place, or anywhere when the message names no place: two fires
    /// on one day are two alarms, and one fire that everybody speaks of is one.
    mutating func word(_ observation: Observation) -> Suspicion? {
        guard let alarm = observation.alarm, let subject = observation.subjects.first else { return nil }
        let story = observation.subjects.filter { $0.hasPrefix("verhaal:") }
        let asked = observation.places.isEmpty ? ["", subject] : observation.places + story
        let isKnown = asked.contains { place in
            heardWords[alarm + "\t" + place].map { observation.moment.timeIntervalSince($0) < SignalDetector.memory } ?? false
        }
        for place in observation.places + story + ["", subject] { heardWords[alarm + "\t" + place] = observation.moment }
        guard !isKnown else { return nil }
        return Suspicion(
            kind: .word, subject: subject, count: 1, expected: 0, chance: 0, voices: [observation], urgency: .high,
            why: "Eén bericht is hier genoeg: \(alarm).", usual: "Bij zo'n woord telt geen gewoon niveau.", detail: alarm)
    }
}
