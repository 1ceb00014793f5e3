extension ToneRule {
    /// "Re: Wat een ellende op de Molenweg": the title of an answer holds the words of who wrote first.
    static let reply = ToneRule(
        name: "antwoord op",
        source: "RFC 5322, 3.6.5: 'Re: ' followed by the subject of the original message; Dutch mail programs write Antw., Betr. and FW."
    ) { draft in
        guard draft.tokens.count > 2, marks.contains(draft.tokens[0].hash), draft.bytes[Int(draft.tokens[1].start)] == UInt8(ascii: ":"),
            let feed = draft.bytes.firstIndex(of: 0x0A)
        else { return }
        for hit in draft.hits.indices where Int(draft.tokens[draft.hits[hit].token].start) < feed { draft.scale(hit, by: 0, .anothers) }
    }

    private static let marks = Set(["re", "antw", "antwoord", "betr", "fw", "fwd", "doorst"].map { Fold.hash($0) })
}
