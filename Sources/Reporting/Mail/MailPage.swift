import Mentions

/// A mail as the template lays it out: its parts, which many readers share, were laid out before.
struct MailPage {
    /// What a mail program shows beside the subject.
    var preview: String
    var sheet: Sheet
    var parts: String
    /// Why this reader gets it, and what the figures are.
    var foot: [String]
    var links: [Link]
    var look: MailLook

    struct Link {
        var text: String
        var address: String
        /// The same for HTML; not shortened as text is.
        var reference: String

        init(text: String, address: String) {
            self.text = text
            self.address = address
            reference = Markup.escaped(address)
        }
    }
}

/// One part of a mail.
struct MailPart {
    var part: Sheet.Part
    var look: MailLook
}

/// Colours of the newsroom; mail programs know no variables, so they stand at every element.
struct MailLook {
    var brand: String
    var ink = "#1c2126"
    var soft = "#4d575f"
    var line = "#d9dee2"
    var wash = "#f3f6f7"
    var font = "'Source Sans 3','Segoe UI',Roboto,Helvetica,Arial,sans-serif"
}

extension TamtamPage {
    /// The tamtam in the parts of a sheet.
    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        parts.add("In drie zinnen", [.text(sentences.joined(separator: " ")), .text("Stemming: \(mood) \(moodBlocks)", overallEvidence)])
        for topic in topics { parts.add(topic.heading, topic.blockList) }
        if !further.isEmpty { parts.add("Verder", [.text(further)]) }
        parts.add("Opkomend", [.list("", emerging.map(\.line))])
        parts.add("Signalen", [.list("", signals.map(\.line))])
        parts.add("Groepen rond een onderwerp", [.list("", swarms.map(\.line))])
        parts.add("Wijken en bestuur", [.list("", deviations.map(\.line))])
        parts.add("Vragen zonder antwoord", [.list("", questions.map(\.line))])
        parts.add("Vooruitblik", [.list("", ahead.map(\.line))])
        parts.add("Advies", [.list("", advice.flatMap { block in block.items.map { $0.line(block.kind) } })])
        parts.add("Verantwoording", [.text(account.joined(separator: " "))])
        return Sheet(
            kind: "Tamtam", title: newsroom, head: ["\(date), stand \(time) · over \(about)", "\(editing) · \(counts)"], parts: parts)
    }
}

extension TopicBlock {
    fileprivate var heading: String { issue.isEmpty ? title : "\(issue): \(title)" }

    fileprivate var blockList: [Sheet.Block?] {
        let facts = "\(arrow) \(tone). \(volume) · \(phase), \(since) \(blocks)"
        let told = summary.map { "\($0.text) (\($0.by))" }.joined(separator: " ")
        return [
            .text(facts, evidence), told.isEmpty ? nil : .text(told),
            quotes.isEmpty ? nil : Sheet.Block(quotes: quotes), regrouping.isEmpty ? nil : .text(regrouping),
            life.isEmpty ? nil : .text("Verloop: \(life)", lifeEvidence),
            .text("Wie: \(speakers)." + (places.isEmpty ? "" : " Waar: \(places).") + " Bronnen: \(sources)."),
            frame.isEmpty ? nil : .text("Frame: \(frame).", frameEvidence),
            outlook.isEmpty ? nil : .text("Vooruit: \(outlook)", outlookEvidence),
        ]
    }
}

extension NoteBlock {
    fileprivate var line: Sheet.Line { .init(head: head, text: text, evidence: evidence) }
}

extension AdviceBlock.Item {
    fileprivate func line(_ kind: String) -> Sheet.Line { .init(head: kind, text: "\(text) (\(who))", evidence: evidence) }
}
