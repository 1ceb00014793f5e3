import Mentions

/// One sentence for an adviser who read of both stories, or of the one, yesterday.
struct RegroupingText {
    var regrouping: Regrouping

    var sentence: String {
        let titles = [regrouping.title, regrouping.other].map(DutchWords.quoted)
        let terms = DutchWords.list(regrouping.terms.prefix(2).map { "‘\($0)’" })
        return switch regrouping.kind {
        case .joined: "Twee verhalen blijken er één: \(titles[0]) en \(titles[1])\(terms.isEmpty ? "" : "; allebei gaan ze over \(terms)")."
        case .split:
            "Eén verhaal blijkt er twee: \(titles[0]) staat nu los van \(titles[1])\(terms.isEmpty ? "" : ", want alleen dat gaat over \(terms)")."
        }
    }
}
