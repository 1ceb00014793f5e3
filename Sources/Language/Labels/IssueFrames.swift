import Mentions

/// Finds the words by which a newsroom knows the frames of its issues.
struct IssueFrames: Sendable {
    private struct Sense: Sendable {
        var issue: String
        var frame: String
        var slot: FrameSlot
    }

    private let cues: CueBook
    private let senses: [String: Sense]

    init(_ issues: [Issue]) {
        var (lines, senses): ([(sense: String, pattern: CuePattern)], [String: Sense]) = ([], [:])
        for issue in issues {
            for frame in issue.frames {
                for (slot, words) in frame.cues {
                    let name = "\(issue.id)\t\(frame.title)\t\(slot.rawValue)"
                    senses[name] = Sense(issue: issue.id, frame: frame.title, slot: slot)
                    lines += words.sorted().compactMap { CuePattern($0.lowercased()) }.map { (name, $0) }
                }
            }
        }
        cues = CueBook(lines.sorted { $0.sense < $1.sense })
        self.senses = senses
    }

    /// In the order of the text; the same words for the same slot once.
    ///
    /// - Parameter issues: those the text answers to.
    func hits(in draft: ToneDraft, issues: [String]) -> [FrameHit] {
        guard !senses.isEmpty, !issues.isEmpty else { return [] }
        var hits: [FrameHit] = []
        cues.matches(in: draft.tokens[...], of: draft.bytes) { match in
            guard let sense = senses[cues.senses[match.sense]], issues.contains(sense.issue) else { return }
            let range = Int(draft.tokens[match.tokens.lowerBound].start)..<Int(draft.tokens[match.tokens.upperBound - 1].end)
            let hit = FrameHit(
                issue: sense.issue, frame: sense.frame, slot: sense.slot, text: String(decoding: draft.bytes[range], as: UTF8.self))
            if !hits.contains(hit) { hits.append(hit) }
        }
        return hits
    }
}

/// Whether a newsroom may write a cue so.
public enum CueSpelling {
    /// Dutch: what is wrong with a pattern of words; nil when nothing is.
    public static func problem(in pattern: String) -> String? {
        CuePattern(pattern.lowercased()) == nil
            ? "'\(pattern)' is geen patroon: schrijf woorden; een * alleen kan niet voorop of achteraan staan" : nil
    }
}
