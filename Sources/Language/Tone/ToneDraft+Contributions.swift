import Mentions

extension ToneDraft {
    /// The hits as an adviser reads them, strongest first; of equal ones the first in the text comes first. Measures that nothing
    /// changed are left out: they said nothing.
    func contributions() -> [Contribution] {
        let remarks = Dictionary(grouping: notes, by: \.hit)
        return hits.indices.filter { hits[$0].value != 0 || hits[$0].cell.roles.contains(.tone) }
            .map { contribution(hits[$0], remarks[$0] ?? []) }
            .sorted { (abs($1.value), $0.range.lowerBound) < (abs($0.value), $1.range.lowerBound) }
    }

    private func contribution(_ hit: ToneHit, _ remarks: [ToneNote]) -> Contribution {
        let range = Int(tokens[hit.token].start)..<Int(tokens[hit.end - 1].end)
        let words = hit.particle < 0 ? text(range) : text(range) + " … " + text(tokens[hit.particle].range)
        if hit.cell.roles.contains(.calibrated) {
            return Contribution(
                range: range, text: words, value: hit.value, reason: "eigen ijking: *\(words)*, naar oordelen van adviseurs")
        }
        let start = "\(words) (\(ToneDraft.signed(Int(hit.cell.tone))))"
        let length = lengthWeight < 1 && hit.value != 0 ? ["gedempt naar de lengte van de tekst"] : []
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
