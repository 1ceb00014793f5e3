/// The Link header (RFC 8288), as far as paging needs it.
enum LinkHeader {
    /// The target with relation `relation`, as it was written.
    static func target(_ relation: String, in header: String) -> String? {
        var rest = header[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let target = rest[rest.index(after: open)..<close]
            let end = rest[close...].firstIndex(of: "<") ?? rest.endIndex
            if relations(in: rest[close..<end]).contains(relation) { return String(target) }
            rest = rest[end...]
        }
        return nil
    }

    /// Both `rel=next` and `rel="next last"` occur.
    private static func relations(in parameters: Substring) -> [String] {
        for parameter in parameters.split(whereSeparator: { ";,>".contains($0) }) {
            let pair = parameter.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != "\"" } }
            guard pair.count == 2, pair[0].filter({ !$0.isWhitespace }).lowercased() == "rel" else { continue }
            return pair[1].split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        }
        return []
    }
}
