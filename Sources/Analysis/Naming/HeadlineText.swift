internal import Foundation

/// What may stand above a story once what belongs to its paper is gone: only whole parts are taken away.
enum HeadlineText {
    /// The title and what is left of it without its kicker, without what stands before or behind a semicolon.
    ///
    /// - Parameter papers: names of sources, which papers put behind their titles.
    static func variants(_ title: String, papers: [String]) -> [String] {
        let whole = withoutPaper(withoutLabels(withoutBrackets(title)), papers)
        var found = [whole]
        let halves = whole.split(separator: ";").map { String($0) }
        if halves.count > 1 { found += halves }
        if let rest = withoutPlace(whole) { found.append(rest) }
        if let rest = withoutKicker(whole) { found.append(rest) }
        var seen: Set<String> = []
        return found.map { trimmed($0) }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// "Brand in loods (video)" and "[Bedrijven]*": what stands in brackets belongs to the paper.
    static func withoutBrackets(_ text: String) -> String {
        var rest = text
        for (open, close) in [("(", ")"), ("[", "]")] {
            while let from = rest.range(of: open), let to = rest.range(of: close, range: from.upperBound..<rest.endIndex) {
                rest.removeSubrange(from.lowerBound..<to.upperBound)
            }
        }
        return joined(rest).trimmingPrefix { "*+ ".contains($0) }.isEmpty ? text : joined(rest)
    }

    /// "Brand in loods - Omroep Turfbrug" and "Brand in loods | Courant" lose their tail, "Re: Brand in loods" its beginning.
    private static func withoutPaper(_ title: String, _ papers: [String]) -> String {
        for separator in [" | ", " - ", " – ", " — "] {
            guard let cut = title.range(of: separator, options: .backwards) else { continue }
            let tail = title[cut.upperBound...].lowercased()
            if separator == " | " || papers.contains(where: { $0.lowercased() == tail }) { return String(title[..<cut.lowerBound]) }
        }
        return title
    }

    /// "LIVE:", "Update 14.30 uur |", "Re:", "Column:" and what else says what kind of text it is.
    private static func withoutLabels(_ title: String) -> String {
        var rest = title[...]
        while let end = rest.firstIndex(where: { ":|".contains($0) }), isLabel(rest[..<end]) {
            rest = rest[rest.index(after: end)...].drop { " |:-".contains($0) }
        }
        return rest.isEmpty ? title : String(rest)
    }

    private static func isLabel(_ head: Substring) -> Bool {
        let words = head.lowercased().split { !$0.isLetter }.map(String.init)
        guard let first = words.first, head.count <= 28 else { return false }
        return labels.contains(first) && words.dropFirst().allSatisfy { labels.contains($0) || ["uur", "de", "in", "s"].contains($0) }
    }

    private static let labels: Set<String> = [
        "live", "liveblog", "update", "video", "kijk", "beeld", "foto", "column", "opinie", "podcast", "exclusief", "breaking", "re", "fwd",
        "nieuws", "interview", "commentaar", "analyse", "blog", "recensie", "luister", "persbericht", "net", "binnen",
        "lezersbrief", "ingezonden", "advertentie", "let", "op", "tip", "gemeentenieuws", "teruglezen", "terugkijken", "lees",
    ]

    /// What follows the place a report was sent from: "TURFBRUG - De brandweer ..."; nil where nothing like it stands in front.
    static func withoutPlace(_ text: String) -> String? {
        for separator in [" - ", " – ", " — "] {
            guard let cut = text.range(of: separator) else { continue }
            let head = text[..<cut.lowerBound].split(separator: " "), rest = text[cut.upperBound...]
            if head.count <= 2, head.joined().allSatisfy({ $0.isLetter }), rest.split(separator: " ").count >= 3 { return String(rest) }
        }
        return nil
    }

    /// "Inflatie. Prijzen stijgen weer" has a word in front that names its corner of the paper.
    private static func withoutKicker(_ text: String) -> String? {
        guard let cut = text.range(of: ". ") else { return nil }
        let head = text[..<cut.lowerBound].split(separator: " "), rest = text[cut.upperBound...]
        return head.count <= 2 && rest.split(separator: " ").count >= 3 ? String(rest) : nil
    }

    /// A title stands without a full stop, without signs of exclamation and in quotes as a whole only when they close.
    static func trimmed(_ text: String) -> String {
        var rest = joined(text)
        while let last = rest.last, ".!;:,-–| *+".contains(last), !rest.hasSuffix("...") { rest.removeLast() }
        while let first = rest.first, "-–|;:,.!*+• ".contains(first) { rest.removeFirst() }
        if rest.hasSuffix("?!") || rest.hasSuffix("??") { rest = rest.trimmingCharacters(in: CharacterSet(charactersIn: "?!")) + "?" }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    /// White space folded, without handles, addresses and emoji; a tag inside a sentence is a word.
    static func joined(_ text: String) -> String {
        var words = text.split(whereSeparator: \.isWhitespace).filter { Passage.isFree($0) }[...]
        while let last = words.last, last.hasPrefix("#") { words.removeLast() }
        while let first = words.first, first.hasPrefix("#"), words.count > 1, words[words.startIndex + 1].hasPrefix("#") {
            words.removeFirst()
        }
        let plain = words.map { $0.filter { !isEmoji($0) && $0 != "#" } }.filter { !$0.isEmpty }
        return plain.joined(separator: " ")
    }

    static func isEmoji(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F || $0.value == 0x20E3 }
    }

    /// Words in capitals as small words, where the others of the story do not write them so: "rijbaan DICHT".
    static func calmed(_ text: String, isAlwaysShouted: (String) -> Bool) -> String {
        let words = text.split(separator: " ").enumerated().map { index, word -> String in
            let letters = word.filter(\.isLetter)
            guard letters.count >= 4, letters.allSatisfy(\.isUppercase), !isAlwaysShouted(letters) else { return String(word) }
            let low = word.lowercased()
            return index == 0 ? low.prefix(1).uppercased() + low.dropFirst() : low
        }
        return words.joined(separator: " ")
    }
}
