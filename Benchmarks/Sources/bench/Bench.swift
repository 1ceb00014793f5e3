import Foundation

/// Measures the hot paths on one core and prints them beside the bar that the project sets itself.
@main struct Bench {
    static func main() async throws {
        let material = try Material()
        print("| wat | gemeten | lat |\n|---|---|---|")
        try Measures.parse(material)
        try Measures.score(material)
        try Measures.label(material)
        try Measures.tokenize(material)
        try AnalysisMeasures.issue(material)
        try Measures.cluster(material)
        try StoryMeasures(material).run()
        try Measures.store(material)
        try await Measures.wholeRun()
    }
}

/// Seconds of processor time that `body` takes; the best of several rounds, because other work on the machine only ever slows down.
func seconds(rounds: Int = 5, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
        let start = clock()
        try body()
        best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    return best
}

func report(_ what: String, _ measured: Double, _ unit: String, bar: String) {
    let shown = measured >= 100 ? String(Int(measured.rounded())) : String((measured * 100).rounded() / 100)
    print("| \(what) | \(shown) \(unit) | \(bar) |")
}
