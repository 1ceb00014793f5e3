internal import Foundation
internal import Mentions

/// Keeps what stands behind each number and hands out its id.
struct Ledger {
    let edition: String
    private(set) var evidence: [Evidence] = []

    init(edition: String) { self.edition = edition }

    mutating func note(_ subject: String, _ figures: [Evidence.Figure], mentions: [String]) -> String {
        let id = "\(edition)-\(evidence.count + 1)"
        evidence.append(Evidence(id: id, subject: subject, figures: figures, mentions: mentions))
        return id
    }
}

extension Evidence.Figure {
    init(_ name: String, _ value: Int, _ rule: String) { self.init(name: name, value: String(value), rule: rule) }
    init(_ name: String, _ value: Double, _ rule: String) { self.init(name: name, value: Dutch.decimal(value), rule: rule) }
}

enum Dutch {
    /// Decimal comma; two figures behind it, more for chances below a hundredth.
    static func decimal(_ value: Double) -> String {
        if value != 0, abs(value) < 0.005 { return value < 0 ? "−" + decimal(-value) : small(value) }
        let hundredths = Int((abs(value) * 100).rounded())
        let sign = value < 0 && hundredths > 0 ? "−" : ""
        let rest = hundredths % 100
        return "\(sign)\(hundredths / 100),\(rest < 10 ? "0" : "")\(rest)"
    }

    private static func small(_ value: Double) -> String {
        value < 0.0001 ? "minder dan 0,0001" : "0,00" + (value < 0.001 ? "0" : "") + String(Int((value * 10_000).rounded()))
    }
}
