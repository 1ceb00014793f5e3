internal import Mentions

/// A word as somebody wrote it, with the term the reading made of it.
struct WrittenWord {
    let text: String
    /// Bytes of `Mention.body`.
    let range: Range<Int>
    /// True at the beginning of a sentence, where a capital says nothing.
    let opens: Bool
    /// Nil for function words and for words whose lemma has other letters ("kwam").
    var term: Term?

    var isCapital: Bool { text.first?.isUppercase == true }
    /// "DICHT" and "ECB".
    var isShouted: Bool { text.count > 1 && text == text.uppercased() && text.contains(where: \.isLetter) }

    /// Terms come in the order of the words: each word takes the first of the coming few that it may be a form of.
    static func of(_ heard: Heard) -> [WrittenWord] { of(heard.mention.body, as: heard) }

    /// - Parameter text: what the mention says, or a part of it.
    static func of(_ text: String, as heard: Heard) -> [WrittenWord] {
        var words = WordSplit.words(text)
        let terms = heard.reading.terms.filter { $0.isOwnWord && !$0.text.contains(" ") }
        let shapes = terms.map { WordShape($0.text) }
        var next = 0
        for at in words.indices where next < terms.count {
            let shape = WordShape(words[at].text)
            guard let found = (next..<min(next + ahead, terms.count)).first(where: { shape.isForm(of: shapes[$0]) }) else { continue }
            words[at].term = terms[found]
            next = found + 1
        }
        return words
    }

    /// A hashtag gives up to three words more, and a lemma of other letters is passed over.
    private static let ahead = 5
}

/// Cuts a text into words of letters and digits; "loods-brand", "S&P", "auto's" and "0,5" stay whole.
///
/// Handles and addresses are passed over, and what follows a caret: the name with which somebody of a webcare team signs.
enum WordSplit {
    static func words(_ text: String) -> [WrittenWord] {
        let bytes = Array(text.utf8)
        var words: [WrittenWord] = [], at = 0, opens = true
        while at < bytes.count {
            guard isLetter(bytes, at) else {
                opens = opens || endsSentence(bytes[at])
                at += 1
                continue
            }
            if let end = endOfAddress(bytes, at) {
                at = end
                continue
            }
            let start = at
            while at < bytes.count, let step = step(bytes, at) { at += step }
            words.append(WrittenWord(text: String(decoding: bytes[start..<at], as: UTF8.self), range: start..<at, opens: opens))
            opens = false
        }
        return words
    }

    /// Where the handle or address ends that begins at this letter, or the sign before it.
    private static func endOfAddress(_ bytes: [UInt8], _ at: Int) -> Int? {
        let isMarked = at > 0 && "@^".utf8.contains(bytes[at - 1])
        let rest = bytes[at...], end = rest.firstIndex { $0 <= 32 } ?? bytes.count
        guard isMarked || rest.starts(with: "http".utf8) || rest.starts(with: "www.".utf8) || rest[..<end].contains(UInt8(ascii: "@"))
        else { return nil }
        return end
    }

    /// Bytes to go on by; nil where the word ends.
    private static func step(_ bytes: [UInt8], _ at: Int) -> Int? {
        if isLetter(bytes, at) { return 1 }
        let width = bytes[at...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : 1
        guard width == 3 || "-'&.,".utf8.contains(bytes[at]), at + width < bytes.count, isLetter(bytes, at + width) else { return nil }
        let isDecimal = isDigit(bytes[at - 1]) && isDigit(bytes[at + width])
        return bytes[at] == UInt8(ascii: ",") && !isDecimal ? nil : width
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
        switch bytes[at] {
        case 48...57, 65...90, 97...122, 0xC3...0xDF: true
        case 0x80...0xBF: at > 0 && (0xC3...0xDF).contains(bytes[at - 1])
        default: false
        }
    }

    /// Beyond ASCII stand quotes, dashes and emoji.
    private static func endsSentence(_ byte: UInt8) -> Bool { ".!?:;\"'\n|".utf8.contains(byte) || byte >= 0xE2 }
}
