/// Which of many small chances are too small together (Benjamini & Hochberg 1995).
enum FalseDiscovery {
    /// Largest chance that is still a discovery; nil when there is none.
    ///
    /// - Parameters:
    ///   - tests: all that were looked at, also those whose chance is not in the list because it is near 1.
    static func threshold(_ chances: [Double], tests: Int, level: Double) -> Double? {
        chances.sorted().enumerated().last { $0.element <= level * Double($0.offset + 1) / Double(max(1, tests)) }?.element
    }
}
