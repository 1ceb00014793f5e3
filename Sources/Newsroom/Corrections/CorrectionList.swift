import Foundation
import Language
import Mentions
import Reporting

/// Corrections as `tamtam correct --list` shows them.
enum CorrectionList {
    /// One line for each action; what was read from one sample is one.
    static func lines(_ corrections: [Correction], _ timeZone: TimeZone) -> String {
        let dates = DutchDate(timeZone: timeZone)
        var seen: Set<Int> = []
        return corrections.filter { !$0.isSample || seen.insert($0.number).inserted }.map { first in
            let members = corrections.filter { $0.number == first.number && $0.isSample }.count
            return "  \(first.number)  \(dates.isoDay(first.at))  \(what(first, members))  door \(first.by)\n"
        }.joined()
    }

    private static func what(_ correction: Correction, _ members: Int) -> String {
        switch correction.said {
        case .mention(let label): "\(correction.mention)  \(name(correction.was)) → \(label.dutch)"
        case .word(let word, let tone):
            "\(correction.mention)  '\(word)'  \(Int(correction.was).map(Correct.signed) ?? "geen") → \(Correct.signed(tone))"
        case .label(let verdict): "\(correction.mention)  \(verdict.name): \(correction.was) → \(verdict.answer)"
        case .sample(_, let week, _): "steekproef \(week), \(DutchNumber.count(members, "bericht", "berichten"))"
        }
    }

    private static func name(_ was: String) -> String { ToneLabel(rawValue: was)?.dutch ?? "geen oordeel" }

    private struct Line: Encodable {
        var number: Int
        var at: Date
        var mention: String
        var kind: String
        var word: String?
        var was: String?
        var tone: String?
        var label: String?
        var answer: String?
        var by: String
        var week: String?
    }

    static func json(_ correction: Correction) throws -> String {
        var line = Line(
            number: correction.number, at: correction.at, mention: correction.mention, kind: "mention",
            was: correction.was.isEmpty ? nil : correction.was, by: correction.by)
        switch correction.said {
        case .mention(let label): line.tone = label.rawValue
        case .word(let word, let tone): (line.kind, line.word, line.tone) = ("word", word, String(tone))
        case .label(let verdict): (line.kind, line.label, line.answer) = ("label", verdict.name, verdict.answer)
        case .sample(let label, let week, _): (line.kind, line.tone, line.week) = ("sample", label.rawValue, week)
        }
        return try JSONLine.text(line)
    }
}
