import Foundation
import Language

/// `tamtam lemmatize`: the tokens of each line with their lemmas.
public enum LemmaFilter {
    struct Question: Decodable {
        var id: LineID
        var text: String
    }

    struct Answer: Encodable {
        var id: LineID
        var tokens: [Word]
    }

    struct Word: Encodable {
        var text: String
        var lemma: String
        var kind: String
        /// Of a compound, the head last.
        var parts: [String]?
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the word list's own one-line error.
    public static func run(_ path: String, home: Home) throws {
        let (tokenizer, lemmatizer) = (Tokenizer(), try Lemmatizer(data: home.lexicons))
        let splitter = CompoundSplitter(lemmatizer: lemmatizer)
        try JSONLines.answer(path, as: Question.self) { line in
            let bytes = Array(line.text.utf8)
            let tokens = tokenizer.tokens(of: line.text)
            let words = zip(tokens, lemmatizer.lemmas(of: tokens, in: bytes)).map { token, lemma in
                let text = String(decoding: bytes[token.range], as: UTF8.self)
                let parts = token.kind == .word && lemma.kind != .name ? splitter.parts(of: text) : []
                return Word(text: text, lemma: lemma.lemma, kind: lemma.kind.rawValue, parts: parts.count > 1 ? parts : nil)
            }
            return Answer(id: line.id, tokens: words)
        }
    }
}
