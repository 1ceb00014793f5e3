/// What an adviser says of one label of a message, in place of what the machine made of it.
public enum LabelVerdict: Sendable, Hashable {
    case speaker(SpeakerGroup)
    case kind(MessageKind)
    case needsAnswer(Bool)
    case urgency(AnswerUrgency)
    case frames([NewsFrame])
    case about(Concern)
    case column(CrisisColumn)
    case rumour(Bool)
    case stance(Stance)

    /// What labels are called, as `tamtam explain` shows them.
    public static let names = ["spreker", "soort", "antwoord", "haast", "frames", "over", "kolom", "gerucht", "standpunt"]

    /// Nil for a name or an answer that does not exist. Frames are parted by commas; "geen" is none.
    public init?(_ name: String, is answer: String) {
        let found: LabelVerdict? =
            switch name {
            case "spreker": SpeakerGroup(rawValue: answer).map(LabelVerdict.speaker)
            case "soort": MessageKind(rawValue: answer).map(LabelVerdict.kind)
            case "antwoord": Self.yes(answer).map(LabelVerdict.needsAnswer)
            case "haast": AnswerUrgency(rawValue: answer).map(LabelVerdict.urgency)
            case "frames": Self.frames(answer).map(LabelVerdict.frames)
            case "over": Concern(rawValue: answer).map(LabelVerdict.about)
            case "kolom": CrisisColumn(rawValue: answer).map(LabelVerdict.column)
            case "gerucht": Self.yes(answer).map(LabelVerdict.rumour)
            case "standpunt": Stance(rawValue: answer).map(LabelVerdict.stance)
            default: nil
            }
        guard let found else { return nil }
        self = found
    }

    /// All answers to a label, in Dutch; empty for a name that does not exist.
    public static func answers(to name: String) -> [String] {
        switch name {
        case "spreker": SpeakerGroup.allCases.map(\.rawValue)
        case "soort": MessageKind.allCases.map(\.rawValue)
        case "antwoord", "gerucht": ["ja", "nee"]
        case "haast": AnswerUrgency.allCases.map(\.rawValue)
        case "frames": NewsFrame.allCases.map(\.rawValue) + ["geen"]
        case "over": Concern.allCases.map(\.rawValue)
        case "kolom": CrisisColumn.allCases.map(\.rawValue)
        case "standpunt": Stance.allCases.map(\.rawValue)
        default: []
        }
    }

    public var name: String {
        switch self {
        case .speaker: "spreker"
        case .kind: "soort"
        case .needsAnswer: "antwoord"
        case .urgency: "haast"
        case .frames: "frames"
        case .about: "over"
        case .column: "kolom"
        case .rumour: "gerucht"
        case .stance: "standpunt"
        }
    }

    /// As `init` takes it.
    public var answer: String {
        switch self {
        case .speaker(let group): group.rawValue
        case .kind(let kind): kind.rawValue
        case .needsAnswer(let isSo), .rumour(let isSo): isSo ? "ja" : "nee"
        case .urgency(let urgency): urgency.rawValue
        case .frames(let frames): frames.isEmpty ? "geen" : frames.map(\.rawValue).joined(separator: ",")
        case .about(let concern): concern.rawValue
        case .column(let column): column.rawValue
        case .stance(let stance): stance.rawValue
        }
    }

    private static func yes(_ answer: String) -> Bool? { ["ja": true, "nee": false][answer] }

    private static func frames(_ answer: String) -> [NewsFrame]? {
        if answer == "geen" { return [] }
        let frames = answer.split(separator: ",").map { NewsFrame(rawValue: String($0)) }
        guard !frames.isEmpty, !frames.contains(nil) else { return nil }
        return NewsFrame.allCases.filter(frames.contains)
    }
}

extension Reading {
    /// What the machine, or an adviser, answered to a label; nil for a name that does not exist and for what was not read.
    public func answer(to name: String) -> String? {
        if name == "spreker" { return placement?.group.rawValue }
        guard let labels else { return nil }
        return switch name {
        case "soort": labels.kind.rawValue
        case "antwoord": labels.needsAnswer ? "ja" : "nee"
        case "haast": labels.urgency.rawValue
        case "frames": LabelVerdict.frames(labels.frames).answer
        case "over": labels.about.rawValue
        case "kolom": labels.column.rawValue
        case "gerucht": labels.rumour ? "ja" : "nee"
        case "standpunt": labels.stance.rawValue
        default: nil
        }
    }

    /// The reading with what an adviser said in place of a label; words behind an answer that no longer stands are left out.
    public mutating func settle(_ verdict: LabelVerdict) {
        let before = answer(to: verdict.name)
        corrected = (corrected ?? []).filter { $0 != verdict.name } + [verdict.name]
        switch verdict {
        case .speaker(let group): placement = Placement(group: group, reason: "oordeel van een adviseur")
        case .kind(let kind): labels?.kind = kind
        case .needsAnswer(let isSo): labels?.needsAnswer = isSo
        case .urgency(let urgency): labels?.urgency = urgency
        case .frames(let frames): labels?.frames = frames
        case .about(let concern): labels?.about = concern
        case .column(let column): labels?.column = column
        case .rumour(let isSo): labels?.rumour = isSo
        case .stance(let stance): labels?.stance = stance
        }
        guard before != verdict.answer else { return }
        let isFrame = verdict.name == "frames"
        cues.removeAll { cue in
            isFrame ? cue.label.hasPrefix("frame ") && !verdict.answer.contains(cue.label.dropFirst(6)) : cue.label.hasPrefix(verdict.name)
        }
    }
}
