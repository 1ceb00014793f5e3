/// A frame of one issue as the newsroom wrote it down, with the four things a frame does (Entman 1993, *Framing: Toward Clarification of a
/// Fractured Paradigm*) and the words each is known by.
public struct IssueFrame: Sendable, Hashable {
    public var title: String
    public var cues: [FrameSlot: [String]]

    public init(title: String, cues: [FrameSlot: [String]]) {
        self.title = title
        self.cues = cues
    }

    /// Changes with the words, whatever the order of a dictionary.
    public static func spelledOut(_ frames: [IssueFrame]) -> String {
        frames.map { frame in "\(frame.title)\(FrameSlot.allCases.map { frame.cues[$0] ?? [] })" }.joined()
    }
}

public enum FrameSlot: String, Sendable, Hashable, Codable, CaseIterable {
    case problem = "probleem"
    case cause = "oorzaak"
    case judgement = "oordeel"
    case remedy = "oplossing"
}

/// Words of a frame of an issue, found in a message.
public struct FrameHit: Sendable, Hashable, Codable {
    public var issue: String
    /// Title of the frame.
    public var frame: String
    public var slot: FrameSlot
    /// As they stand in the text.
    public var text: String

    public init(issue: String, frame: String, slot: FrameSlot, text: String) {
        self.issue = issue
        self.frame = frame
        self.slot = slot
        self.text = text
    }
}
