internal import Foundation

/// Stretches of talk without days of silence in them.
enum Episodes {
    /// - Parameter moments: oldest first.
    /// - Returns: ranges of them, first one first; together all of them.
    static func of(_ moments: [Date], silence: TimeInterval = PhaseRule.silence) -> [Range<Int>] {
        let cuts = moments.indices.dropFirst().filter { moments[$0].timeIntervalSince(moments[$0 - 1]) >= silence }
        let starts = (moments.isEmpty ? [] : [0]) + cuts
        return zip(starts, starts.dropFirst() + [moments.count]).map { $0..<$1 }
    }
}
