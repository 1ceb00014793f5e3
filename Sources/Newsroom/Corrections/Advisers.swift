import Foundation
import Language
import Mentions
import Store

/// What the advisers of a newsroom said, put together.
struct Advisers: Sendable {
    let corrections: [Correction]

    init(_ corrections: [Correction]) { self.corrections = corrections }

    /// Words that mean something else here; of two corrections of one word the last counts.
    var words: [LocalWord] {
        var places: [String: Int] = [:]
        var words: [LocalWord] = []
        for case .word(let text, let tone) in corrections.map(\.said) {
            if let place = places[Fold.folded(text)] {
                words[place].tone = tone
            } else {
                places[Fold.folded(text)] = words.count
                words.append(LocalWord(text: text, tone: tone))
            }
        }
        return words
    }

    /// What most advisers say of each mention, in the order in which it was last said; mentions on which they are divided are left out.
    var labels: [(mention: String, label: ToneLabel)] {
        let last = latest(corrections.filter { $0.label != nil })
        return Dictionary(grouping: last, by: \.element.mention)
            .compactMap { mention, said in
                Self.majority(said.compactMap(\.element.label)).map { (said.map(\.offset).max() ?? 0, mention, $0) }
            }
            .sorted { $0.0 < $1.0 }.map { (mention: $0.1, label: $0.2) }
    }

    /// What was said of labels in the margin, by mention: of two answers to one label the last counts.
    var margins: [String: [LabelVerdict]] {
        corrections.reduce(into: [:]) { margins, correction in
            guard case .label(let verdict) = correction.said else { return }
            margins[correction.mention, default: []].removeAll { $0.name == verdict.name }
            margins[correction.mention, default: []].append(verdict)
        }
    }

    /// Labels of samples, per mention in the order of the file: what each adviser said last.
    var samples: [(mention: String, said: [Correction])] {
        let last = latest(corrections.filter(\.isSample))
        return Dictionary(grouping: last, by: \.element.mention).sorted { ($0.value[0].offset) < ($1.value[0].offset) }
            .map { (mention: $0.key, said: $0.value.map(\.element)) }
    }

    /// - Parameter forms: needed when there are corrections.
    func calibration(of base: Reader, _ archive: any Archive, _ forms: WordForms?) throws -> Calibration {
        guard let forms, !corrections.isEmpty else { return Calibration(of: base) }
        let labelled = try labels.compactMap { mention, label in
            try archive.mention(mention).map { LabelledMention(mention: $0, label: label) }
        }
        return Calibration(of: base, words: words, labels: labelled, margins: margins, forms: forms)
    }

    /// Per mention and adviser the last, with its place in the file, in that order.
    private func latest(_ corrections: [Correction]) -> [(offset: Int, element: Correction)] {
        let last = corrections.enumerated().reduce(into: [:]) { $0[$1.element.mention + "\t" + $1.element.by] = $1 }
        return last.values.sorted { $0.offset < $1.offset }
    }

    private static func majority(_ labels: [ToneLabel]) -> ToneLabel? {
        let counts = labels.reduce(into: [ToneLabel: Int]()) { $0[$1, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        let leading = counts.filter { $0.value == most }
        return leading.count == 1 ? leading.first?.key : nil
    }
}
