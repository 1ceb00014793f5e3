internal import Foundation
internal import Mentions

/// The Dutch of a signal.
enum SignalText {
    /// A chance by accident in words that do not promise more than it is.
    static func sureness(_ kind: SignalFinding.Kind, _ chance: Double) -> String {
        if kind == .word { return "Of het waar is weet Tamtam niet; kijk eerst naar het bericht." }
        if chance < 1e-6 { return "Zo goed als zeker geen toeval: minder dan eens op de miljoen keer." }
        let odds = Int((1 / chance).rounded())
        let times = odds < 10_000 ? String(odds) : "\(odds / 1000) duizend"
        return chance < 0.001
            ? "Waarschijnlijk geen toeval: ongeveer eens op de \(times) keer." : "Kan toeval zijn: ongeveer eens op de \(times) keer."
    }

    /// "4 stemmen", "1 stem".
    static func count(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    static func usual(_ expected: Double, _ time: String) -> String {
        if expected < 0.05 { return "Gewoon is in \(time) vrijwel niets (\(Dutch.decimal(expected)))." }
        return "Gewoon is in \(time) ongeveer \(expected < 9.5 ? Dutch.decimal(expected) : String(Int(expected.rounded())))."
    }

    static func turned(from: Double, to: Double, _ count: Int) -> String {
        "De toon \(to < from ? "zakt" : "stijgt") naar \(Dutch.decimal(to)), gerekend over \(count) berichten van een dag."
    }

    static func joins(_ group: SpeakerGroup) -> String {
        switch group {
        case .media: "de media doen nu ook mee"
        case .opiniemakers: "opiniemakers doen nu ook mee"
        case .belangengroepen: "belangengroepen doen nu ook mee"
        case .bevolking: "inwoners doen nu ook mee"
        case .overheid: "de overheid spreekt nu ook mee"
        }
    }

    /// By role, never by name.
    static func voice(_ group: SpeakerGroup) -> String {
        switch group {
        case .media: "Een medium"
        case .opiniemakers: "Een opiniemaker"
        case .belangengroepen: "Een belangengroep"
        case .bevolking: "Een inwoner"
        case .overheid: "Een overheid"
        }
    }
}
