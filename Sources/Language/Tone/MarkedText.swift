import Mentions

/// A text in which the words with a tone can be seen, with colours and without: "heel mooi[++], maar te duur[−]".
struct MarkedText {
    let text: String

    init(_ text: String, _ contributions: [Contribution], inColour: Bool) {
        let bytes = Array(text.utf8)
        var (marked, end) = ("", 0)
        for contribution in contributions.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where !contribution.range.isEmpty && contribution.range.lowerBound >= end && contribution.range.upperBound <= bytes.count {
            marked += Self.visible(bytes[end..<contribution.range.lowerBound])
            marked += Self.inked(Self.visible(bytes[contribution.range]) + Self.signs(contribution.value), contribution.value, inColour)
            end = contribution.range.upperBound
        }
        self.text = marked + Self.visible(bytes[end...])
    }

    /// Without signs that a terminal would obey; a text of a stranger must not move the cursor or change colours.
    static func visible(_ text: String) -> String { visible(Array(text.utf8)[...]) }

    private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        String(
            String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
                $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
            })
    }

    /// One sign for a light word, three for a heavy one; none for a word that hardly counts.
    private static func signs(_ value: Double) -> String {
        let strength = Int((abs(value) * 100).rounded())
        guard strength >= 20 else { return "" }
        return "[" + String(repeating: value < 0 ? "−" : "+", count: strength < 150 ? 1 : strength < 250 ? 2 : 3) + "]"
    }

    /// Bold where it weighs; underlined where it is bad, so that red and green need not be told apart.
    static func inked(_ words: String, _ value: Double, _ inColour: Bool) -> String {
        guard inColour, !signs(value).isEmpty else { return words }
        let weight = abs(value) < 1.5 ? "" : "1;"
        return "\u{1B}[\(weight)\(value < 0 ? "4;31" : "32")m\(words)\u{1B}[0m"
    }
}
