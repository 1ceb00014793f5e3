import Foundation
import Mentions
import TestSupport
import Testing

@testable import Reporting

/// A mail says the same in both its parts, and no title of a message becomes markup.
@Suite struct ReportMailTests {
    private static let hostile = [
        "<script>alert(1)</script>", "{{newsroom}} {{{.}}} {{#topics}}", "\u{202e}omgekeerd\u{2066}", String(repeating: "x", count: 10_000),
        String(repeating: "🚲", count: 300), "regel\r\nBcc: iedereen@t.example", "<!-- ", "</td></table>", "\" onmouseover=\"x",
        "&lt;b&gt; &amp;", "]]>",
        "javascript:alert(1)", "\u{0}\u{7}",
    ]

    private static func picture(_ words: String) -> DayPicture {
        let quote = Quote(text: words, mention: "m1", group: .bevolking, channel: words)
        let topic = TopicFinding(
            id: "brug", title: words, keywords: ["brug"], phase: .growing, firstSeen: Samples.at, total: 1_234,
            measures: Samples.measures(
                42, tone: ToneSummary(mean: -0.42, low: -0.5, high: -0.31, judged: 40, abstained: 2, previous: -0.25, isDemonstrable: true),
                expected: 7, evidence: "t20261116-2"), places: [words], summary: [quote], quotes: [quote], sources: [words])
        let question = QuestionFinding(
            text: words, count: 17, oldest: Samples.at, channels: [words], story: "brug", topic: words, evidence: "t20261116-3")
        let advice = AdviceFinding(kind: .act, rule: .answerQuestions, subject: words, who: words, count: 17, evidence: "t20261116-4")
        return Samples.picture(count: 99, topics: [topic], questions: [question], advice: [advice])
    }

    private static func mail(_ words: String) throws -> MailText {
        let foot = MailFoot(reason: words, change: "https://t.example/abonnement/a/b", stop: "https://t.example/stop/a/b")
        return try ReportMail(templates: Project.file("Reports/Templates")).mail(
            ReportMail.body(picture(words), editing: .automatic), foot: foot)
    }

    /// What a reader sees of the HTML.
    private static func seen(_ html: String) -> String {
        let body = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
        let plain = String(body.replacing(/<[^>]*>/, with: " "))
        return plain.replacing("&nbsp;", with: " ").replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing(
            "&lt;", with: "<"
        )
        .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    private static func numbers(_ text: String) -> Set<String> {
        Set(text.matches(of: /[−+]?\d[\d.,]*\d|\d/).map { String($0.output) })
    }

    @Test func bothPartsStateTheSameNumbers() throws {
        let mail = try Self.mail("Brug dicht")
        let html = Self.numbers(Self.seen(mail.html)), text = Self.numbers(mail.text)
        #expect(html.isSubset(of: text), "only in HTML: \(html.subtracting(text))")
        #expect(text.isSubset(of: html), "only in text: \(text.subtracting(html))")
        #expect(html.contains("−0,42") && html.contains("1.234"))
    }

    @Test(arguments: hostile) func noTitleBecomesMarkup(_ words: String) throws {
        let plain = try Self.mail("Brug dicht"), mail = try Self.mail(words)
        func tags(_ html: String) -> [String] { html.matches(of: /<\/?[a-zA-Z!][^\s>]*/).map { String($0.output) } }
        #expect(Set(tags(mail.html)).isSubset(of: tags(plain.html)))
        #expect(!mail.html.contains("<script") && !mail.html.contains(" onmouseover=\"x"))
        #expect(mail.html.utf8.count < 102_400)
    }

    @Test func nothingIsFetchedFromElsewhere() throws {
        let html = try Self.mail("Brug dicht").html
        #expect(!html.contains("<img") && !html.contains("src=") && !html.contains("url(") && !html.contains("<link"))
        #expect(
            html.matches(of: /href="([^"]*)"/).map { String($0.1) } == ["https://t.example/abonnement/a/b", "https://t.example/stop/a/b"])
    }

    @Test func aLongLinkStaysWhole() throws {
        let address = "https://t.example/stop/" + String(repeating: "a", count: 150) + "?x=1&y=\"2\""
        let mails = try ReportMail(templates: Project.file("Reports/Templates"))
        let mail = mails.mail(ReportMail.body(Self.picture("Brug"), editing: .draft), foot: MailFoot(reason: "", stop: address))
        #expect(mail.text.contains(address))
        #expect(mail.html.contains("href=\"\(Markup.escaped(address))\""))
    }

    @Test func manyReadersShareWhatIsTheSame() throws {
        let mails = try ReportMail(templates: Project.file("Reports/Templates")),
            body = ReportMail.body(Self.picture("Brug"), editing: .draft)
        let one = mails.mail(body, foot: MailFoot(reason: "Voor Anna.")), other = mails.mail(body, foot: MailFoot(reason: "Voor Bert."))
        #expect(one.html.contains("Voor Anna.") && other.html.contains("Voor Bert.") && !other.html.contains("Anna"))
        #expect(one.html.replacing("Anna", with: "Bert") == other.html)
        #expect(mails.mail(body, foot: MailFoot(reason: "Voor Anna.")) == one)
    }
}
