public import Foundation
public import Mentions

/// What is coming, as a calendar that any calendar program follows (iCalendar, RFC 5545).
public enum AgendaCalendar {
    /// - Parameters:
    ///   - newsroom: name of the calendar.
    ///   - host: makes the numbers of the events worldwide unique.
    ///   - at: when it was made.
    public static func text(_ items: [AgendaItem], newsroom: String, host: String, at: Date) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tamtam//Vooruitblik//NL", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:\(escaped("Vooruitblik \(newsroom)"))",
        ]
        for item in items.sorted(by: { ($0.at, $0.title) < ($1.at, $1.title) }) {
            lines += [
                "BEGIN:VEVENT", "UID:\(number(item))@\(host)", "DTSTAMP:\(moment(at))", "DTSTART:\(moment(item.at))", "DURATION:PT1H",
            ]
            lines.append("SUMMARY:\(escaped(item.title))")
            if !item.place.isEmpty { lines.append("LOCATION:\(escaped(item.place))") }
            lines.append("END:VEVENT")
        }
        return (lines + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
    }

    /// The same item is the same event, whenever the calendar is made: FNV-1a over its moment and title.
    private static func number(_ item: AgendaItem) -> String {
        let text = "\(moment(item.at)) \(item.title)"
        return String(text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }

    /// "20261117T190000Z"
    private static func moment(_ date: Date) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(parts.year ?? 1970)\(two(parts.month))\(two(parts.day))T\(two(parts.hour))\(two(parts.minute))\(two(parts.second))Z"
    }

    /// RFC 5545, section 3.3.11; other control characters may not occur.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": out += "\\\(scalar)"
            case "\n": out += "\\n"
            default: if scalar.properties.generalCategory != .control { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }

    /// Lines of at most 75 bytes, cut between characters (section 3.1).
    private static func folded(_ line: String) -> String {
        var out = "", width = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if width + size > 75 {
                out += "\r\n "
                width = 1
            }
            out.unicodeScalars.append(scalar)
            width += size
        }
        return out
    }
}
