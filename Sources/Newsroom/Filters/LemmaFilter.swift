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
    }

    /// - Throws: `LineProblem`, `InputProblem`, or the word list's own one-line error.
    public static func run(_ path: String, home: Home) throws {
        let (tokenizer, lemmatizer) = (Tokenizer(), try Lemmatizer(data: home.lexicons))
        try JSONLines.answer(path, as: Question.self) { line in
            let bytes = Array(line.text.utf8)
            let tokens = tokenizer.tokens(of: line.text)
            let words = zip(tokens, lemmatizer.lemmas(of: tokens, in: bytes)).map { token, lemma in
                Word(text: String(decoding: bytes[token.range], as: UTF8.self), lemma: lemma.lemma, kind: lemma.kind.rawValue)
            }
            return Answer(id: line.id, tokens: words)
        }
    }
}
