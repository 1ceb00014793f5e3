internal import Foundation
internal import Mentions

/// Keeps an alarm from flapping: it opens above one bar, stays while above a lower one, and needs rest before it opens anew.
struct Gate {
    private(set) var finding: SignalFinding?
    /// Last moment it was still above the lower bar.
    private var raised = Date.distantPast
    private var closed = Date.distantPast

    func mayOpen(_ at: Date, rest: TimeInterval) -> Bool { finding == nil && at.timeIntervalSince(closed) >= rest }

    mutating func open(_ finding: SignalFinding) {
        self.finding = finding
        raised = finding.opened
    }

    /// What is new of an open alarm; the result is nil unless people should hear of it again.
    mutating func keep(_ suspicion: Suspicion, at: Date) -> SignalFinding? {
        raised = at
        guard var known = finding else { return nil }
        let was = known
        if suspicion.count > known.count {
            (known.count, known.expected, known.chance) = (suspicion.count, suspicion.expected, min(known.chance, suspicion.chance))
            (known.why, known.usual, known.sureness) = (suspicion.why, suspicion.usual, SignalText.sureness(known.kind, known.chance))
        }
        known.sources = Set(known.sources + suspicion.voices.map(\.source)).sorted()
        let heard = Set(known.mentions)
        known.mentions += suspicion.voices.map(\.mention).filter { !heard.contains($0) }
        if suspicion.urgency == .high { known.urgency = .high }
        finding = known
        return known.urgency != was.urgency ? known : nil
    }

    /// The alarm as it ended, when it has been calm for long enough.
    mutating func close(_ at: Date, calm: TimeInterval) -> SignalFinding? {
        guard var known = finding, at.timeIntervalSince(raised) >= calm else { return nil }
        known.closed = at
        (finding, closed) = (nil, at)
        return known
    }
}
