import Mentions

/// A tone summary in words: "toon −0,42 (was −0,25; verschil is aantoonbaar)".
enum ToneLine {
    static func text(_ tone: ToneSummary?) -> String {
        guard let tone else { return "te weinig berichten met een duidelijke toon om iets over de toon te zeggen" }
        return "toon \(figure(tone.mean)), \(DutchWords.tone(tone)) (\(interval(tone))\(change(tone)))"
    }

    /// ▲ ▼ for a demonstrable change, ▬ otherwise; always beside the words.
    static func arrow(_ tone: ToneSummary?) -> String {
        guard let tone, let previous = tone.previous, tone.isDemonstrable else { return "▬" }
        return tone.mean > previous ? "▲" : "▼"
    }

    /// Class of the page that colours it: grey where the direction is not known.
    static func colour(_ tone: ToneSummary?) -> String {
        guard let tone, tone.hasDirection else { return "neu" }
        return tone.mean < -0.05 ? "neg" : tone.mean > 0.05 ? "pos" : "neu"
    }

    static func figure(_ value: Double) -> String { DutchNumber.decimal(value, digits: 2, signed: true) }

    private static func interval(_ tone: ToneSummary) -> String { "tussen \(figure(tone.low)) en \(figure(tone.high))" }

    private static func change(_ tone: ToneSummary) -> String {
        guard let previous = tone.previous else { return "" }
        return "; was \(figure(previous)), verschil is \(tone.isDemonstrable ? "" : "niet ")aantoonbaar"
    }
}
