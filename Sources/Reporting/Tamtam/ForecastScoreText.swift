import Mentions

/// How the expectations of the past month did, in plain sentences for the accountability section.
struct ForecastScoreText {
    /// Fewer expectations say little, and the text says so.
    private static let fewest = 30

    var score: ForecastScore

    var sentence: String {
        let kind = score.kind == .story ? "verhalen" : "de onderwerpen die we volgen"
        let made =
            "In de afgelopen maand \(score.made == 1 ? "is" : "zijn") over \(kind) "
            + "\(DutchNumber.count(score.made, "verwachting", "verwachtingen")) na te gaan, \(score.cameTrue) daarvan kwamen uit"
        let proof = " Na te gaan met tamtam explain \(score.evidence)."
        guard score.made >= Self.fewest else { return "\(made); dat is te weinig voor een oordeel.\(proof)" }
        let figures = [score.brier.ours, score.brier.sameAsToday, score.brier.baseRate].map { DutchNumber.decimal($0, digits: 2) }
        return
            "\(made). De fout (Brier, lager is beter) was \(figures[0]); wie steeds zegt dat het niet groter wordt, zit op \(figures[1]), "
            + "en wie steeds de gewone kans noemt op \(figures[2]).\(proof)"
    }
}
