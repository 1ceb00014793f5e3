internal import Foundation
internal import Mentions

/// Questions to the town pile up while nobody of the town has answered.
extension SignalDetector {
    private static let fewest = 5

    func questions(_ place: Int, _ at: Date) -> Suspicion? {
        let subject = subjects[place]
        let day = subject.voices(after: at.addingTimeInterval(-86_400), to: at)
        let answered = day.last { $0.group == .overheid && !$0.asks }?.moment ?? .distantPast
        let open = day.filter { $0.asks && $0.moment > answered }
        guard open.count >= SignalDetector.fewest, Set(open.map(\.speaker)).count >= rules.speakers else { return nil }
        let ordinary = subject.profile.questions
        let mean = (ordinary.mean * ordinary.count + 1) / (ordinary.count + 1)
        let spread = max(0.3, mean > 0 ? (ordinary.variance - mean) / (mean * mean) : 0)
        let chance = NegativeBinomial(mean: mean, dispersion: min(4, spread)).upperTail(open.count)
        return Suspicion(
            kind: .questions, subject: subject.id, count: open.count, expected: mean, chance: chance, voices: Array(open),
            opens: chance <= bar(looksPerWeek: 1), why: "\(open.count) vragen in een dag, en de gemeente heeft nog niet geantwoord.",
            usual: SignalText.usual(mean, "een dag"))
    }
}
