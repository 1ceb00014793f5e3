import Foundation
import Mentions

/// The webcare list as the team works it off, top to bottom.
struct WebcareSheet {
    let list: WebcareList
    let words: AnalysisWords

    init(_ list: WebcareList) {
        self.list = list
        words = AnalysisWords(list.frame)
    }

    var sheet: Sheet {
        var parts: [Sheet.Part] = []
        let doubtful = list.doubtful.map { doubtful in
            Sheet.Block.text(
                "\(DutchWords.sentence(DutchNumber.countInText(doubtful.conversations, "gesprek kan", "gesprekken kunnen"))) dreigend bedoeld zijn, al staat er geen dreigend woord in; laat een collega er met 'tamtam explain' naar kijken.",
                doubtful.evidence)
        }
        parts.add("In het kort", [.text(short, list.measures.evidence), kinds, doubtful])
        parts.add("Wat op antwoord wacht", [.list("", list.waiting.map(line)) ?? .text("Er wacht niets op antwoord.")])
        parts.add("Complimenten om te delen", [.quotes(list.praise)])
        parts.add("Advies", [AnalysisWords.advice(list.advice) ?? .text("Geen regel vraagt nu om actie.")])
        parts.add("Verantwoording", words.hearing(list.hearing))
        let threats =
            list.threats == 0
            ? ""
            : "\(DutchWords.sentence(DutchNumber.countInText(list.threats, "bericht", "berichten"))) met een dreiging \(list.threats == 1 ? "staat" : "staan") hier niet in: die gaan direct naar de piketfunctionaris."
        return Sheet(
            kind: "Webcare", title: list.frame.newsroom, head: words.head(list.frame, list.measures), parts: parts, warning: threats)
    }

    private var short: String {
        let missing = list.waiting.count { $0.known == nil }
        let talks =
            "\(DutchWords.sentence(DutchNumber.countInText(list.open, "gesprek wacht", "gesprekken wachten"))) op antwoord, \(DutchNumber.countInText(list.answered, "is", "zijn")) beantwoord."
        let shown = list.waiting.count
        if shown == 0 { return talks }
        let subjects = shown == 1 ? "het onderwerp hieronder" : "de \(DutchNumber.inText(shown)) dringendste onderwerpen hieronder"
        return missing == shown && shown > 1
            ? "\(talks) Voor geen van \(subjects) is een antwoord gepubliceerd."
            : "\(talks) Voor \(DutchNumber.inText(missing)) van \(subjects) ontbreekt een gepubliceerd antwoord."
    }

    private var kinds: Sheet.Block {
        .table(
            "Gesprekken in \(words.length)", ["Soort", "n"],
            list.kinds.map { (DutchWords.sentence($0.kind.rawValue), [String($0.conversations)], $0.evidence) })
    }

    private func line(_ item: WebcareItem) -> Sheet.Line {
        let urgency = item.urgency == .high ? ", haast" : ""
        let answer =
            item.known.map { " Antwoord dat er al is: \(DutchWords.quoted($0.answer))\($0.url.isEmpty ? "" : " (\($0.url))")" }
            ?? " Nog geen antwoord gepubliceerd."
        let place = item.places.isEmpty ? "" : " in \(DutchWords.list(item.places))"
        return Sheet.Line(
            head: "\(item.kind.rawValue)\(urgency), \(item.conversations)×",
            text:
                "\(AnalysisWords.cited(item.quote))\(place); wacht sinds \(words.near(item.oldest)), \(DutchNumber.whole(item.reach)) keer weerklank.\(answer)",
            evidence: item.evidence)
    }
}
