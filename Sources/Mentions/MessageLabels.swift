/// What an adviser would write in the margin of one message.
public struct MessageLabels: Sendable, Hashable, Codable {
    public var group: SpeakerGroup
    public var kind: MessageKind
    /// A colleague of the town must answer or act.
    public var needsAnswer: Bool
    public var urgency: AnswerUrgency
    /// Generic news frames that stand in the text, in the order of `NewsFrame.allCases`.
    public var frames: [NewsFrame]
    public var about: Concern
    public var criteria: [CriterionJudgement]
    public var column: CrisisColumn
    /// An unconfirmed claim from hearsay.
    public var rumour: Bool
    public var stance: Stance
    /// Feelings that the words show, in the order of `Emotion.allCases`.
    public var emotions: [Emotion]
    /// Action that is spoken of, in the order of `CivicAction.allCases`.
    public var actions: [CivicAction]

    public init(
        group: SpeakerGroup, kind: MessageKind, needsAnswer: Bool, urgency: AnswerUrgency, frames: [NewsFrame] = [], about: Concern,
        criteria: [CriterionJudgement] = [], column: CrisisColumn, rumour: Bool, stance: Stance, emotions: [Emotion] = [],
        actions: [CivicAction] = []
    ) {
        self.group = group
        self.kind = kind
        self.needsAnswer = needsAnswer
        self.urgency = urgency
        self.frames = frames
        self.about = about
        self.criteria = criteria
        self.column = column
        self.rumour = rumour
        self.stance = stance
        self.emotions = emotions
        self.actions = actions
    }
}

/// What a message is to who keeps the town's webcare.
public enum MessageKind: String, Sendable, Hashable, Codable, CaseIterable {
    case question = "vraag"
    case complaint = "klacht"
    case compliment
    /// An idea or information.
    case tip
    /// Something to be repaired or made safe.
    case report = "melding"
    case threat = "dreiging"
    case other = "overig"
}

public enum AnswerUrgency: String, Sendable, Hashable, Codable, CaseIterable {
    /// Danger, need, threat or today.
    case high = "hoog"
    case normal = "normaal"
    /// Compliment, idea, titbit.
    case low = "laag"
}

/// The five generic frames of Semetko & Valkenburg (2000), *Framing European politics*.
public enum NewsFrame: String, Sendable, Hashable, Codable, CaseIterable {
    case responsibility = "verantwoordelijkheid"
    case conflict
    case economicConsequences = "economische-gevolgen"
    case humanInterest = "menselijk-belang"
    case morality = "moraal"
}

/// Whether a message judges a person, or a policy, plan or measure.
public enum Concern: String, Sendable, Hashable, Codable, CaseIterable {
    case person = "persoon"
    case policy = "beleid"
    case none = "geen"
}

/// What somebody in office is judged by.
public enum Criterion: String, Sendable, Hashable, Codable, CaseIterable {
    /// Honest, keeps promises, of integrity.
    case reliability = "betrouwbaarheid"
    /// Has an eye for people, is present, listens.
    case involvement = "betrokkenheid"
    /// Knows, decides, stands alone, gets things done.
    case competence = "competentie"
}

/// A judgement of one person by one criterion.
public struct CriterionJudgement: Sendable, Hashable, Codable {
    public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
        case positive = "pos"
        case negative = "neg"
    }

    public var person: String
    public var criterion: Criterion
    public var direction: Direction

    public init(person: String, criterion: Criterion, direction: Direction) {
        self.person = person
        self.criterion = criterion
        self.direction = direction
    }
}

/// The three goals of crisis communication, as columns of a crisis sheet.
public enum CrisisColumn: String, Sendable, Hashable, Codable, CaseIterable {
    case information = "informatiebehoefte"
    /// Behaviour, danger, damage, help and advice.
    case damage = "schadebeperking"
    /// Emotion, judgement, values.
    case meaning = "betekenisgeving"
    case none = "geen"
}

/// Position on the matter that a text is about.
public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
    case favour = "voor"
    case against = "tegen"
    case doubt = "twijfel"
    case none = "geen"
}

public enum Emotion: String, Sendable, Hashable, Codable, CaseIterable {
    case anger = "boosheid"
    case worry = "bezorgdheid"
    case grief = "verdriet"
    case disappointment = "teleurstelling"
    case joy = "blijdschap"
    case hope = "hoop"
}

/// What people do, or say they will do, when talking does not help.
public enum CivicAction: String, Sendable, Hashable, Codable, CaseIterable {
    case petition = "petitie"
    case objection = "bezwaar"
    case court = "rechter"
    case demonstration = "demonstratie"
    case strike = "staking"
    case speech = "inspraak"
    case resignation = "politiek"
}

/// Words of a message that made one of its labels.
public struct LabelCue: Sendable, Hashable, Codable {
    /// Dutch: task and answer, "frame conflict".
    public var label: String
    /// As they stand in the text.
    public var text: String
    /// What they add to the sum for the answer; above 0.
    public var weight: Double

    public init(label: String, text: String, weight: Double) {
        self.label = label
        self.text = text
        self.weight = weight
    }
}
