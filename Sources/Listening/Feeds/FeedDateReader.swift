/// Reads the numbers and words of a date in whatever order they come.
struct FeedDateReader {
    private let view: ByteView
    private var index = 0
    private var result = FeedDate.Reading()
    private var hasMonth = false
    private var hasDay = false
    private var hasTime = false
    private var isNumericZone = false
    private var isAfterT = false
    private var isBroken = false

    init(_ view: ByteView) { self.view = view }

    mutating func read() -> FeedDate.Reading? {
        while index < view.count, !isBroken {
            let byte = view[index]
            if byte.isDigit {
                number()
            } else if byte.isLetter || byte >= 0x80 {
                word()
            } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), hasTime, hasMonth, isDigit(at: index + 1) {
                zone()
            } else {
                index += 1
            }
        }
        return isBroken || !hasMonth && result.year == nil || result.year == nil && !hasDay ? nil : result
    }

    private func isDigit(at position: Int) -> Bool { position < view.count && view[position].isDigit }

    private func byte(at position: Int) -> UInt8 { position < view.count ? view[position] : 0 }

    /// The digits at `position`, at most nine of them counted.
    private func digits(at position: Int) -> (value: Int, end: Int) {
        var (value, end) = (0, position)
        while isDigit(at: end) {
            if end - position < 9 { value = value * 10 + Int(view[end] & 0x0F) }
            end += 1
        }
        return (value, end)
    }

    private mutating func number() {
        let (value, end) = digits(at: index)
        let length = end - index
        let next = byte(at: end)
        if isTimeMark(next, after: length), isDigit(at: end + 1), !hasTime { return time(hour: value, from: end) }
        if !hasMonth, next == 0x2D || next == 0x2F || next == 0x2E, compoundDate(value, length: length, end: end) { return }
        defer { index = end; isAfterT = false }
        switch length {
        case 8 where !hasMonth: compactDate(from: index)
        case 14 where !hasMonth, 12 where !hasMonth:
            compactDate(from: index)
            compactTime(from: index + 8, length: length - 8)
        case 4 where isAfterT && !hasTime, 6 where isAfterT && !hasTime: compactTime(from: index, length: length)
        case 4 where result.year == nil, 3 where result.year == nil && value >= 100: result.year = length == 3 ? 1900 + value : value
        case 4 where hasTime && result.offset == nil && value <= 1400: setZone(hours: value / 100, minutes: value % 100, sign: 1)
        case 7 where result.year == nil && !hasMonth: ordinal(year: value / 1000, day: value % 1000)
        case 1...2: small(value)
        default: isBroken = true
        }
    }

    /// "14:03", and once the date is known "14.03", "14u03" and "14h03".
    private func isTimeMark(_ mark: UInt8, after length: Int) -> Bool {
        guard length <= 2 else { return false }
        if mark == UInt8(ascii: ":") { return true }
        return hasMonth && hasDay && (mark == UInt8(ascii: ".") || mark | 0x20 == UInt8(ascii: "u") || mark | 0x20 == UInt8(ascii: "h"))
    }

    private mutating func small(_ value: Int) {
        if !hasDay, !(hasMonth && result.year != nil && isAfterT) {
            result.day = value
            hasDay = true
        } else if result.year == nil, hasMonth {
            result.year = value < 70 ? 2000 + value : 1900 + value
        } else if !hasTime {
            set(hour: value, minute: 0, second: 0)
        }
    }

    private mutating func time(hour: Int, from end: Int) {
        let minute = digits(at: end + 1)
        index = minute.end
        var second = 0
        if byte(at: index) == UInt8(ascii: ":"), isDigit(at: index + 1) {
            (second, index) = digits(at: index + 1)
        }
        if byte(at: index) == UInt8(ascii: ".") || byte(at: index) == UInt8(ascii: ","), isDigit(at: index + 1) {
            index = digits(at: index + 1).end
        }
        set(hour: hour, minute: minute.value, second: second)
    }

    private mutating func set(hour: Int, minute: Int, second: Int) {
        guard hour < 24 || hour == 24 && minute == 0 && second == 0, minute < 60, second <= 60 else {
            isBroken = true
            return
        }
        hasTime = true
        result.second = hour * 3600 + minute * 60 + min(second, 59)
    }

    private mutating func compactDate(from start: Int) {
        let value = digits(at: start, length: 8)
        set(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }

    private mutating func compactTime(from start: Int, length: Int) {
        let value = digits(at: start, length: length) * (length == 4 ? 100 : 1)
        set(hour: value / 10_000, minute: value / 100 % 100, second: value % 100)
    }

    private func digits(at start: Int, length: Int) -> Int { view[start..<start + length].reduce(0) { $0 * 10 + Int($1 & 0x0F) } }

    private mutating func set(year: Int, month: Int, day: Int) {
        (result.year, result.month, result.day, hasMonth, hasDay) = (year, month, day, true, true)
    }

    /// 2025-05-12, 2025-05, 2025-132, 2025-W20-1, 2025/05/12, 12-05-2025, 12.5.25, 5/12/2025; false when it is none of these.
    private mutating func compoundDate(_ first: Int, length: Int, end: Int) -> Bool {
        if length == 4, byte(at: end + 1) | 0x20 == UInt8(ascii: "w") { return week(year: first, from: end + 2) }
        guard isDigit(at: end + 1) else { return false }
        let second = digits(at: end + 1)
        let separator = byte(at: end)
        let hasThird = byte(at: second.end) == separator && isDigit(at: second.end + 1)
        let third = hasThird ? digits(at: second.end + 1) : (value: 1, end: second.end)
        index = third.end
        if length == 4 {
            if !hasThird, second.end - end == 4 {
                ordinal(year: first, day: second.value)
            } else {
                set(year: first, month: second.value, day: third.value)
            }
        } else if hasThird {
            let year = third.end - second.end > 3 ? third.value : third.value < 70 ? 2000 + third.value : 1900 + third.value
            set(year: year, month: second.value, day: first)
            if second.value > 12 { (result.month, result.day) = (first, second.value) }
            result.isAmbiguous = separator == UInt8(ascii: "/") && first <= 12 && second.value <= 12
        } else {
            index = end - length
            return false
        }
        return true
    }

    private mutating func ordinal(year: Int, day: Int) {
        var (month, left) = (1, day)
        while month < 12, left > Civil.days(inMonth: month, of: year) {
            left -= Civil.days(inMonth: month, of: year)
            month += 1
        }
        set(year: year, month: month, day: left)
    }

    /// ISO 8601 weeks: week 1 holds the fourth of January.
    private mutating func week(year: Int, from start: Int) -> Bool {
        let week = digits(at: start)
        guard week.end - start == 2, week.value >= 1, week.value <= 53 else { return false }
        index = week.end
        var day = 1
        if byte(at: index) == UInt8(ascii: "-"), isDigit(at: index + 1) { (day, index) = digits(at: index + 1) }
        let fourth = Civil.days(year, 1, 4)
        let wanted = fourth - Civil.weekday(fourth) + (week.value - 1) * 7 + day - 1
        ordinal(year: Civil.year(of: wanted), day: wanted - Civil.days(Civil.year(of: wanted), 1, 1) + 1)
        return true
    }

    private mutating func zone() {
        let sign = byte(at: index) == UInt8(ascii: "-") ? -1 : 1
        let first = digits(at: index + 1)
        let length = first.end - index - 1
        index = first.end
        if length <= 2 {
            var minutes = 0
            if byte(at: index) == UInt8(ascii: ":"), isDigit(at: index + 1) { (minutes, index) = digits(at: index + 1) }
            setZone(hours: first.value, minutes: minutes, sign: sign)
        } else {
            setZone(hours: first.value / 100, minutes: first.value % 100, sign: sign)
        }
    }

    private mutating func setZone(hours: Int, minutes: Int, sign: Int) {
        guard !isNumericZone, hours <= 14, minutes < 60 else { return }
        isNumericZone = true
        result.offset = sign * (hours * 3600 + minutes * 60)
    }

    private mutating func word() {
        var key: UInt64 = 0
        let start = index
        while index < view.count, view[index].isLetter || view[index] >= 0x80 {
            if let letter = DateWords.folded(view, at: &index), key < 1 << 56 { key = key << 8 | UInt64(letter) }
        }
        guard let word = DateWords.table[key] else { return }
        if word.isLocal { result.isLocal = true }
        switch word.meaning {
        case .month where !hasMonth: (result.month, hasMonth) = (word.value, true)
        case .weekday: result.weekday = word.value
        case .zone where hasTime && !isNumericZone: result.offset = word.value * 60
        case .amsterdam: result.isLocal = true
        case .time: isAfterT = view[start] | 0x20 == UInt8(ascii: "t")
        case .afternoon, .morning: half(isAfternoon: word.meaning == .afternoon)
        default: break
        }
    }

    /// AM and PM; whoever writes them writes the month first as well.
    private mutating func half(isAfternoon: Bool) {
        if isAfternoon, result.second < 43_200 { result.second += 43_200 }
        if !isAfternoon, result.second >= 43_200, result.second < 46_800 { result.second -= 43_200 }
        if result.isAmbiguous { swap(&result.month, &result.day) }
        result.isAmbiguous = false
    }
}
