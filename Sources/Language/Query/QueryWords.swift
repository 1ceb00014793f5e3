/// What it takes to know a word in another form, in a compound or misspelt.
struct QueryWords: Sendable {
    private let table: FormTable
    private let splitter: CompoundSplitter

    init(_ lemmatizer: Lemmatizer) {
        table = lemmatizer.table
        splitter = CompoundSplitter(lemmatizer: lemmatizer)
    }

    /// The words of the lists that have this form, as places in the table.
    func lemmas(of word: String) -> Set<Int32> {
        var found: Set<Int32> = []
        table.forEach(Fold.hash(word)) { found.insert($0.lemma) }
        return found
    }

    func isForm(_ word: String, of lemmas: Set<Int32>) -> Bool {
        var isForm = false
        table.forEach(Fold.hash(word)) { isForm = isForm || lemmas.contains($0.lemma) }
        return isForm
    }

    func parts(of word: String) -> [String] { splitter.parts(of: word).map { Fold.folded($0) } }
}

/// A word of a query, ready to be held beside the words of a text.
struct WordTest: Sendable {
    private enum Way: Sendable {
        case plain(QueryWord)
        case inflected(String, Set<Int32>, QueryWords)
        case compound(String, parts: Set<String>, Set<Int32>, QueryWords)
        case misspelt(String, Misspellings)
    }

    private let way: Way

    init(_ word: QueryWord, _ words: QueryWords) {
        switch word {
        case .inflected(let text): way = .inflected(text, words.lemmas(of: text), words)
        case .compound(let text):
            let own = words.parts(of: text)
            way = .compound(text, parts: own.count == 1 ? Set(own + [text]) : [text], words.lemmas(of: text), words)
        case .misspelt(let text): way = .misspelt(text, Misspellings([text]))
        default: way = .plain(word)
        }
    }

    func holds(for word: String) -> Bool {
        switch way {
        case .plain(.exact(let text)): return word == text
        case .plain(.beginning(let text)): return word.hasPrefix(text)
        case .plain(.ending(let text)): return word.hasSuffix(text)
        case .plain(let other): return word.contains(other.letters)
        case .inflected(let text, let lemmas, let words): return word == text || words.isForm(word, of: lemmas)
        case .compound(let text, let parts, let lemmas, let words):
            if word == text || words.isForm(word, of: lemmas) { return true }
            return word.count > text.count && parts.contains { word.contains($0) } && words.parts(of: word).contains { parts.contains($0) }
        case .misspelt(let text, let names): return word == text || names.name(near: ArraySlice(word.utf8)) != nil
        }
    }
}
