import Foundation
import Mentions

/// An invented town for tests: texts become mentions with a plain reading of their words and sentences.
enum Town {
    static let at = Date(timeIntervalSince1970: 1_794_810_600)  // 2026-11-16 07.30 in Amsterdam
    static let day: TimeInterval = 86_400

    static var pipeline: Pipeline {
        Pipeline(
            name: "veenbrug", newsroom: "Gemeente Veenbrug", timeZone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt,
            archive: "sqlite::memory:",
            retention: 400 * day,
            sources: [
                Source(id: "krant", name: "Veenbrugse Post", kind: "feed", url: "krant.xml", group: .media, channel: "nieuws"),
                Source(id: "omroep", name: "Omroep Veen", kind: "feed", url: "omroep.xml", group: .media, channel: "nieuws"),
                Source(id: "forum", name: "Veenforum", kind: "feed", url: "forum.xml", group: .bevolking, channel: "forum"),
                Source(id: "kcc", name: "KCC", kind: "feed", url: "kcc.xml", group: .bevolking, channel: "kcc"),
                Source(id: "site", name: "Gemeente Veenbrug", kind: "feed", url: "site.xml", group: .overheid, channel: "website"),
                Source(id: "kade", name: "De Lange Kade", kind: "feed", url: "kade.xml", group: .belangengroepen, channel: "persbericht"),
            ],
            people: [Person(name: "Tjitske Roggeveld", role: "wethouder", portfolio: ["verkeer", "speeltuinen"])],
            places: [
                Place(name: "Kersenwijk", kind: "wijk", inhabitants: 3100), Place(name: "Oude Werf", kind: "wijk"),
                Place(name: "Dorpsplein", kind: "plein"),
            ],
            organisations: [
                Organisation(name: "Ondernemers De Lange Kade", group: .belangengroepen, aliases: ["De Lange Kade"]),
                Organisation(name: "Webcare Veenbrug", group: .overheid, aliases: ["veenbrugwebcare"]),
            ],
            issues: [
                Issue(id: "brug", title: "Nieuwe brug", query: "\"Hoge Sluisbrug\"", purpose: "proef", owner: "projectleider Sluisbrug"),
                Issue(id: "ijs", title: "IJs", query: "ijsmeester OR schaatsbaan NEAR/5 Kersenwijk", purpose: "proef", owner: "ijsmeester"),
            ],
            agenda: [
                AgendaItem(at: at.addingTimeInterval(2 * day), title: "Raad"),
                AgendaItem(at: at.addingTimeInterval(4 * day), title: "Markt"),
            ])
    }

    /// - Parameter hours: before the reference time.
    static func heard(
        _ id: String, _ source: String, hours: Double, title: String = "", _ text: String = "", story: String? = nil, tone: Double? = 0,
        author: String? = nil, language: String = "nl", replyTo: String? = nil
    ) -> Heard {
        let known = pipeline.sources.first { $0.id == source } ?? pipeline.sources[0]
        let mention = Mention(
            id: id, version: "1", source: source, channel: known.channel, group: known.group, title: title, text: text, author: author,
            published: at.addingTimeInterval(-hours * 3600), replyTo: replyTo)
        let label: ToneLabel = (tone ?? 0) < 0 ? .negative : (tone ?? 0) > 0 ? .positive : .neutral
        let reading = Reading(
            mention: id, version: "1", language: language,
            tone: Tone(score: tone ?? 0, label: label, confidence: 0.8, abstains: tone == nil), names: names(mention.body),
            issues: issues(mention.body),
            terms: terms(title: title, text: text), sentences: sentences(mention.body, tone ?? 0))
        return Heard(mention: mention, reading: reading, story: story)
    }

    static func document(
        _ id: String, _ title: String, text: String = "", day: Double? = nil, parent: String? = nil
    ) -> StoryDocumentParts {
        StoryDocumentParts(
            id: id, title: title, terms: terms(title: title, text: text), published: day.map { at.addingTimeInterval($0 * Town.day) },
            parent: parent)
    }

    private static func names(_ body: String) -> [NameHit] {
        let all: [(NameHit.Kind, String)] =
            pipeline.places.map { (.place, $0.name) } + pipeline.people.map { (.person, $0.name) }
            + pipeline.organisations.map { (.organisation, $0.name) }
        return all.compactMap { kind, name in
            body.range(of: name).map { range in
                let start = body.utf8.distance(from: body.startIndex, to: range.lowerBound)
                return NameHit(kind: kind, name: name, range: start..<start + name.utf8.count)
            }
        }
    }

    /// What the reader makes of the queries of the two issues.
    private static func issues(_ body: String) -> [String] {
        let folded = body.lowercased()
        let isIce = folded.contains("ijsmeester") || folded.contains("schaatsbaan") && folded.contains("kersenwijk")
        return (folded.contains("hoge sluisbrug") ? ["brug"] : []) + (isIce ? ["ijs"] : [])
    }

    private static let plain: Set<String> = [
        "de", "het", "een", "en", "van", "in", "op", "te", "dat", "die", "is", "voor", "met", "aan", "er", "om", "bij", "na", "uit", "naar",
        "over", "door", "ik", "we", "wij", "zijn", "was", "niet", "ook", "als", "maar", "dan", "nog", "wel", "zo", "of", "wordt",
    ]

    static func terms(title: String, text: String) -> [Term] {
        [(title, true), (text, false)].flatMap { part, inTitle in
            part.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.enumerated().compactMap { index, word -> Term? in
                let low = word.lowercased()
                if plain.contains(low) { return nil }
                let kind: Term.Kind = low.allSatisfy(\.isNumber) ? .number : word.first?.isUppercase == true && index > 0 ? .name : .word
                return Term(text: low, kind: kind, inTitle: inTitle)
            }
        }
    }

    private static func sentences(_ body: String, _ tone: Double) -> [Sentence] {
        var found: [Sentence] = [], start = 0
        let bytes = Array(body.utf8)
        for (at, byte) in bytes.enumerated() {
            let isEnd = byte == 10 || ([33, 46, 63].contains(byte) && (at + 1 == bytes.count || bytes[at + 1] == 32))
            guard isEnd || at + 1 == bytes.count else { continue }
            let end = byte == 10 ? at : at + 1
            if end > start { found.append(Sentence(range: start..<end, score: tone, asks: byte == 63)) }
            start = at + 1 < bytes.count && bytes[at + 1] == 32 ? at + 2 : at + 1
        }
        return found
    }
}

/// What a story document is made of; the tests of clustering turn it into one.
struct StoryDocumentParts {
    var id: String
    var title: String
    var terms: [Term]
    var published: Date?
    var parent: String?
}
