internal import Mentions

/// How often each word, and each run of two or three words, is written in the texts of a story.
struct KeyWordTally {
    struct Entry {
        /// Texts that hold it.
        var texts = 0
        /// As it was written, with how often; the beginning of a sentence counts little because of its capital.
        var forms: [String: Double] = [:]
        var isName = false
        /// Written as a hashtag somewhere.
        var isTag = false
        /// Times written with a capital where that tells, and times it was not.
        var capitals = 0, plains = 0
        /// Times it was written as its lemma is.
        var lemmas = 0, times = 0
        /// Times behind an article or a preposition, as nouns stand.
        var afterArticle = 0
        /// Times an inflected form stood right before another content word: "lage rente".
        var modifies = 0
    }

    private(set) var entries: [String: Entry] = [:]
    let texts: Int

    init(_ heard: [Heard]) {
        texts = heard.count
        for heard in heard { add(KeyWordTally.withoutPlaces(heard)) }
    }

    /// The place a report was sent from stands in front of title or text and is not what it is about.
    private static func withoutPlaces(_ heard: Heard) -> [WrittenWord] {
        let words = WrittenWord.of(heard), title = heard.mention.title, text = heard.mention.text
        let start = title.isEmpty ? 0 : title.utf8.count + 1
        let places = [(0, title), (start, text)].compactMap { from, part -> Range<Int>? in
            HeadlineText.withoutPlace(part).map { from..<from + part.utf8.count - $0.utf8.count }
        }
        return places.isEmpty ? words : words.filter { word in !places.contains { $0.contains(word.range.lowerBound) } }
    }

    private mutating func add(_ words: [WrittenWord]) {
        var seen: Set<String> = []
        for at in words.indices {
            var key = "", text = ""
            for end in at..<min(at + 3, words.count) {
                guard let term = words[end].term, term.kind != .number else { break }
                if end > at, words[end].range.lowerBound != words[end - 1].range.upperBound + 1 { break }
                key += end > at ? " " + term.text : term.text
                text += end > at ? " " + words[end].text : words[end].text
                var entry = entries[key] ?? Entry()
                if seen.insert(key).inserted { entry.texts += 1 }
                entry.forms[text, default: 0] += isPoorForm(words[at...end]) ? 0.2 : 1
                if end == at { note(at, words, &entry) } else { entry.isName = entry.isName || isName(words[at...end]) }
                entries[key] = entry
            }
        }
    }

    /// Tags are small and the first word of a sentence is large by custom; shouting is large by temper.
    private func isPoorForm(_ words: ArraySlice<WrittenWord>) -> Bool {
        words.first?.opens == true || words.contains { $0.isShouted || $0.term?.kind == .tag }
    }

    /// Of three the first may be a common word at the beginning of a sentence: "Streek Media Groep".
    private func isName(_ words: ArraySlice<WrittenWord>) -> Bool {
        let sure = words.count > 2 && words.allSatisfy(\.isCapital) ? words.dropFirst() : words
        return sure.allSatisfy { $0.term?.kind == .name }
    }

    private func note(_ at: Int, _ words: [WrittenWord], _ entry: inout Entry) {
        let word = words[at]
        entry.times += 1
        if word.term?.kind == .name { entry.isName = true }
        if word.term?.kind == .tag { entry.isTag = true }
        if !word.opens, word.term?.kind != .tag { word.isCapital ? (entry.capitals += 1) : (entry.plains += 1) }
        if word.text.lowercased() == word.term?.text { entry.lemmas += 1 }
        let isInflected = word.text.hasSuffix("e") && word.term?.text.hasSuffix("e") == false
        let modifies = isInflected && at + 1 < words.count && words[at + 1].term != nil
        if modifies { entry.modifies += 1 }
        if !modifies, isAfterArticle(at, words) { entry.afterArticle += 1 }
    }

    /// "de rijbaan" and "de westelijke rijbaan".
    private func isAfterArticle(_ at: Int, _ words: [WrittenWord]) -> Bool {
        guard at > 0 else { return false }
        if KeyWordTally.articles.contains(words[at - 1].text.lowercased()) { return true }
        return at > 1 && words[at - 1].text.hasSuffix("e") && KeyWordTally.articles.contains(words[at - 2].text.lowercased())
    }

    private static let articles: Set<String> = [
        "de", "het", "een", "'t", "geen", "deze", "dit", "mijn", "onze", "ons", "hun", "uw", "jullie", "elke", "iedere", "per", "van", "op",
        "in", "bij", "met", "voor", "over", "aan", "uit", "naar", "door", "tegen",
        "zonder", "onder", "tijdens",
    ]
}
