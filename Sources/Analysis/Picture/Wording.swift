/// Words of a text as numbers: letters and digits only, case ignored, endings cut.
enum Wording {
    /// Letters that stand for a word: "vraag" and "vragen" differ, "parkeren" and "parkeerde" do not.
    static let stem = 6
    /// Words read of one text; copies and subjects show long before.
    static let longest = 150

    /// FNV-1a over the first `letters` of each word; words of fewer than `shortest` bytes are passed over.
    static func numbers(_ text: String, letters: Int = stem, shortest: Int = 1, most: Int = longest) -> [UInt64] {
        var found: [UInt64] = []
        var hash = start, length = 0
        for byte in text.utf8 {
            let folded = byte >= 65 && byte <= 90 ? byte + 32 : byte
            if isLetter(folded) {
                if length < letters { hash = (hash ^ UInt64(folded)) &* 0x0000_0100_0000_01b3 }
                length += 1
            } else if length > 0 {
                if length >= shortest { found.append(hash) }
                if found.count == most { return found }
                (hash, length) = (start, 0)
            }
        }
        if length >= shortest, length > 0 { found.append(hash) }
        return found
    }

    private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Bytes of letters beyond ASCII count as letters; the three that begin Dutch quotes and dashes (E2) do not.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 57) || (byte >= 0xC3 && byte <= 0xDF) || (byte >= 0xA0 && byte < 0xC0)
    }

    /// Content words, each once, in order of number. Four letters is where Dutch function words mostly end.
    static func content(_ text: String) -> [UInt64] {
        distinct(numbers(text, shortest: 4).filter { !functionWords.contains($0) })
    }

    static func distinct(_ numbers: [UInt64]) -> [UInt64] {
        var sorted = numbers.sorted()
        var last: UInt64?
        sorted.removeAll { number in
            defer { last = number }
            return number == last
        }
        return sorted
    }

    /// Members of both; each list ordered and without repeats.
    static func shared(_ one: [UInt64], _ other: [UInt64]) -> Int {
        var i = 0, j = 0, count = 0
        while i < one.count, j < other.count {
            if one[i] == other[j] { count += 1 }
            let step = one[i] <= other[j]
            if one[i] >= other[j] { j += 1 }
            if step { i += 1 }
        }
        return count
    }

    /// True when they share `least` members or more; stops at the first that shows it or rules it out.
    static func shares(_ least: Int, _ one: [UInt64], _ other: [UInt64]) -> Bool {
        var i = 0, j = 0, count = 0
        while count < least {
            if count + min(one.count - i, other.count - j) < least { return false }
            let (mine, its) = (one[i], other[j])
            if mine == its { count += 1 }
            if mine <= its { i += 1 }
            if mine >= its { j += 1 }
        }
        return true
    }

    private static let functionWords = Set(
        numbers(
            """
            deze voor naar over door maar niet meer veel alle alles iets niets iemand niemand ieder andere anders waar daar hier waarom
            wanneer welke wordt worden werd werden heeft hebben hadden zijn waren geweest zouden zullen kunnen konden moeten moest mogen
            willen wilde gaan gaat komen komt doen doet maken maakt staan staat laten laat zich zelf onze jullie haar hun mijn onder tussen
            tegen zonder omdat terwijl toen toch even heel nog weer altijd nooit steeds alleen eerst straks gewoon eigenlijk misschien
            graag weten weet iemand hoezo want dus zodat binnen buiten sinds tijdens volgens
            """, most: 1000))
}
