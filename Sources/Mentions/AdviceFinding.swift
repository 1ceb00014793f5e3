/// Advice follows from a rule whose condition was met; no rule, no advice.
public struct AdviceFinding: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable { case act, watch, leave }
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// Many ask, nobody answered.
        case answerQuestions
        /// Talk grows while its tone falls.
        case turnsSour
        /// Not news yet, unusual, spreading.
        case emerging
        /// Thanks and compliments.
        case thank
        /// Hearsay that spreads.
        case verifyRumour
        /// A story that dies down by itself.
        case fading
    }
    public var kind: Kind
    public var rule: Rule
    /// Title of the story or text of the question it is about.
    public var subject: String
    /// Who acts: a person of the pipeline with the subject in the portfolio, an issue's owner, or a role.
    public var who: String
    /// Numbers the sentence may use: mentions, times asked, share.
    public var count: Int
    public var evidence: String

    public init(kind: Kind, rule: Rule, subject: String, who: String, count: Int, evidence: String) {
        self.kind = kind
        self.rule = rule
        self.subject = subject
        self.who = who
        self.count = count
        self.evidence = evidence
    }
}
