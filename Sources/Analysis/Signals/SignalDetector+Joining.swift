internal import Foundation
internal import Mentions

/// A group or a place that was never heard on a subject joins it.
extension SignalDetector {
    /// Voices without the newcomer before its coming is news.
    private static let fewestBefore = 8.0
    /// Newcomers that join, from as many speakers as a burst needs; two come by accident every week.
    private static let fewestNow = 3

    func joining(_ place: Int, _ at: Date) -> [Suspicion] {
        let subject = subjects[place], voices = Array(subject.voices(after: at.addingTimeInterval(-86_400), to: at))
        guard subject.profile.voices >= SignalDetector.fewestBefore else { return [] }
        let groups = SpeakerGroup.allCases.compactMap { group in
            joined(subject, voices.filter { $0.group == group }, before: subject.profile.groups[group] ?? 0, SignalText.joins(group))
        }
        let places = Set(voices.flatMap(\.places)).sorted().compactMap { name in
            joined(
                subject, voices.filter { $0.places.contains(name) }, before: subject.profile.places[name] ?? 0, "\(name) doet nu ook mee")
        }
        return groups + places
    }

    /// The chance is that of so many at a share that the past would have hidden: one in as many voices as there were, and one more.
    private func joined(_ subject: SubjectWatch, _ voices: [Observation], before: Double, _ what: String) -> Suspicion? {
        guard before < 0.3, voices.count >= SignalDetector.fewestNow, Set(voices.map(\.speaker)).count >= rules.speakers else { return nil }
        let expected = Double(subject.voices(after: .distantPast, to: .distantFuture).count) / (subject.profile.voices + 1)
        let chance = NegativeBinomial(mean: expected, dispersion: 1).upperTail(voices.count)
        return Suspicion(
            kind: .joining, subject: subject.id, count: voices.count, expected: expected, chance: chance, voices: voices,
            opens: chance <= 0.02, why: "\(what): \(SignalText.count(voices.count, "stem", "stemmen")) in een dag.",
            usual: "Onder de \(Int(subject.profile.voices.rounded())) stemmen van de weken daarvoor was er geen.", detail: what)
    }
}
