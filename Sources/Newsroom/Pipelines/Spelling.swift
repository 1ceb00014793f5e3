/// What somebody meant who wrote something else.
enum Spelling {
    /// The candidate that differs least, when it differs little enough to be a slip: a third of its letters at most.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let best = candidates.map { (candidate: $0, slips: slips(Array(word), Array($0))) }.min { $0.slips < $1.slips }
        guard let best, best.slips <= max(1, min(word.count, best.candidate.count) / 3) else { return nil }
        return best.candidate
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
    private static func slips(_ a: [Character], _ b: [Character]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
