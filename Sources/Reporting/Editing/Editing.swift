public import Mentions

/// Whether a person looked at a report before it went out, and what was changed.
public enum Editing: Sendable, Hashable {
    case draft
    case approved(Approval)
    /// The newsroom chose to send without looking.
    case automatic

    var words: String {
        switch self {
        case .draft: "Redactie: concept, nog niet nagekeken"
        case .approved(let approval): "Redactie: nagekeken door \(approval.by)"
        case .automatic: "Redactie: automatisch gemaakt en verzonden, niet nagekeken"
        }
    }

    var edits: ReportEdits {
        if case .approved(let approval) = self { approval.edits } else { ReportEdits() }
    }
}

extension Sheet {
    /// As the editor left it; says so in its head.
    func edited(_ editing: Editing) -> Sheet {
        var sheet = self
        sheet.head = head.map { $0.replacing(Editing.draft.words, with: editing.words) }
        sheet.apply(editing.edits)
        return sheet
    }
}
