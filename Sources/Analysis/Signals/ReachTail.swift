internal import Foundation

/// How often a voice of the newsroom gets many times the reactions that are ordinary on its subject.
///
/// Reactions have a heavy tail, in which the mean and spread of one subject tell nothing: above a point their logarithm falls off
/// exponentially (Hill 1975, A Simple General Approach to Inference About the Tail of a Distribution). Beforehand one a week is believed.
struct ReachTail {
    static let from = log(30.0)
    private static let keep = exp2(-1.0 / 56)

    private var weeks = 2.0
    private var count = 2.0
    private var excess = 1.0

    /// Voices a week that go so far: `distance` is the logarithm of how many times the ordinary they have.
    func perWeek(_ distance: Double) -> Double { count / weeks * exp(-(distance - ReachTail.from) * count / excess) }

    /// What goes further than comes `most` times a week is not learned from, so that it does not make the next one ordinary.
    mutating func learn(_ distance: Double, most: Double) {
        guard distance >= ReachTail.from, distance < end(most) else { return }
        count += 1
        excess += distance - ReachTail.from
    }

    /// Those that go further than `most` a week by accident count as many as they should be, lest the tail seem to end there.
    mutating func endDay(most: Double) {
        excess += most / 7 * (end(most) - ReachTail.from)
        (weeks, count, excess) = ((weeks + 1.0 / 7) * ReachTail.keep, count * ReachTail.keep, excess * ReachTail.keep)
    }

    /// Distance that `most` voices a week go beyond.
    private func end(_ most: Double) -> Double { ReachTail.from + max(0, log(count / weeks / most)) * excess / count }
}
