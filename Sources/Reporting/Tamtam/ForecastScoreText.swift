import Mentions

/// How the expectations of the past month did, in one plain sentence for the accountability section.
struct ForecastScoreText {
    /// Fewer expectations say little, and the text says so.
    private static let fewest = 30

    var scores: [ForecastScore]

    /// Nil when none was made.
    var sentence: String? {
        scores.isEmpty ? nil : "Verwachtingen van de afgelopen maand die uitkwamen: \(DutchWords.list(scores.map(Self.part)))."
    }

    private static func part(_ score: ForecastScore) -> String {
        let kind = score.kind == .story ? "verhalen" : "gevolgde onderwerpen"
        let share = "\(score.cameTrue) van \(score.made) over \(kind)"
        guard score.made >= fewest else { return "\(share) (te weinig voor een oordeel; \(score.evidence))" }
        let figures = [score.brier.ours, score.brier.sameAsToday, score.brier.baseRate].map { DutchNumber.decimal($0, digits: 2) }
        return
            "\(share) (Brier \(figures[0]); nooit groei \(figures[1]), steeds de gewone kans \(figures[2]), lager is beter; \(score.evidence))"
    }
}
