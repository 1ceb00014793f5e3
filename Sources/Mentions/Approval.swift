public import Foundation

/// An editor's word on a report: it may go out, with these changes.
public struct Approval: Sendable, Hashable, Codable {
    public var edition: String
    public var kind: ReportKind
    /// As the editor signs.
    public var by: String
    public var at: Date
    public var edits: ReportEdits

    public init(edition: String, kind: ReportKind, by: String, at: Date, edits: ReportEdits = ReportEdits()) {
        self.edition = edition
        self.kind = kind
        self.by = by
        self.at = at
        self.edits = edits
    }
}

/// What an editor changed in a report: words, order, and what was left out. Figures are the machine's and stay as they are.
public struct ReportEdits: Sendable, Hashable, Codable {
    /// Blocks of text by the number of their evidence, as the editor wrote them; those that were not changed are absent.
    public var texts: [String: String]
    /// Headings of blocks likewise.
    public var headings: [String: String]
    /// Per part the numbers of its blocks in the editor's order; parts that were not touched are absent.
    public var order: [String: [String]]
    /// Numbers of blocks that were taken out, with the part they stood in.
    public var left: [String: String]
    /// Lines of the editor's own, per part.
    public var added: [String: [String]]

    public init(
        texts: [String: String] = [:], headings: [String: String] = [:], order: [String: [String]] = [:], left: [String: String] = [:],
        added: [String: [String]] = [:]
    ) {
        self.texts = texts
        self.headings = headings
        self.order = order
        self.left = left
        self.added = added
    }

    public var isEmpty: Bool { texts.isEmpty && headings.isEmpty && order.isEmpty && left.isEmpty && added.isEmpty }
}
