import Foundation
import Language
import Mentions
import Reporting

/// What a correction did: how well the labels given so far are met, and which mentions of the last weeks change their tone.
struct BeforeAfter {
    /// How far back mentions are compared, and how many of them, the newest.
    static let memory: TimeInterval = 28 * 86_400
    static let mostRecent = 2000

    var before: Calibration
    var after: Calibration
    var labelled: [LabelledMention]
    var recent: ArraySlice<Mention>

    /// Dutch lines, each closed by a line feed.
    var text: String { ([accuracy, changes, learned].compactMap(\.self)).map { $0 + "\n" }.joined() }

    /// Each labelled mention counts as judged by a reader that did not know its label.
    private var accuracy: String? {
        let known = labelled.filter { after.heldOut[$0.mention.id] != nil }
        guard !known.isEmpty else { return nil }
        guard known.count >= Agreement.fewest else {
            return "Nog te weinig gelabeld om te zeggen of het er beter van wordt: \(known.count) van de \(Agreement.fewest) berichten."
        }
        let (then, now) = (share(of: known, before), share(of: known, after))
        return "Op \(known.count) gelabelde berichten: vóór \(DutchNumber.percent(then)) goed, na \(DutchNumber.percent(now)) goed "
            + "(elk bericht beoordeeld zonder zijn eigen label)."
    }

    private func share(of known: [LabelledMention], _ calibration: Calibration) -> Double {
        let right = known.count { labelled in
            let tone = calibration.heldOut[labelled.mention.id] ?? calibration.unlabelledTone(of: labelled.mention)
            return tone?.label == labelled.label
        }
        return Double(right) / Double(known.count)
    }

    private struct Change {
        var mention: Mention
        var then: Tone
        var now: Tone

        var line: String {
            let words = mention.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let short = words.count > 70 ? words.prefix(69) + "…" : words[...]
            return "  \(then.word) wordt \(now.word)  \(mention.id)  \(short)"
        }
    }

    private var changes: String {
        guard !recent.isEmpty else { return "In de laatste vier weken staan geen berichten om mee te vergelijken." }
        let changes = recent.map { Change(mention: $0, then: before.reader.read($0).tone, now: after.reader.read($0).tone) }
            .filter { $0.then.word != $0.now.word }
        let count =
            recent.count == 1
            ? "Van het ene bericht van de laatste vier weken"
            : "Van de \(DutchNumber.whole(recent.count)) berichten van de laatste vier weken"
        if changes.isEmpty { return count + " verandert er geen van toon." }
        let most = changes.sorted { abs($1.now.score - $1.then.score) < abs($0.now.score - $0.then.score) }.prefix(3)
        let verb = changes.count == 1 ? "verandert er één" : "veranderen er \(DutchNumber.whole(changes.count))"
        return ([count + " \(verb) van toon:"] + most.map(\.line)).joined(separator: "\n")
    }

    private var learned: String? {
        let known = Set(before.reader.local.learned.map(\.word))
        let new = after.reader.local.learned.filter { !known.contains($0.word) }.prefix(5).map { "\($0.word) \($0.weight < 0 ? "−" : "+")" }
        return new.isEmpty ? nil : "Nieuw geleerd van de labels: \(new.joined(separator: ", "))."
    }
}

extension Tone {
    /// "negatief"; "geen oordeel" when the machine dares none.
    var word: String { abstains ? "geen oordeel" : label.dutch }
}
