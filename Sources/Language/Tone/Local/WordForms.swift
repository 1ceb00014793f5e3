public import Foundation

/// The forms under which a word of an adviser stands in text: "gezellig" also as "gezellige" and "gezelliger".
public struct WordForms: Sendable {
    private let lemmatizer: Lemmatizer
    private let inflector: Inflector
    private let smallWords: Set<UInt64>

    /// - Parameter lexicons: the directory of one language, `Lexicons/nl`.
    /// - Throws: when a list cannot be read.
    public init(lexicons: URL) throws {
        lemmatizer = try Lemmatizer(data: lexicons)
        inflector = try Inflector(data: lexicons)
        smallWords = Set(try WordList("woorden-stop", in: lexicons).rows.map { Fold.hash($0[0]) })
    }

    /// True for words that say nothing by themselves: "de", "want", "ook".
    func isSmall(_ hash: UInt64) -> Bool { smallWords.contains(hash) }

    /// The same for all forms of such a word: "moesten".
    func isSmall(_ word: String) -> Bool { isSmall(Fold.hash(word)) || isSmall(Fold.hash(lemma(of: word))) }

    func lemma(of word: String) -> String { answer(word).lemma }

    /// Hashes of the word itself and of all forms of its lemma, small words left out unless the word is one.
    func hashes(of word: String) -> Set<UInt64> {
        let (lemma, kind) = answer(word)
        let forms = [.noun, .verb, .adjective].contains(kind) ? inflector.forms(of: lemma, kind: kind) : [lemma]
        let all = Set(forms.map { Fold.hash($0) }).filter { !isSmall($0) }
        return all.union([Fold.hash(word)])
    }

    /// True when a word, in any of its forms, or an expression as it is, stands in a text.
    public func stands(_ word: String, in text: String) -> Bool {
        let (wanted, tokens) = (Tokenizer().tokens(of: word).map(\.hash), Tokenizer().tokens(of: text).map(\.hash))
        guard wanted.count == 1 else {
            return !wanted.isEmpty && tokens.indices.contains { tokens[$0...].starts(with: wanted) }
        }
        let all = hashes(of: word)
        return tokens.contains(where: all.contains)
    }

    private func answer(_ word: String) -> Lemmatizer.Answer {
        lemmatizer.lemma(of: word.lowercased(), atSentenceStart: true, previous: nil)
    }
}
