import Foundation

/// Dates as JSON APIs write them: ISO 8601, extended or basic, or seconds since 1970.
enum APIDate {
    /// - Returns: whole seconds; nil when it is no date. Without a zone it is UTC.
    static func date(_ value: JSON) -> Date? {
        switch value {
        case .string(let text): date(iso: Array(text.utf8))
        case .number(let digits): Double(digits).flatMap(date(seconds:))
        default: nil
        }
    }

    /// Years 1970 to 9999; larger numbers are milliseconds.
    private static func date(seconds: Double) -> Date? {
        let seconds = seconds > 253_402_300_799 ? seconds / 1000 : seconds
        guard (0...253_402_300_799).contains(seconds) else { return nil }
        return Date(timeIntervalSince1970: seconds.rounded(.down))
    }

    private static func date(iso bytes: [UInt8]) -> Date? {
        var scanner = Scanner(bytes: bytes)
        guard let day = scanner.day() else { return nil }
        if scanner.isAtEnd { return Date(timeIntervalSince1970: Double(day * 86_400)) }
        guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "), let time = scanner.time(), let zone = scanner.zone(),
            scanner.isAtEnd
        else { return nil }
        return Date(timeIntervalSince1970: Double(day * 86_400 + time - zone))
    }

    private struct Scanner {
        let bytes: [UInt8]
        var index = 0

        var isAtEnd: Bool { index == bytes.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func number(digits: Int, in range: ClosedRange<Int>) -> Int? {
            guard index + digits <= bytes.count else { return nil }
            let part = bytes[index..<(index + digits)]
            guard part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            index += digits
            let value = part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            return range.contains(value) ? value : nil
        }

        /// Days since 1970.
        mutating func day() -> Int? {
            guard let year = number(digits: 4, in: 1...9999) else { return nil }
            _ = skip("-")
            guard let month = number(digits: 2, in: 1...12) else { return nil }
            _ = skip("-")
            guard let day = number(digits: 2, in: 1...31) else { return nil }
            return APIDate.days(year: year, month: month, day: day)
        }

        /// Seconds since midnight.
        mutating func time() -> Int? {
            guard let hour = number(digits: 2, in: 0...24) else { return nil }
            _ = skip(":")
            guard let minute = number(digits: 2, in: 0...59) else { return nil }
            let hasSecond = skip(":") || (index < bytes.count && (0x30...0x39).contains(bytes[index]))
            guard let second = hasSecond ? number(digits: 2, in: 0...60) : 0 else { return nil }
            if skip(".") || skip(",") { while number(digits: 1, in: 0...9) != nil {} }
            return hour * 3600 + minute * 60 + second
        }

        /// Seconds east of Greenwich.
        mutating func zone() -> Int? {
            if isAtEnd || skip("Z") || skip("z") { return 0 }
            let isWest = skip("-")
            guard isWest || skip("+"), let hours = number(digits: 2, in: 0...14) else { return nil }
            _ = skip(":")
            let minutes = isAtEnd ? 0 : number(digits: 2, in: 0...59)
            return minutes.map { (isWest ? -1 : 1) * (hours * 3600 + $0 * 60) }
        }
    }

    /// Days since 1970-01-01 in the Gregorian calendar (H. Hinnant, chrono-compatible low-level date algorithms).
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
