/// What the language room makes of one version of one mention.
///
/// All ranges count UTF-8 bytes of `Mention.body`.
public struct Reading: Sendable, Hashable, Codable {
    public var mention: String
    public var version: String
    /// Language of the text as recognised, not as claimed: "nl", "en", "fy", "de", ... or "und" when it cannot be told.
    public var language: String
    public var tone: Tone
    /// What made the tone, strongest first.
    public var contributions: [Contribution]
    /// People, organisations and places of the pipeline that are named.
    public var names: [NameHit]
    /// Ids of the issues of the pipeline whose query the text answers to.
    public var issues: [String]
    /// The same for incidents; nil in readings kept before those were looked for.
    public var incidents: [String]?
    /// Content words for grouping and key words, in order of appearance, repeats included.
    public var terms: [Term]
    public var sentences: [Sentence]
    /// Tone towards each person, organisation, place and issue that is spoken of.
    public var towards: [TargetTone]
    /// Dutch: the danger that the text reports and of which one message is enough; nil when there is none.
    public var alarm: String?
    /// What an adviser would write in the margin; nil for languages that are not read.
    public var labels: MessageLabels?
    /// The words behind the labels that are not the usual ones, strongest first.
    public var cues: [LabelCue]
    /// Nil in readings kept before speakers were placed.
    public var placement: Placement?
    /// Words of the frames that the newsroom wrote down for its issues; nil when there are none.
    public var frameHits: [FrameHit]?
    /// Names of the labels that an adviser decided; nil when none.
    public var corrected: [String]?

    public init(
        mention: String, version: String, language: String, tone: Tone, contributions: [Contribution] = [],
        names: [NameHit] = [], issues: [String] = [], incidents: [String] = [], terms: [Term] = [], sentences: [Sentence] = [],
        towards: [TargetTone] = [], alarm: String? = nil, labels: MessageLabels? = nil, cues: [LabelCue] = [],
        placement: Placement? = nil
    ) {
        self.mention = mention
        self.version = version
        self.language = language
        self.tone = tone
        self.contributions = contributions
        self.names = names
        self.issues = issues
        self.incidents = incidents
        self.terms = terms
        self.sentences = sentences
        self.towards = towards
        self.alarm = alarm
        self.labels = labels
        self.cues = cues
        self.placement = placement
    }
}

/// Tone of a text about the matter itself.
public struct Tone: Sendable, Hashable, Codable {
    /// -1 (as negative as can be) ... 1: the chance of positive minus the chance of negative, so that a mean of scores estimates the mean
    /// of labels.
    public var score: Double
    public var label: ToneLabel
    /// 0 ... 1: the chance that a careful reader would give the same label.
    public var confidence: Double
    /// True when the machine dares no judgement; such mentions count in volumes but not in tone figures.
    public var abstains: Bool
    /// How far the sum of the contributions must be from zero before the text is more than a notice; nil where it is not known.
    public var threshold: Double?

    public init(score: Double, label: ToneLabel, confidence: Double, abstains: Bool, threshold: Double? = nil) {
        self.score = score
        self.label = label
        self.confidence = confidence
        self.abstains = abstains
        self.threshold = threshold
    }
}

public enum ToneLabel: String, Sendable, Hashable, Codable, CaseIterable {
    case negative = "neg"
    case neutral = "neu"
    case positive = "pos"
}

/// One word, expression or sign that moved the tone, and by how much.
public struct Contribution: Sendable, Hashable, Codable {
    /// Bytes of the text; empty for what no single word carries.
    public var range: Range<Int>
    /// The words as they stand in the text.
    public var text: String
    /// Signed; all contributions together make the sum of which, with the threshold of the text, the score is made.
    public var value: Double
    /// Dutch, for an adviser: "slecht (−2), versterkt door *erg*".
    public var reason: String

    public init(range: Range<Int>, text: String, value: Double, reason: String) {
        self.range = range
        self.text = text
        self.value = value
        self.reason = reason
    }
}

/// A name of the pipeline found in a text.
public struct NameHit: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable { case person, organisation, place }
    public var kind: Kind
    /// The name as the pipeline file writes it, whatever alias stood in the text.
    public var name: String
    public var range: Range<Int>

    public init(kind: Kind, name: String, range: Range<Int>) {
        self.kind = kind
        self.name = name
        self.range = range
    }
}

/// A content word as grouping uses it.
public struct Term: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        case word, name, number, tag
        /// A group of related words that one of the text belongs to: "steekpartij" for "neersteken".
        case related
    }
    /// Lemma in lower case for words, folded surface for names, digits for numbers, without # for tags; the name of a group.
    public var text: String
    public var kind: Kind
    public var inTitle: Bool

    /// False for groups, which the list named and not the text.
    public var isOwnWord: Bool { kind != .related }

    public init(text: String, kind: Kind, inTitle: Bool) {
        self.text = text
        self.kind = kind
        self.inTitle = inTitle
    }
}

public struct Sentence: Sendable, Hashable, Codable {
    public var range: Range<Int>
    /// Tone of the sentence alone, -1 ... 1.
    public var score: Double
    /// True when it asks something of the reader or the town, false for rhetorical and reported questions.
    public var asks: Bool
    /// True when it gives a reason, a consequence or a norm; nil in readings kept before this was looked at.
    public var argues: Bool?

    public init(range: Range<Int>, score: Double, asks: Bool, argues: Bool? = nil) {
        self.range = range
        self.score = score
        self.asks = asks
        self.argues = argues
    }
}
