import Foundation
import Mentions

/// A line of the file as it stands there, and what it says when it says something.
struct CorrectionLine: Sendable {
    /// What is written back, whatever it is.
    var raw: String
    var correction: Correction?
    /// Dutch: what is wrong and what to do; nil for a good line and for comments.
    var problem: String?

    static let columns = ["nr", "wanneer", "bericht", "soort", "woord", "was", "wordt", "door", "week", "gewicht"]

    init(_ correction: Correction) {
        self.correction = correction
        raw = Self.text(correction)
    }

    /// A line that people may have edited: spaces round fields and a carriage return at the end do not count.
    init(raw: String) {
        self.raw = raw
        let line = raw.trimmingCharacters(in: CharacterSet(charactersIn: "\r\u{FEFF}"))
        guard !line.hasPrefix("#"), !line.allSatisfy(\.isWhitespace) else { return }
        do { correction = try Self.correction(line) } catch { problem = error.message }
    }

    private struct Wrong: Error { var message: String }

    private static func text(_ correction: Correction) -> String {
        var fields = [String(correction.number), moment(correction.at), correction.mention]
        switch correction.said {
        case .mention(let label): fields += ["toon", "", correction.was, label.rawValue, correction.by]
        case .word(let word, let tone): fields += ["woord", word, correction.was, String(tone), correction.by]
        case .label(let verdict): fields += ["label", verdict.name, correction.was, verdict.answer, correction.by]
        case .sample(let label, let week, let weight):
            fields += ["steekproef", "", correction.was, label.rawValue, correction.by, week, String(weight)]
        }
        return fields.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.joined(separator: "\t")
    }

    private static func moment(_ date: Date) -> String { date.formatted(.iso8601) }

    private static func correction(_ line: String) throws(Wrong) -> Correction {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count >= 7 else { throw Wrong(message: "verwacht \(columns.joined(separator: ", ")) met tabs ertussen") }
        let fields = parts + Array(repeating: "", count: max(0, columns.count - parts.count))
        guard let number = Int(fields[0]), number > 0 else { throw Wrong(message: "'\(fields[0])' is geen nummer") }
        guard let at = Moment.date(fields[1], in: .gmt) else {
            throw Wrong(message: "'\(fields[1])' is geen moment; schrijf het zoals 2026-11-16T07:30:00Z")
        }
        guard !fields[2].isEmpty else { throw Wrong(message: "er staat geen bericht in de derde kolom") }
        let by = fields[7].isEmpty ? CorrectionBook.somebody : fields[7]
        return Correction(number: number, at: at, mention: fields[2], said: try said(fields), was: fields[5], by: by)
    }

    private static func said(_ fields: [String]) throws(Wrong) -> Correction.Said {
        switch fields[3] {
        case "toon": return .mention(try label(fields[6]))
        case "woord":
            guard !fields[4].isEmpty else { throw Wrong(message: "er staat geen woord in de vijfde kolom") }
            guard let tone = Int(fields[6].replacing("−", with: "-").replacing("+", with: "")), (-3...3).contains(tone) else {
                throw Wrong(message: "'\(fields[6])' moet bij een woord een heel getal van -3 tot 3 zijn")
            }
            return .word(fields[4], tone: tone)
        case "label":
            guard let verdict = LabelVerdict(fields[4], is: fields[6]) else {
                throw Wrong(message: CorrectLabel.refusal(fields[4], fields[6]))
            }
            return .label(verdict)
        case "steekproef":
            guard let weight = Int(fields[9]), weight > 0 else {
                throw Wrong(message: "'\(fields[9])' is geen gewicht; het is een getal boven 0")
            }
            return .sample(try label(fields[6]), week: fields[8], weight: weight)
        default: throw Wrong(message: "soort '\(fields[3])' kan niet; het is toon, woord, label of steekproef")
        }
    }

    private static func label(_ text: String) throws(Wrong) -> ToneLabel {
        guard let label = ToneLabel(rawValue: text) else { throw Wrong(message: "'\(text)' kan niet; het is neg, neu of pos") }
        return label
    }
}
