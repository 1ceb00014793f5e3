/// A clock time that heads what follows: "14.32 uur:", "14:32 -", "[14:32u]", "14u32", "14 uur:", "2:32 PM", or alone on its line.
struct ClockTime {
    /// Of the day, 0 ..< 1440.
    let minute: Int
    /// Offset of the text behind it and its sign.
    let end: Int

    /// Nil when there is none at `start`, when a span of time begins there, or when the sentence just runs on.
    init?(_ view: ByteView, at start: Int) {
        guard let clock = ClockTime.clock(view, from: start) else { return nil }
        var index = clock.end
        let isNamed = ClockTime.hour(view, &index) || clock.isNamed
        guard let shift = ClockTime.half(view, &index, hour: clock.hour), clock.hour + shift <= 24 else { return nil }
        guard !ClockTime.isSpan(view, from: index), let end = ClockTime.text(view, from: index, isNamed: isNamed) else { return nil }
        minute = ((clock.hour + shift) * 60 + clock.minute) % 1440
        self.end = end
    }

    /// Hour and minute as written; a bare hour only when "uur" follows.
    private static func clock(_ view: ByteView, from start: Int) -> (hour: Int, minute: Int, end: Int, isNamed: Bool)? {
        guard let hour = number(view, from: start, most: 2), hour.value <= 24 else { return nil }
        let sign = byte(view, hour.end)
        let isMark =
            sign == UInt8(ascii: ".") || sign == UInt8(ascii: ":") || sign | 0x20 == UInt8(ascii: "u") || sign | 0x20 == UInt8(ascii: "h")
        if isMark, let minute = number(view, from: hour.end + 1, most: 2), minute.end == hour.end + 3 {
            guard minute.value < 60, hour.value < 24 || minute.value == 0 else { return nil }
            let hasSeconds = sign == UInt8(ascii: ":") && byte(view, minute.end) == sign
            let seconds = hasSeconds ? number(view, from: minute.end + 1, most: 2) : nil
            return (hour.value, minute.value, seconds?.end ?? minute.end, false)
        }
        var end = hour.end
        return self.hour(view, &end) ? (hour.value, 0, end, true) : nil
    }

    /// Steps over "uur", "u" or "h".
    private static func hour(_ view: ByteView, _ index: inout Int) -> Bool {
        let start = blanks(view, from: index)
        for word: StaticString in ["uur", "u", "h"] where view.hasAnyCase(word, at: start) {
            let end = start + word.utf8CodeUnitCount
            if isWord(byte(view, end)) { continue }
            index = end
            return true
        }
        return false
    }

    /// Hours to add for AM and PM; nil when there is no such hour.
    private static func half(_ view: ByteView, _ index: inout Int, hour: Int) -> Int? {
        let start = blanks(view, from: index)
        for (word, isAfternoon): (StaticString, Bool) in [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true)]
        where view.hasAnyCase(word, at: start) && !isWord(byte(view, start + word.utf8CodeUnitCount)) {
            guard (1...12).contains(hour) else { return nil }
            index = start + word.utf8CodeUnitCount
            return (isAfternoon ? 12 : 0) - (hour == 12 ? 12 : 0)
        }
        return 0
    }

    /// "- 20.00", "tot 17.00", "t/m 17 uur": a programme or opening hours.
    private static func isSpan(_ view: ByteView, from start: Int) -> Bool {
        var index = blanks(view, from: start)
        if view.hasAnyCase("tot", at: index) || view.hasAnyCase("t/m", at: index) { return !isWord(byte(view, index + 3)) }
        let dash = dashLength(view, at: index)
        if dash == 0 { return false }
        index = blanks(view, from: index + dash)
        return clock(view, from: index) != nil
    }

    /// Where the text begins: behind a sign, at the end of the line, or at a word that begins a sentence.
    private static func text(_ view: ByteView, from start: Int, isNamed: Bool) -> Int? {
        var index = start, hasSign = false
        while index < view.count {
            let byte = view[index], dash = dashLength(view, at: index)
            if dash > 0 || ":,;|>)]".utf8.contains(byte) || byte == UInt8(ascii: ".") {
                if dash == 0, !hasSign, !isNamed, self.byte(view, index + 1).isDigit { return nil }
                hasSign = true
            } else if !byte.isBlank {
                break
            }
            index += max(1, dash)
        }
        if index == view.count || hasSign { return index }
        let isSentence = !(view[index] &- 0x61 < 26) && view[index] != UInt8(ascii: "%") && view[index] != UInt8(ascii: "/")
        return index > start && isSentence ? index : nil
    }

    /// Bytes of a hyphen, a dash or a bullet.
    private static func dashLength(_ view: ByteView, at index: Int) -> Int {
        if byte(view, index) == UInt8(ascii: "-") { return 1 }
        for sign: StaticString in ["–", "—", "•", "·", "→"] where view.has(sign, at: index) { return sign.utf8CodeUnitCount }
        return 0
    }

    private static func number(_ view: ByteView, from start: Int, most: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while end - start <= most, byte(view, end).isDigit {
            value = value * 10 + Int(view[end] & 0x0F)
            end += 1
        }
        return end > start && end - start <= most ? (value, end) : nil
    }

    private static func blanks(_ view: ByteView, from start: Int) -> Int {
        var index = start
        while byte(view, index) == 0x20 { index += 1 }
        return index
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit || byte >= 0x80 }

    private static func byte(_ view: ByteView, _ index: Int) -> UInt8 { index < view.count ? view[index] : 0 }
}
