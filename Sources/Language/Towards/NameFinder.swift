import Mentions

/// Finds names somebody asked about, of which nothing is known but the name itself.
///
/// A person is also called by surname when nobody else in the list has it, an organisation by what follows or precedes its kind:
/// "Het Anker" and "de woningstichting" for "Woningstichting Het Anker". A name of one word needs its capital, unless the text has none.
struct NameFinder {
    private struct Form {
        var words: [String]
        var target: Int
        /// Bare words need a capital: "Bakker" is a name, "bakker" is not.
        var needsCapital: Bool
    }

    private let forms: [String: [Form]]
    private let tags: [String: Int]

    init(_ targets: [Target]) {
        let spelled = targets.map { Tokenizer().tokens(of: $0.name).isEmpty ? [] : Self.words($0.name) }
        let surnames = spelled.map { Array($0.dropFirst()) }
        var forms: [Form] = []
        var tags: [String: Int] = [:]
        for (index, words) in spelled.enumerated() where !words.isEmpty {
            forms.append(Form(words: words, target: index, needsCapital: words.count == 1))
            tags[words.joined()] = index
            guard words.count > 1 else { continue }
            if targets[index].kind == .person, surnames.count(where: { $0 == surnames[index] }) == 1 {
                forms.append(Form(words: surnames[index], target: index, needsCapital: true))
                tags[surnames[index].joined()] = index
                tags[words[0].prefix(1) + surnames[index].joined()] = index
            } else if targets[index].kind != .person {
                if ["de", "het"].contains(words[1]) { forms.append(Form(words: surnames[index], target: index, needsCapital: true)) }
                if !SmallWords.articles.contains(words[0]) { forms.append(Form(words: [words[0]], target: index, needsCapital: true)) }
                if ["de", "het"].contains(words[0]) { forms.append(Form(words: surnames[index], target: index, needsCapital: false)) }
            }
        }
        self.forms = Dictionary(grouping: forms) { $0.words[0] }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
        self.tags = tags
    }

    private static func words(_ name: String) -> [String] {
        let bytes = Array(name.utf8)
        return Tokenizer().tokens(of: name).map { Fold.folded(String(decoding: bytes[$0.range], as: UTF8.self)) }
    }

    /// Where the names stand, left to right.
    func referents(in scene: Scene) -> [Referent] {
        let isLower = !scene.words.indices.contains { scene.isCapital($0) }
        var found: [Referent] = []
        var index = 0
        while index < scene.words.count {
            if let referent = tag(at: index, scene) ?? name(at: index, scene, isLower: isLower) {
                found.append(referent)
                index = referent.tokens.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func tag(at index: Int, _ scene: Scene) -> Referent? {
        let kind = scene.draft.tokens[index].kind
        guard kind == .hashtag || kind == .handle else { return nil }
        let plain = scene.words[index].text.filter { $0.isLetter || $0.isNumber }
        return tags[plain].map { Referent(target: $0, tokens: index..<index + 1) }
    }

    private func name(at index: Int, _ scene: Scene, isLower: Bool) -> Referent? {
        let text = scene.words[index].text
        for first in [text] + Self.withoutGenitive(text) {
            for form in forms[first] ?? [] where stands(form, at: index, scene, isLower: isLower) {
                return Referent(target: form.target, tokens: index..<index + form.words.count)
            }
        }
        return nil
    }

    private func stands(_ form: Form, at index: Int, _ scene: Scene, isLower: Bool) -> Bool {
        guard index + form.words.count <= scene.draft.sentences[scene.draft.sentence(of: index)].tokens.upperBound else { return false }
        let last = index + form.words.count - 1
        for (offset, word) in form.words.enumerated() {
            let text = scene.words[index + offset].text
            let isSame = text == word || index + offset == last && Self.withoutGenitive(text).contains(word)
            guard isSame else { return false }
        }
        if form.needsCapital, !isLower || form.words.count == 1, !scene.isCapital(last) { return false }
        return form.words.count > 1 || !followsFirstName(index, scene)
    }

    /// "Piet Bakker" is not Jan Bakker.
    private func followsFirstName(_ index: Int, _ scene: Scene) -> Bool {
        index > 0 && scene.isCapital(index - 1) && scene.words[index - 1].kind == .name
    }

    /// "Kwakkels", "Anna's", "Vos'"
    private static func withoutGenitive(_ word: String) -> [String] {
        if word.hasSuffix("'s") { return [String(word.dropLast(2))] }
        return word.hasSuffix("s") || word.hasSuffix("'") ? [String(word.dropLast())] : []
    }
}
