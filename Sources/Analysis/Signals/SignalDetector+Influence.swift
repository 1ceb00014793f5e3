internal import Foundation
internal import Mentions

/// A voice with far more reach than the subject ordinarily has.
extension SignalDetector {
    /// Replies and boosts below which nobody has reach worth a word.
    private static let least = 50
    private static let times = 10.0
    private static let fewestBefore = 10.0

    func influence(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place], ordinary = subject.profile.reach
        guard ordinary.count >= SignalDetector.fewestBefore else { return nil }
        let usual = exp(ordinary.mean)
        let voices = subject.voices(after: at.addingTimeInterval(-86_400), to: at)
            .filter { $0.reach >= SignalDetector.least && Double(1 + $0.reach) >= SignalDetector.times * usual }
        guard let loudest = voices.max(by: { ($0.reach, $1.mention) < ($1.reach, $0.mention) }) else { return nil }
        let distance = (log(1 + Double(loudest.reach)) - ordinary.mean) / max(0.5, ordinary.variance.squareRoot())
        let chance = Tails.student(distance, freedom: ordinary.count - 1)
        return Suspicion(
            kind: .influence, subject: subject.id, count: loudest.reach, expected: usual - 1, chance: chance, voices: [loudest],
            opens: chance <= 0.001,
            why: "\(SignalText.voice(loudest.group)) kreeg \(loudest.reach) reacties, deelacties en likes.",
            usual: "Gewoon is bij dit onderwerp ongeveer \(Int((usual - 1).rounded())).")
    }
}
