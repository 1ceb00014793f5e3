/// One rule of the scorer: changes the hits of a draft and notes why.
struct ToneRule: Sendable {
    var name: String
    /// Where the rule comes from.
    var source: String
    /// Without a word in one of these roles there is nothing to do; empty when the rule needs hits only.
    var cues: ToneRoles = []
    var apply: @Sendable (inout ToneDraft) -> Void

    func works(on draft: ToneDraft) -> Bool { cues.isEmpty ? !draft.hits.isEmpty : !draft.cueRoles.isDisjoint(with: cues) }

    /// All rules in the order in which they work. A new rule is a file in `Rules` and a line here.
    ///
    /// Order matters: what a word is (name, repeat, change) comes before how strongly it is said, that before negation ("niet heel
    /// goed" is the negation of "heel goed"), and the weight of the clause comes last.
    static let all: [ToneRule] = [
        .grievance, .reply, .repetition, .names, .frame, .denial, .change, .outcome, .intensity, .comparison, .rarity, .negation,
        .finalNegation,
        .unreal, .elsewhere, .contrast, .concession, .irrealis, .question, .quotation, .sarcasm, .emphasis, .subject, .position,
    ]
}
