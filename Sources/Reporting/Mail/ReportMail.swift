public import Foundation
public import Mentions
import Mustache

/// A report as a mail: what it is called, and the same facts as HTML and as plain text.
public struct MailText: Sendable, Hashable {
    public var subject: String
    public var html: String
    public var text: String
}

/// What a mail says of itself to its reader.
public struct MailFoot: Sendable, Hashable {
    /// Why the reader gets it.
    public var reason: String
    /// Where the reader changes what comes; nil when that is not possible.
    public var change: String?
    /// Where the reader stops it.
    public var stop: String?

    public init(reason: String, change: String? = nil, stop: String? = nil) {
        self.reason = reason
        self.change = change
        self.stop = stop
    }
}

/// Makes mails of reports. The same report for the same reader gives the same bytes.
public struct ReportMail: Sendable {
    private let library: MustacheLibrary

    /// - Parameter templates: the folder with `mail.html.mustache` and `mail.txt.mustache`.
    /// - Throws: `TemplateProblem`.
    public init(templates: URL) throws {
        library = try TemplateFolder.library(templates, name: "mail", formats: ["html", "txt"])
    }

    public func mail(_ picture: DayPicture, editing: Editing, foot: MailFoot) -> MailText {
        let page = TamtamPage(picture, editing: editing)
        let leading = picture.topics.first.map { ": \($0.issue?.title ?? $0.title)" } ?? ""
        return mail(page.sheet, subject: "Tamtam \(page.newsroom), \(page.date)\(leading)", preview: page.sentences.first ?? "", foot)
    }

    public func mail(_ analysis: ReputationAnalysis, editing: Editing, foot: MailFoot) -> MailText {
        mail(ReputationSheet(analysis).sheet, analysis.frame, editing, foot)
    }

    public func mail(_ analysis: IssueAnalysis, editing: Editing, foot: MailFoot) -> MailText {
        mail(IssueSheet(analysis).sheet, analysis.frame, editing, foot)
    }

    public func mail(_ overview: Overview, editing: Editing, foot: MailFoot) -> MailText {
        mail(OverviewSheet(overview).sheet, overview.frame, editing, foot)
    }

    public func mail(_ crisis: CrisisSheet, editing: Editing, foot: MailFoot) -> MailText {
        mail(IncidentSheet(crisis).sheet, crisis.frame, editing, foot)
    }

    private func mail(_ sheet: Sheet, _ frame: AnalysisFrame, _ editing: Editing, _ foot: MailFoot) -> MailText {
        let sheet = sheet.edited(editing)
        let first = sheet.parts.first?.blocks.first
        let preview = first.map { $0.sentence.isEmpty ? $0.items.first?.text ?? "" : $0.sentence } ?? ""
        let day = DutchDate(timeZone: TimeZone(identifier: frame.timeZone) ?? .gmt).long(frame.at)
        return mail(sheet, subject: "\(sheet.kind) \(sheet.title), \(day)", preview: preview, foot)
    }

    private func mail(_ sheet: Sheet, subject: String, preview: String, _ foot: MailFoot) -> MailText {
        let links = [("Wijzig wat u krijgt", foot.change), ("Stop met deze mail", foot.stop)].compactMap { text, address in
            address.map { MailPage.Link(text: text, address: $0) }
        }
        let page = MailPage(
            preview: preview, sheet: sheet,
            foot: [foot.reason, "Elk nummer is na te gaan met 'tamtam explain'."], links: links, look: MailLook(brand: "#0b5563"))
        return MailText(
            subject: subject, html: library.render(page, withTemplate: "html") ?? "", text: library.render(page, withTemplate: "txt") ?? "")
    }
}
