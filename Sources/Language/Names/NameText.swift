/// How a writer uses capitals around a name: whether they tell anything.
enum CapitalHabit {
    /// Names have a capital.
    case proper
    /// No capital, or none but the first: "die marije kwakkel moet weg".
    case none
    /// Nothing but capitals: "KWAKKEL STAPT OP".
    case shouted
}

/// A text in which names are sought, with what can be asked about the words around them.
struct NameText {
    var tokens: [Token]
    let bytes: [UInt8]
    let words: NameWords

    /// Looking further than this around a name would make long texts slow.
    static let reach = 40

    func text(_ index: Int) -> String { String(decoding: bytes[tokens[index].range], as: UTF8.self) }

    func isCapital(_ index: Int) -> Bool { tokens[index].shape.contains(.capitalised) }

    func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .word }

    /// True for punctuation that begins with this ASCII sign.
    func isSign(_ index: Int, _ signs: String) -> Bool {
        tokens.indices.contains(index) && tokens[index].kind == .punctuation && signs.utf8.contains(bytes[Int(tokens[index].start)])
    }

    private func breaksLine(before index: Int) -> Bool {
        index > 0 && tokens[index].start > tokens[index - 1].end
            && bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains(0x0A)
    }

    private func closesSentence(_ index: Int) -> Bool {
        tokens[index].kind == .emoji || tokens[index].kind == .emoticon || isSign(index, ".!?:") || Self.ellipsis == tokens[index].hash
    }

    private static let ellipsis = Fold.hash("…")

    /// A capital says nothing here; signs that open a quotation or an item of a list are looked through.
    func opensSentence(_ index: Int) -> Bool {
        var index = index
        let last = index - Self.reach
        while index > max(0, last), !breaksLine(before: index), !closesSentence(index - 1) {
            guard tokens[index - 1].kind == .punctuation, !isSign(index - 1, ",;/&)") else { return false }
            index -= 1
        }
        return true
    }

    /// The word right before, in the same sentence.
    func word(before index: Int) -> Int? {
        index > 0 && tokens[index - 1].kind == .word && !breaksLine(before: index) ? index - 1 : nil
    }

    /// The word right after a name that ends before `index`.
    func word(at index: Int) -> Int? {
        index < tokens.count && tokens[index].kind == .word && !breaksLine(before: index) ? index : nil
    }

    func habit(around index: Int) -> CapitalHabit {
        var count = 0, shouted = 0, inner = 0
        for k in sentence(around: index) where tokens[k].kind == .word && tokens[k].range.count > 1 {
            count += 1
            if tokens[k].shape.contains(.shouted) { shouted += 1 } else if isCapital(k), !opensSentence(k) { inner += 1 }
        }
        if count > 1, shouted * 5 >= count * 4 { return .shouted }
        return inner > 0 ? .proper : .none
    }

    private func sentence(around index: Int) -> Range<Int> {
        var first = index
        while first > 0, index - first < Self.reach, !breaksLine(before: first), !closesSentence(first - 1) { first -= 1 }
        var end = index + 1
        while end < tokens.count, end - index < Self.reach, !breaksLine(before: end), !closesSentence(end - 1) { end += 1 }
        return first..<end
    }

    /// What the word does beside a name. "VVD-wethouder" and "cultuurwethouder" hold the office at their end, "oud-wethouder" and
    /// "voormalig wethouder" held it.
    func roles(_ index: Int) -> NameRoles {
        let known = words.roles(of: tokens[index].hash)
        if !known.isDisjoint(with: [.former, .offices]) { return isPast(index) ? .former : known }
        let whole = text(index).lowercased()
        let tail = whole.split(separator: "-").last.map(String.init) ?? whole
        if tail.utf8.count < whole.utf8.count {
            let isPast = ["oud", "ex"].contains { whole.hasPrefix($0 + "-") }
            let office = words.roles(of: tail).intersection(.offices)
            return office.isEmpty ? known : isPast ? .former : office
        }
        return known.isEmpty ? compound(whole) : known
    }

    private func isPast(_ index: Int) -> Bool {
        word(before: index).map { words.roles(of: tokens[$0].hash).contains(.former) } ?? false
    }

    /// Trades and shops are made of other words without end: "schildersbedrijf", "jeugdtrainer".
    private func compound(_ word: String) -> NameRoles {
        for (office, role) in [("wethouder", NameRoles.college), ("minister", .state)] where word.hasSuffix(office) {
            return ["kinder", "jeugd", "schaduw", "oud", "ex"].contains { word.hasPrefix($0) } ? .privately : role
        }
        if word.hasPrefix("provinci") { return .provincial }
        if Self.trades.contains(where: { word.hasSuffix($0) }) { return .privately }
        return Self.shops.contains { word.hasSuffix($0) } ? .business : []
    }

    private static let trades = [
        "arts", "boer", "leraar", "trainer", "speler", "speelster", "houder", "maker", "dekker", "zetter", "monteur", "bewoner",
        "bewoonster",
        "eigenaar", "verkoper", "inwoner", "burgemeestersvrouw",
    ]
    private static let shops = [
        "bedrijf", "winkel", "zaak", "handel", "praktijk", "service", "rijschool", "bakkerij", "erij", "kantoor", "salon",
    ]
}
