internal import Foundation
internal import Mentions

/// A voice with far more reach than the subject ordinarily has.
extension SignalDetector {
    /// Replies and boosts below which nobody has reach worth a word.
    private static let least = 50
    private static let fewestBefore = 10.0

    func influence(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place]
        guard subject.profile.reach.count >= SignalDetector.fewestBefore else { return nil }
        let voices = subject.voices(after: at.addingTimeInterval(-86_400), to: at).filter { $0.reach >= SignalDetector.least }
        guard let loudest = voices.max(by: { ($0.reach, $1.mention) < ($1.reach, $0.mention) }) else { return nil }
        let distance = subject.profile.distance(loudest.reach)
        guard distance >= ReachTail.from else { return nil }
        let perWeek = reachTail.perWeek(distance), usual = exp(subject.profile.reach.mean) - 1
        return Suspicion(
            kind: .influence, subject: subject.id, count: loudest.reach, expected: usual, chance: min(1, perWeek), voices: [loudest],
            opens: perWeek <= influenceBar,
            why: "\(SignalText.voice(loudest.group)) kreeg \(loudest.reach) reacties, deelacties en likes.",
            usual: "Gewoon is bij dit onderwerp ongeveer \(Int(usual.rounded())).")
    }

    /// Voices a week by accident that the newsroom puts up with.
    var influenceBar: Double { rules.falseAlarmsPerWeek / 4 }

    mutating func learnReach(_ day: ArraySlice<Observation>, of profile: SubjectProfile) {
        guard profile.reach.count >= SignalDetector.fewestBefore else { return }
        for voice in day where voice.reach >= SignalDetector.least { reachTail.learn(profile.distance(voice.reach), most: influenceBar) }
    }
}
