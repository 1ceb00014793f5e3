public import Foundation

/// Dates as feeds write them: RFC 822 with every error people make, ISO 8601 in all its subsets, RFC 850, asctime, epoch seconds,
/// and Dutch, Frisian and German words.
public enum FeedDate {
    /// - Parameters:
    ///   - dutch: a date without a zone is Amsterdam time, and 3/4 is the third of April. Dutch words say the same by themselves.
    ///   - reference: a date without a year is the nearest one before this moment; nil gives no date then.
    /// - Returns: whole seconds; nil when it is no date, or one before 1970 or after 2100.
    public static func parse(_ text: String, dutch: Bool, reference: Date? = nil) -> Date? {
        var text = text
        return text.withUTF8 { read($0) }?.date(dutch: dutch, reference: reference)
    }

    static func read(_ view: ByteView) -> Reading? {
        let view = view.trimmed
        guard view.count >= 4, view.count <= 100 else { return nil }
        if view.count >= 9, view.allSatisfy(\.isDigit), let reading = epoch(view) { return reading }
        var reader = FeedDateReader(view)
        return reader.read()
    }

    /// Seconds, or milliseconds when there are thirteen digits.
    private static func epoch(_ view: ByteView) -> Reading? {
        guard view.count <= 11 || view.count == 13 else { return nil }
        let value = view.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
        return Reading(epoch: view.count == 13 ? value / 1000 : value)
    }

    /// What a date says before its zone, and perhaps its year, are known.
    struct Reading: Hashable {
        var year: Int?
        var month = 1
        var day = 1
        /// Second of the day; 86,400 for 24:00.
        var second = 0
        /// Seconds east of Greenwich, when written.
        var offset: Int?
        /// Words or zone of Amsterdam's time.
        var isLocal = false
        /// 12/5: the month may be the first or the second number.
        var isAmbiguous = false
        /// 0 is Monday.
        var weekday: Int?
        var epoch: Int?

        var hasYear: Bool { year != nil || epoch != nil }

        func date(dutch: Bool, reference: Date?) -> Date? {
            guard let seconds = epoch ?? seconds(dutch: dutch, reference: reference), seconds >= 0, seconds < 4_133_980_800 else {
                return nil
            }
            return Date(timeIntervalSince1970: Double(seconds))
        }

        private func seconds(dutch: Bool, reference: Date?) -> Int? {
            var own = self
            if isAmbiguous, !dutch, !isLocal { swap(&own.month, &own.day) }
            guard let year = year ?? reference.flatMap(own.yearBefore) else { return nil }
            guard own.month >= 1, own.month <= 12, own.day >= 1, own.day <= Civil.days(inMonth: own.month, of: year) else { return nil }
            let local = Civil.days(year, own.month, own.day) * 86_400 + second
            if let offset { return local - offset }
            return local - (dutch || isLocal ? Amsterdam.offset(local: local) : 0)
        }

        /// The nearest year in which the date lies before the reference; one in which the weekday is right goes first.
        private func yearBefore(_ reference: Date) -> Int? {
            let seconds = Int(reference.timeIntervalSince1970)
            let last = Civil.year(of: seconds / 86_400)
            let years = (last - 6...last).reversed().filter {
                day <= Civil.days(inMonth: month, of: $0) && Civil.days($0, month, day) * 86_400 <= seconds + 86_400
            }
            return years.first { weekday == Civil.weekday(Civil.days($0, month, day)) } ?? years.first
        }
    }
}
