/// Long texts gather hits by mere length.
enum ToneScale {
    /// From 25 words on, contributions shrink with the root of the number of words.
    static func lengthWeight(words: Int) -> Double { 1 / max(1, Double(words) / 25).squareRoot() }
}
