import Foundation
import Mentions

/// One thing an adviser said: a line of the file beside the newsroom.
struct Correction: Sendable, Hashable {
    enum Said: Sendable, Hashable {
        /// The tone of a whole mention.
        case mention(ToneLabel)
        /// What a word in the mention means in this newsroom, -3 ... 3.
        case word(String, tone: Int)
        /// What stands in the margin of a mention.
        case label(LabelVerdict)
        /// The tone of a mention in a weekly sample ("2026-W47"), and for how many hundredths of a mention of that week it stands.
        case sample(ToneLabel, week: String, weight: Int)
    }

    /// Of the action; what was read from one sample shares it.
    var number: Int
    var at: Date
    /// `Mention.id`.
    var mention: String
    var said: Said
    /// What the machine made of it before: a label, or the tone of a word; empty for samples, which are labelled blind.
    var was: String
    /// Name or initials the adviser chose.
    var by: String

    /// The label of the mention, given by a correction or in a sample.
    var label: ToneLabel? {
        switch said {
        case .mention(let label), .sample(let label, _, _): label
        case .word, .label: nil
        }
    }

    var isSample: Bool { if case .sample = said { true } else { false } }
}
