import Foundation

/// The text of `gewichten.tsv`: where the weights come from, and one line per weight.
struct WeightFile {
    var table: FeatureTable
    var weights: FittedWeights
    var sharpness: [TextFamily: Double]
    var sets: [LabelledSet]
    /// Of the lists and rules that the texts were read with.
    var version: String

    /// Weights this close to zero are left out: a quarter of the lines, which together moved 25 of 7,552 labels.
    private static let least: Float = 0.03

    var text: String { (head + sharpnessLines + lines).joined(separator: "\n") + "\n" }

    private var head: [String] {
        let origins = sets.map { "#   \($0.name): \($0.count) teksten" }
        return [
            "# Geleerde gewichten: wat een kenmerk bijdraagt aan de toon van een tekst, en aan de drempel die de toon over moet voordat een",
            "# tekst meer is dan een mededeling. Gemaakt met: tamtam fit (zie docs/gewichten.md). Niet met de hand veranderen: een woord hoort",
            "# in een toonlijst. Geleerd met \(version) van:",
        ] + origins + ["# soort\tkenmerk\ttekstsoort\ttoon\tdrempel"]
    }

    private var sharpnessLines: [String] {
        TextFamily.allCases.compactMap { family in
            sharpness[family].map { "\(ToneFeature.Kind.trait.dutch)\t\(ToneWeights.sharpness.name)\t\(family.rawValue)\t\($0)\t0" }
        }
    }

    private var lines: [String] {
        table.names.indices.flatMap { feature in
            ([nil] + TextFamily.allCases.map(Optional.some)).compactMap { line(feature, $0) }
        }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private func line(_ feature: Int, _ family: TextFamily?) -> String? {
        guard let pull = weights.pull(feature, family), max(abs(pull.tone), abs(pull.threshold)) >= Self.least else { return nil }
        let (kind, name) = table.names[feature]
        return "\(kind.dutch)\t\(name)\t\(family?.rawValue ?? "alle")\t\(Self.rounded(pull.tone))\t\(Self.rounded(pull.threshold))"
    }

    private static func rounded(_ value: Float) -> String { String(format: "%.3f", value) }
}
