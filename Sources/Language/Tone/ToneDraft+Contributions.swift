import Mentions

extension ToneDraft {
    /// The hits as an adviser reads them, strongest first; of equal ones the first in the text comes first. Measures that nothing
    /// changed are left out: they said nothing. Words outside the lists that hardly moved the tone are taken together.
    func contributions() -> [Contribution] {
        let remarks = Dictionary(grouping: notes, by: \.hit)
        let (small, large) = hits.indices.reduce(into: ([Int](), [Int]())) { parts, hit in
            isSmall(hits[hit]) ? parts.0.append(hit) : parts.1.append(hit)
        }
        let named = large.filter { hits[$0].value != 0 || hits[$0].cell.roles.contains(.tone) }.map {
            contribution(hits[$0], remarks[$0] ?? [])
        }
        return (named + rest(small)).sorted { (abs($1.value), $0.range.lowerBound) < (abs($0.value), $1.range.lowerBound) }
    }

    /// Under this a learned word is not worth a line.
    private func isSmall(_ hit: ToneHit) -> Bool { hit.cell == .learned && abs(hit.value) < 0.1 }

    /// What no single word carries: small words, length, punctuation.
    private func rest(_ small: [Int]) -> [Contribution] {
        let value = small.reduce(baseTone) { $0 + hits[$1].value }
        guard abs(value) > 1e-9 else { return [] }
        let text = "overige woorden en vorm"
        return [Contribution(range: 0..<0, text: text, value: value, reason: text + ", geleerd uit voorbeelden")]
    }

    private func contribution(_ hit: ToneHit, _ remarks: [ToneNote]) -> Contribution {
        let range = Int(tokens[hit.token].start)..<Int(tokens[hit.end - 1].end)
        let words = hit.particle < 0 ? text(range) : text(range) + " … " + text(tokens[hit.particle].range)
        if hit.cell.roles.contains(.calibrated) {
            return Contribution(
                range: range, text: words, value: hit.value, reason: "eigen ijking: *\(words)*, naar oordelen van adviseurs")
        }
        let start = hit.cell == .learned ? "\(words) (geleerd uit voorbeelden)" : "\(words) (\(ToneDraft.signed(Int(hit.cell.tone))))"
        let length = lengthWeight < 1 && hit.value != 0 && hit.cell != .learned ? ["gedempt naar de lengte van de tekst"] : []
        let reason = ([start] + remarks.map { remark($0) } + length).joined(separator: ", ")
        return Contribution(range: range, text: words, value: hit.value == 0 ? 0 : hit.value, reason: reason)
    }

    private func remark(_ note: ToneNote) -> String {
        note.cause < 0 ? note.remark.dutch : "\(note.remark.dutch) *\(text(causeRange(note.cause)))*"
    }

    /// A cause of several words ("een einde aan") is followed by the tokens it took.
    private func causeRange(_ cause: Int) -> Range<Int> {
        var end = cause + 1
        while end < cells.count, cells[end] == .taken, !cells[cause].roles.contains(.quote) { end += 1 }
        return Int(tokens[cause].start)..<Int(tokens[end - 1].end)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// With a true minus sign: "−2", "+1".
    static func signed(_ value: Int) -> String { value < 0 ? "−\(-value)" : "+\(value)" }
}
