/// Reads the words in a hashtag or handle: "#WegMetDeKuil" and "#wegmetdekuil" are "weg met de kuil".
///
/// Capitals, figures and "_" show the seams; between them letters are cut where known words fill them completely. Compounds stay whole.
public struct HashtagSplitter: Sendable {
    private let lemmatizer: Lemmatizer
    private let names: Set<UInt64>

    /// - Parameter names: what to know beside the lists, such as the people and places of a pipeline.
    public init(lemmatizer: Lemmatizer, names: [String] = []) {
        self.lemmatizer = lemmatizer
        self.names = Set(names.flatMap { $0.split(separator: " ") }.map { Fold.hash(String($0)) })
    }

    /// Lower case words in order; the whole tag when it cannot be cut safely.
    public func words(in tag: String) -> [String] {
        let letters = tag.drop { $0 == "#" || $0 == "@" }
        guard letters.utf8.count < Self.longest else { return [letters.lowercased()] }
        let pieces = seams(Array(letters))
        let shortest = pieces.count == 1 ? 6 : Self.shortestPiece
        return pieces.flatMap { $0.utf8.count < shortest ? [$0.lowercased()] : cut($0.lowercased()) }
    }

    /// Instagram and X let tags grow longer than anybody reads.
    private static let longest = 80

    /// Between capitals stand names, which the lists do not know: only what is long is cut there.
    private static let shortestPiece = 9

    /// "WegMetDeKuil2025" has its seams before capitals and figures; "A28" has none.
    private func seams(_ tag: [Character]) -> [String] {
        var pieces: [String] = []
        var start = 0
        for k in 1..<max(1, tag.count + 1) where k == tag.count || isSeam(k, tag, from: start) {
            let piece = String(tag[start..<k].filter { $0 != "_" })
            if !piece.isEmpty { pieces.append(piece) }
            start = k
        }
        return pieces
    }

    private func isSeam(_ k: Int, _ tag: [Character], from start: Int) -> Bool {
        let (before, letter) = (tag[k - 1], tag[k])
        if letter == "_" || before == "_" { return true }
        if before.isNumber != letter.isNumber { return !(letter.isNumber && before.isUppercase && k - start == 1) }
        if before.isLowercase, letter.isUppercase { return true }
        guard before.isUppercase else { return false }
        if letter.isUppercase { return k + 1 < tag.count && tag[k + 1].isLowercase && lastCapitalOpens(tag[k...]) }
        return letter.isLowercase && k - start > 1 && !lastCapitalOpens(tag[(k - 1)...])
    }

    /// Does the last capital of a run belong to the word behind it? In "HVTurfbrug" it does, in "OVstaking" it does not.
    private func lastCapitalOpens(_ tail: ArraySlice<Character>) -> Bool {
        let rest = String(tail.dropFirst().prefix { $0.isLowercase })
        return !isKnown(rest) && (readable(tail[tail.startIndex].lowercased() + rest) || !readable(rest))
    }

    private func readable(_ letters: String) -> Bool { isKnown(letters) || fill(letters) != nil }

    private func cut(_ piece: String) -> [String] {
        guard !isKnown(piece), let words = fill(piece) else { return [piece] }
        return compoundsJoined(words)
    }

    private func fill(_ piece: String) -> [String]? {
        let letters = Array(piece.utf8)
        let ranges = WordFill.ranges(of: letters) { cost(String(decoding: letters[$0], as: UTF8.self)) }
        return ranges?.map { String(decoding: letters[$0], as: UTF8.self) }
    }

    /// Small words first, then words as the dictionary has them, then their forms.
    private func cost(_ word: String) -> Float? {
        let hash = Fold.hash(word)
        if names.contains(hash) { return 1 }
        if word.utf8.count < 3 { return Self.small.contains(word) ? 1.2 : nil }
        var cost: Float?
        lemmatizer.table.forEach(hash) { cost = min(cost ?? .infinity, $0.role.costInTag) }
        return cost.map { $0 + (word.utf8.count == 3 ? 0.3 : 0) }
    }

    /// "jeugd zorg in crisis" is "jeugdzorg in crisis": a noun or a stem before a noun.
    private func compoundsJoined(_ words: [String]) -> [String] {
        var joined: [String] = []
        var isOpen = false
        for word in words {
            if isOpen, kind(word, .nominal) == .noun || joined.last.map(isGenitive) == true && has(word, .base) {
                joined[joined.count - 1] += word
            } else {
                joined.append(word)
            }
            isOpen = kind(word, .none) == .noun || word.utf8.count > 4 && has(word, .stem)
        }
        return joined
    }

    /// "konings" stands before another noun only.
    private func isGenitive(_ word: String) -> Bool { has(word, .genitive) && !has(word, .base) && !has(word, .plural) }

    private func has(_ word: String, _ role: Form.Role) -> Bool {
        var has = false
        lemmatizer.table.forEach(Fold.hash(word)) { has = has || $0.role == role }
        return has && !names.contains(Fold.hash(word))
    }

    private func kind(_ word: String, _ context: Context) -> WordKind? {
        names.contains(Fold.hash(word)) ? .name : lemmatizer.known(word, context)?.kind
    }

    private func isKnown(_ word: String) -> Bool {
        let hash = Fold.hash(word)
        return lemmatizer.table.contains(hash) || names.contains(hash)
    }

    private static let small: Set<String> = [
        "de", "in", "op", "te", "nu", "is", "we", "ik", "je", "en", "of", "om", "zo", "al", "er", "nl", "ze", "af", "ja", "na", "ga", "he",
        "u",
        "bv", "pc", "tv",
    ]
}

extension Form.Role {
    /// Forms that few write in a tag cost more.
    fileprivate var costInTag: Float {
        switch self {
        case .fixed: 1
        case .base, .plural, .infinitive, .third, .adjectiveE: 1.4
        case .past, .pastPlural, .participle, .comparative, .superlative, .stem: 1.6
        case .participleE, .presentParticiple, .diminutive: 1.8
        case .partitive, .genitive: 2
        }
    }
}
