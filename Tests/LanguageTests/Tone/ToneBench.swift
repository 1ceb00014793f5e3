import Foundation
import Mentions

@testable import Language

/// The lists of the project, loaded once for all tests.
enum ToneBench {
    static let lists = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../../../Lexicons/nl").standardizedFileURL
    static let lexicon: ToneLexicon = {
        do { return try ToneLexicon(directory: lists) } catch { fatalError("Lexicons/nl does not load: \(error)") }
    }()
    /// Without learned weights: what lists and rules do by themselves.
    static let scorer = ToneScorer(lexicon: lexicon)
    static let weights: ToneWeights = {
        do { return try ToneWeights(directory: lists) ?? .plain } catch { fatalError("gewichten.tsv does not load: \(error)") }
    }()
    static let learned = ToneScorer(lexicon: lexicon, weights: weights)

    static func score(_ text: String, _ kind: TextKind = .post) -> Double { scorer.score(text, kind: kind, explain: false).0.score }

    static func reasons(_ text: String, _ kind: TextKind = .post) -> [Contribution] { scorer.score(text, kind: kind).1 }
}

extension ToneScorer {
    /// Of bytes that need be no text.
    func tone(of bytes: [UInt8], in draft: inout ToneDraft) -> Tone {
        draft.load(bytes, Tokenizer())
        return judge(&draft, kind: nil, explain: false)
    }
}
