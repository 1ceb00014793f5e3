internal import Foundation

/// What a line of a live blog begins with: the clock time of an update, or a day on a line of its own.
enum ClockMark: Equatable {
    /// `text` is the offset of what the update says behind its time; `isUpdate` when the word stands before it.
    case time(minute: Int, day: FeedDate.Reading?, text: Int, isUpdate: Bool)
    /// Nil for a bare day of the week.
    case day(FeedDate.Reading?)

    /// Longer prefixes are prose.
    static let longest = 48

    /// Nil for a line of prose: "Om 14.30 uur", "2.50 euro", "14.30 uur gaat de brug open", and for a span of time ("19.30 - 20.00 uur").
    init?(_ line: String) {
        var line = line
        guard let mark = line.withUTF8({ ClockMark.read($0) }) else { return nil }
        self = mark
    }

    private static func read(_ view: ByteView) -> ClockMark? {
        var index = 0, isUpdate = false, hasWeekday = false, hasMonth = false
        while let next = skipSigns(view, from: index), next <= longest {
            if let time = ClockTime(view, at: next) {
                let day = hasMonth ? FeedDate.read(view.view(0..<next)) : nil
                return .time(minute: time.minute, day: day, text: time.end, isUpdate: isUpdate)
            }
            index = next
            if view[index].isDigit {
                while index < view.count, view[index].isDigit { index += 1 }
                if index - next > 4 { return nil }
            } else {
                switch word(view, &index) {
                case .update: isUpdate = true
                case .weekday: hasWeekday = true
                case .month: hasMonth = true
                case nil: return nil
                }
            }
        }
        guard hasWeekday || hasMonth, view.count <= longest else { return nil }
        return hasMonth ? FeedDate.read(view).map { .day($0) } : .day(nil)
    }

    private enum Word { case update, weekday, month }

    private static func word(_ view: ByteView, _ index: inout Int) -> Word? {
        let start = index
        var key: UInt64 = 0
        while index < view.count, view[index].isLetter || view[index] >= 0x80 {
            if let letter = DateWords.folded(view, at: &index), key < 1 << 56 { key = key << 8 | UInt64(letter) }
        }
        let own = view.view(start..<index)
        if own.hasAnyCase("update", at: 0), own.count <= 7 { return .update }
        switch DateWords.table[key]?.meaning {
        case .month: return .month
        case .weekday: return .weekday
        default: return nil
        }
    }

    /// The offset of the first letter or digit; nil at the end of the line. Before an amount or a sign of plus the line is prose.
    private static func skipSigns(_ view: ByteView, from start: Int) -> Int? {
        var index = start
        while index < view.count, !view[index].isLetter, !view[index].isDigit {
            if view[index] == UInt8(ascii: "+") || view[index] == UInt8(ascii: "$") || view.has("€", at: index) { return longest + 1 }
            index += 1
        }
        return index < view.count ? index : nil
    }
}
