extension ToneDraft {
    /// Puts hits among the others and keeps each note with its hit; of two at one place that of the lists comes first.
    ///
    /// - Parameters:
    ///   - found: in order of the text.
    ///   - remark: noted with each of them.
    mutating func insert(_ found: [ToneHit], remark: ToneRemark? = nil) {
        guard !found.isEmpty else { return }
        var merged: [ToneHit] = []
        merged.reserveCapacity(hits.count + found.count)
        var (old, new): ([Int], [Int]) = ([], [])
        while old.count < hits.count || new.count < found.count {
            let isNew = old.count == hits.count || new.count < found.count && found[new.count].token < hits[old.count].token
            merged.append(isNew ? found[new.count] : hits[old.count])
            if isNew { new.append(merged.count - 1) } else { old.append(merged.count - 1) }
        }
        hits = merged
        for index in notes.indices { notes[index].hit = old[notes[index].hit] }
        if let remark { notes += new.map { ToneNote(hit: $0, remark: remark, cause: -1) } }
    }
}
