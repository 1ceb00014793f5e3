internal import Mentions

/// Words of which one message is enough.
extension SignalDetector {
    func word(_ observation: Observation, _ subject: String) -> Suspicion? {
        guard let alarm = observation.alarm, !observation.isCopy else { return nil }
        return Suspicion(
            kind: .word, subject: subject, count: 1, expected: 0, chance: 0, voices: [observation], urgency: .high,
            why: "Eén bericht is hier genoeg: \(alarm).", usual: "Bij zo'n woord telt geen gewoon niveau.", detail: alarm)
    }
}
