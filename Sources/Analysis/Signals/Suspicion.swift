internal import Foundation
internal import Mentions

/// A signal that may be: one kind on one subject at one moment, before thresholds over all subjects and hysteresis.
struct Suspicion {
    var kind: SignalFinding.Kind
    var subject: String
    var count: Int
    var expected: Double
    /// Chance by accident, 0 ... 1.
    var chance: Double
    var voices: [Observation]
    var urgency: SignalFinding.Urgency = .normal
    /// Above the upper bar; false when it only keeps an open alarm open.
    var opens = true
    /// Dutch: why, and the ordinary level.
    var why: String
    var usual: String
    /// What apart from kind and subject makes it another alarm: the group that joins, the word.
    var detail = ""

    var key: GateKey { GateKey(kind: kind, subject: subject, detail: detail) }
}

struct GateKey: Hashable, Comparable {
    var kind: SignalFinding.Kind
    var subject: String
    var detail: String

    static func < (one: GateKey, other: GateKey) -> Bool {
        (one.subject, one.kind.rawValue, one.detail) < (other.subject, other.kind.rawValue, other.detail)
    }
}

extension SignalFinding {
    init(_ suspicion: Suspicion, at: Date, title: String) {
        let moment = at.formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().time(includingFractionalSeconds: false))
        let parts = [suspicion.kind.rawValue, suspicion.subject, suspicion.detail, moment].filter { !$0.isEmpty }
        self.init(
            id: parts.joined(separator: "-").replacing(" ", with: "_"), kind: suspicion.kind, subject: suspicion.subject, title: title,
            opened: at, urgency: suspicion.urgency, count: suspicion.count, expected: suspicion.expected, chance: suspicion.chance,
            sources: Set(suspicion.voices.map(\.source)).sorted(), mentions: suspicion.voices.map(\.mention), why: suspicion.why,
            sureness: SignalText.sureness(suspicion.kind, suspicion.chance), usual: suspicion.usual)
    }
}
