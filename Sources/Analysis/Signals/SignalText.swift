internal import Foundation

/// The Dutch of a signal.
enum SignalText {
    /// A chance by accident in words that do not promise more than it is.
    static func sureness(_ chance: Double) -> String {
        if chance < 1e-6 { return "Zo goed als zeker geen toeval: minder dan eens op de miljoen keer." }
        let odds = Int((1 / chance).rounded())
        let times = odds < 10_000 ? String(odds) : "\(odds / 1000) duizend"
        return chance < 0.001 ? "Waarschijnlijk geen toeval: ongeveer eens op de \(times) keer." : "Kan toeval zijn: ongeveer eens op de \(times) keer."
    }

    /// "4 stemmen", "1 stem".
    static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    static func usual(_ expected: Double, _ time: String) -> String {
        if expected < 0.05 { return "Gewoon is in \(time) vrijwel niets (\(Dutch.decimal(expected)))." }
        return "Gewoon is in \(time) ongeveer \(expected < 9.5 ? Dutch.decimal(expected) : String(Int(expected.rounded())))."
    }
}
