public import Foundation
public import Mentions
import Mustache
import Synchronization

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

/// What a mail says, whoever reads it.
public struct MailBody: Sendable {
    public let subject: String
    let preview: String
    let sheet: Sheet
}

/// Makes mails of reports. The same report for the same reader gives the same bytes.
public final class ReportMail: Sendable {
    private let pages: MustacheLibrary
    private let parts: MustacheLibrary
    private let look = MailLook(brand: "#0b5563")
    /// Parts as they were laid out: a thousand readers share a few hundred of them, and laying out is what takes time.
    private let known = Mutex<[Sheet.Part: (html: String, text: String)]>([:])

    /// - Parameter templates: the folder with `mail.html.mustache` and its fellows.
    /// - Throws: `TemplateProblem`.
    public init(templates: URL) throws {
        pages = try TemplateFolder.library(templates, name: "mail", formats: ["html", "txt"])
        parts = try TemplateFolder.library(templates, name: "mail-part", formats: ["html", "txt"])
    }

    public static func body(_ picture: DayPicture, editing: Editing) -> MailBody {
        let page = TamtamPage(picture, editing: editing)
        let leading = page.topics.first.map { ": \($0.issue.isEmpty ? picture.topics.first?.issue?.title ?? $0.title : $0.issue)" } ?? ""
        return MailBody(subject: "Tamtam \(page.newsroom), \(page.date)\(leading)", preview: page.sentences.first ?? "", sheet: page.sheet)
    }

    /// An alarm: what it is about, why it fired, how sure that is and what is ordinary.
    public static func body(_ signal: SignalFinding, of picture: DayPicture, editing: Editing) -> MailBody {
        let dates = DutchDate(timeZone: TimeZone(identifier: picture.timeZone) ?? .gmt)
        let when = "\(DutchWords.sentence(dates.day(signal.opened))) \(dates.time(signal.opened))"
        let names = signal.sources.map { id in picture.account.sources.first { $0.id == id }?.name ?? id }
        var parts: [Sheet.Part] = []
        parts.add("Waarom", [.text(signal.why, signal.evidence)])
        parts.add("Hoe zeker", [.text("\(signal.sureness) \(signal.usual)")])
        parts.add("Waar het vandaan komt", [.text("Bronnen: \(DutchWords.list(names)).")])
        let sheet = Sheet(kind: "Alarm", title: signal.title, head: ["\(picture.newsroom) · \(when)", editing.words], parts: parts)
        return MailBody(subject: "Alarm: \(signal.title)", preview: signal.why, sheet: sheet)
    }

    public static func body(_ analysis: MadeAnalysis, editing: Editing) -> MailBody {
        let sheet = analysis.sheet.edited(editing), first = sheet.parts.first?.blocks.first
        let preview = first.map { $0.sentence.isEmpty ? $0.items.first?.text ?? "" : $0.sentence } ?? ""
        let day = DutchDate(timeZone: TimeZone(identifier: analysis.frame.timeZone) ?? .gmt).long(analysis.frame.at)
        return MailBody(subject: "\(sheet.kind) \(sheet.title), \(day)", preview: preview, sheet: sheet)
    }

    public func mail(_ body: MailBody, foot: MailFoot) -> MailText {
        let links = [("Wijzig wat u krijgt", foot.change), ("Stop met deze mail", foot.stop)].compactMap { text, address in
            address.map { MailPage.Link(text: text, address: $0) }
        }
        let laidOut = body.sheet.parts.map(laidOut)
        var page = MailPage(
            preview: body.preview, sheet: body.sheet, parts: laidOut.map(\.html).joined(),
            foot: [foot.reason, "Elk nummer is na te gaan met 'tamtam explain'."], links: links, look: look)
        page.sheet.parts = []
        let html = pages.render(page, withTemplate: "html") ?? ""
        page.parts = laidOut.map(\.text).joined()
        return MailText(subject: body.subject, html: html, text: pages.render(page, withTemplate: "txt") ?? "")
    }

    private func laidOut(_ part: Sheet.Part) -> (html: String, text: String) {
        if let known = known.withLock({ $0[part] }) { return known }
        let page = MailPart(part: part, look: look)
        let made = (parts.render(page, withTemplate: "html") ?? "", parts.render(page, withTemplate: "txt") ?? "")
        known.withLock { $0[part] = made }
        return made
    }
}
