/// What decides whether texts tell of one event. How each was chosen, and what others gave: docs/verhalen.md.
enum StoryTuning {
    /// Score from which a text joins a story when 400 texts are in the window.
    static let joins: Float = 0.177
    /// How much higher it lies where the window is crowded, by the logarithm of texts per 400.
    static let joinsMore: Float = 0.06
    /// Log odds that a forest must give, and how much more where the window is crowded. A wrong join costs a reader more than a
    /// missed one: he sees it. Of a title alone more is asked: it says little, and the subjects that come back each week look alike.
    static let odds: Float = 0.4
    static let oddsTitle: Float = 1.3
    static let oddsMore: Float = 0.5
    /// Share of the likeness from which a title joins, that it must have to ask its forest.
    static let near: Float = 0.5
    /// With fewer texts than this in the window chance is no smaller.
    static let fewest: Float = 150
    /// A post without a title says less; it joins from this much lower.
    static let untitled: Float = 0.06
    /// Share that the pieces of words have in the likeness of two texts, beside whole words.
    static let pieces: Float = 0.57
    /// Share that likeness to the whole story has beside that to its nearest text; keeps stories from drifting.
    static let whole: Float = 0.155
    /// Mass that every text leaves unsaid, about that of three rare words, and the same in pieces.
    static let unsaid: Float = 225
    static let piecesUnsaid: Float = 255
    /// Two texts that name people or places and none the same are rarely one event.
    static let strangers: Float = 0.65
    /// Share of the likeness that is gone at the end of the window.
    static let ageing: Float = 0.61
    /// Names tell events apart better than other words.
    static let name: Float = 1.24
    /// A part says less than the word: "ramp" of "treinramp"; a group of related words likewise.
    static let part: Float = 0.57
    static let related: Float = 0.65
    /// What groups weigh in the length of a vector: they are a bonus and thin nothing out.
    static let relatedMass: Float = 0.66
    /// A full name stands beside its parts, which have had their say: "jan de tol" after "jan" and "tol".
    static let joined: Float = 0.3
    /// The text under a title, beside the title.
    static let body: Float = 0.78
}
