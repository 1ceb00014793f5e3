internal import Foundation
internal import Mentions

/// The phase of a story from the moments of its voices. Days are periods of 24 hours back from the moment of the picture.
struct PhaseRule {
    /// A story that was silent for so long has gone, and can come back.
    static let silence: TimeInterval = 3 * 86_400
    private static let day: TimeInterval = 86_400
    /// Voices below which a return, or a past worth returning to, is none.
    private static let fewestBefore = 3
    private static let fewestBack = 2
    /// Voices on a day from which a story is no longer small.
    private static let small = 10
    /// Voices on a day below which nothing peaks.
    private static let fewestAtPeak = 5
    /// Days among which the highest is looked for.
    private static let memory = 7

    private let moments: [Date]
    private let at: Date
    /// Voices a day, the newest day first.
    private let days: [Int]

    /// - Parameter moments: of all voices up to `at`, oldest first.
    init(_ moments: [Date], at: Date) {
        (self.moments, self.at) = (moments, at)
        days = moments.reduce(into: [Int](repeating: 0, count: PhaseRule.memory)) { days, moment in
            let ago = Int(at.timeIntervalSince(moment) / PhaseRule.day)
            if days.indices.contains(ago) { days[ago] += 1 }
        }
    }

    /// The first that holds.
    var phase: Phase {
        if isBack { return .back }
        if isEmerging { return .emerging }
        if PhaseRule.isMore(days[0], than: days[1]) { return .growing }
        if isFading { return .fading }
        return isAtPeak ? .peak : .latent
    }

    /// Half as many again, and two voices at least.
    private static func isMore(_ one: Int, than other: Int) -> Bool { one >= other + 2 && 2 * one >= 3 * other }

    private var isBack: Bool {
        guard
            let returned = moments.indices.dropFirst().last(where: { moments[$0].timeIntervalSince(moments[$0 - 1]) >= PhaseRule.silence })
        else { return false }
        let isRecent = at.timeIntervalSince(moments[returned]) < 2 * PhaseRule.day
        return isRecent && returned >= PhaseRule.fewestBefore && moments.count - returned >= PhaseRule.fewestBack
    }

    private var isEmerging: Bool {
        (1..<PhaseRule.small).contains(days[0]) && moments.count - days[0] < PhaseRule.fewestBefore
    }

    private var highest: Int { days.max() ?? 0 }
    private var isNearHighest: Bool { 3 * days[0] >= 2 * highest }
    private var isFading: Bool { PhaseRule.isMore(days[1], than: days[0]) || days[0] >= PhaseRule.fewestBefore && !isNearHighest }
    private var isAtPeak: Bool { days[0] >= PhaseRule.fewestAtPeak && isNearHighest }
}
