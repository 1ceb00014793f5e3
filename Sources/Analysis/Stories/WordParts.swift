/// What a Dutch compound shares with other words: the sides of a hyphen, a known word at its end or beginning, its first letters.
///
/// Dutch writes compounds as one word, so that "treinramp" and "ramp met trein" share no word at all.
enum WordParts {
    /// Letters that stand for a word's stem: "Griekse" and "Grieken" share them, "regel" and "regio" do not.
    private static let stem = 5
    private static let shortest = 4
    /// Longer than any compound in use: looking for parts takes quadratic time.
    private static let longest = 64

    /// - Parameter isWord: whether a text had this word before.
    static func of(_ word: String, isWord: (String) -> Bool) -> [String] {
        let bytes = Array(word.utf8)
        let sides = bytes.split(separator: UInt8(ascii: "-")).filter { $0.count > 2 }.map(string)
        var parts = sides.count > 1 ? sides : []
        if bytes.count > stem { parts.append("<" + string(bytes.prefix(stem))) }
        return parts + compound(bytes, isWord)
    }

    /// The longest known word at the end, and what stands before it when that is known too, without its linking s, e or en.
    private static func compound(_ bytes: [UInt8], _ isWord: (String) -> Bool) -> [String] {
        guard (2 * shortest...longest).contains(bytes.count) else { return [] }
        var parts: [String] = []
        if let tail = (3..<bytes.count - shortest + 1).lazy.map({ string(bytes[$0...]) }).first(where: isWord) { parts.append(tail) }
        if let head = (shortest...bytes.count - 3).reversed().lazy.map({ string(bytes[..<$0]) }).first(where: isWord) { parts.append(head) }
        return parts
    }

    private static func string(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
