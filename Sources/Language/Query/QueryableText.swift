public import Mentions

/// A text as queries see it: its words and tags, folded, in order; and what is known beside the text.
public struct QueryableText: Sendable {
    let words: [String]
    /// Where each word stands, in bytes.
    let ranges: [Range<Int>]
    let tags: [Bool]
    /// Words of the title.
    let titled: Int
    let source: String
    let channel: String
    let group: String
    let author: String

    public init(_ text: String) { self.init(Tokenizer().tokens(of: text), of: Array(text.utf8)) }

    /// - Parameter blog: title of the live blog that it is an update of, read as if it stood in front.
    public init(_ mention: Mention, under blog: String? = nil) {
        let body = [blog, mention.body].compactMap(\.self).joined(separator: "\n")
        let title = body.utf8.count - mention.text.utf8.count
        self.init(Tokenizer().tokens(of: body), of: Array(body.utf8), title: title, beside: mention)
    }

    /// - Parameter title: how many bytes of the text are title.
    init(_ tokens: [Token], of bytes: [UInt8], title: Int = 0, beside mention: Mention? = nil) {
        let kept = tokens.filter { $0.kind == .word || $0.kind == .number || $0.kind == .hashtag }
        words = kept.map { token in
            let word = Fold.folded(String(decoding: bytes[token.range], as: UTF8.self))
            return token.kind == .hashtag ? String(word.dropFirst()) : word
        }
        ranges = kept.map(\.range)
        tags = kept.map { $0.kind == .hashtag }
        titled = kept.prefix { $0.range.lowerBound < title }.count
        source = mention.map { Fold.folded($0.source) } ?? ""
        channel = mention.map { Fold.folded($0.channel) } ?? ""
        group = mention?.group.rawValue ?? ""
        author = mention?.author.map { Fold.folded($0) } ?? ""
    }

    func fact(_ fact: MessageFact) -> String {
        switch fact {
        case .bron: source
        case .kanaal: channel
        case .groep: group
        case .schrijver: author
        }
    }
}
