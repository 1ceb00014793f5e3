/// Cuts a query into its signs.
struct QueryLexer {
    enum Sign: Equatable {
        case open, close
        case and, or, not
        case near(Int)
        /// Between quotation marks, without them.
        case quoted(String)
        /// `titel:`, without the colon.
        case field(String)
        case bare(String)
    }

    /// - Throws: `QueryProblem` for a quotation mark that stays open and a NEAR without a number.
    static func signs(of text: String) throws(QueryProblem) -> [Sign] {
        var signs: [Sign] = []
        var rest = Substring(text)
        while let first = rest.first {
            switch first {
            case "(", ")":
                signs.append(first == "(" ? .open : .close)
                rest.removeFirst()
            case "\"", "“", "”":
                rest.removeFirst()
                guard let end = rest.firstIndex(where: { "\"“”".contains($0) }) else {
                    throw QueryProblem("een aanhalingsteken is niet gesloten")
                }
                signs.append(.quoted(String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            case _ where first.isWhitespace: rest.removeFirst()
            default:
                let run = rest.prefix { !$0.isWhitespace && !"()\"“”".contains($0) }
                rest = rest[run.endIndex...]
                try signs.append(contentsOf: bare(run))
            }
        }
        return signs
    }

    private static func bare(_ run: Substring) throws(QueryProblem) -> [Sign] {
        switch run {
        case "AND": return [.and]
        case "OR": return [.or]
        case "NOT": return [.not]
        default: break
        }
        if run == "NEAR" || run.hasPrefix("NEAR/") {
            guard let distance = Int(run.dropFirst(5)), (1...100).contains(distance) else {
                throw QueryProblem("'\(run)' hoort een getal van 1 tot 100 te hebben: brand NEAR/5 haven")
            }
            return [.near(distance)]
        }
        guard let colon = run.firstIndex(of: ":"), colon > run.startIndex, run[..<colon].allSatisfy(\.isLetter) else {
            return [.bare(String(run))]
        }
        let value = run[run.index(after: colon)...]
        return [.field(String(run[..<colon]))] + (value.isEmpty ? [] : [.bare(String(value))])
    }
}
