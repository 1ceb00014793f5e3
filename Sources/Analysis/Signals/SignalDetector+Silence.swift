internal import Foundation
internal import Mentions

/// A source from which nothing comes although it ordinarily would.
extension SignalDetector {
    /// Dispersion of what a source brings in a stretch of hours: its busy and quiet days.
    private static let spread = 0.15

    func silences(_ at: Date) -> [Suspicion] {
        sources.keys.sorted().compactMap { id in
            guard let source = sources[id], source.isSilent, !source.isGone(LocalHours.number(at)) else { return nil }
            let chance = pow(1 + source.missed * SignalDetector.spread, -1 / SignalDetector.spread)
            let hours = Int((at.timeIntervalSince(source.last) / 3600).rounded(.down))
            let voice = Observation(mention: source.lastMention, moment: source.last, subjects: [], source: id)
            return Suspicion(
                kind: .silence, subject: "bron:" + id, count: 0, expected: source.missed, chance: chance, voices: [voice],
                opens: chance <= 0.003, why: "Al \(hours) uur kwam er niets.", usual: SignalText.usual(source.missed, "zo veel tijd"))
        }
    }
}
