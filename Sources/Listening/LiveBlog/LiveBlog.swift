internal import Foundation

/// The text of an item cut where a line begins with a clock time, if that is what its writer did.
struct LiveBlog {
    struct Update {
        var stamp: UpdateTimes.Stamp
        /// Without the time and without lines that hold only a day.
        var lines: [TextLine]
        /// Of the line with the time: "#UPDATE-1", or the whole address.
        var address: String?
    }

    /// What stands above the first update.
    var opening: [TextLine] = []
    /// In the order of the text.
    private(set) var updates: [Update] = []
    /// Updates that the word stands before.
    private(set) var saysUpdate = 0

    /// Nil when the text is something else.
    init?(title: String, url: String?, lines: [TextLine], times: UpdateTimes) {
        let marks = lines.map { LiveBlog.mark($0) }
        guard marks.count(where: \.isTime) >= LiveBlog.fewest else { return nil }
        cut(lines, marks, times)
        openBelow()
        leaveOutRepeats()
        guard updates.count >= LiveBlog.fewest, isLive(title: title, url: url) else { return nil }
    }

    private enum Mark {
        case time(ClockMark), moment(Date, Int), day(FeedDate.Reading?), none

        var isTime: Bool {
            switch self {
            case .time, .moment: true
            case .day, .none: false
            }
        }

        var isNone: Bool { if case .none = self { true } else { false } }
    }

    private static func mark(_ line: TextLine) -> Mark {
        if let moment = line.moment { return .moment(moment.date, moment.end) }
        switch ClockMark(line.text) {
        case .day(let day): return .day(day)
        case .some(let time): return .time(time)
        case nil: return .none
        }
    }

    private mutating func cut(_ lines: [TextLine], _ marks: [Mark], _ times: UpdateTimes) {
        let headed = LiveBlog.headingsStandAbove(lines, marks)
        var day: Int?, isNewDay = false
        for (place, line) in lines.enumerated() {
            switch marks[place] {
            case .day(let written):
                (day, isNewDay) = (written.flatMap { LiveBlog.day($0, times) }, !updates.isEmpty)
            case .none:
                if headed, place + 1 < lines.count, marks[place + 1].isTime { continue }
                add(line)
            case .time, .moment:
                start(marks[place], line, UpdateTimes.Stamp(minute: 0, day: day, isNewDay: isNewDay), times)
                if headed { updates[updates.count - 1].lines.insert(lines[place - 1], at: 0) }
                isNewDay = false
            }
        }
    }

    /// The moment of the last change above "In dit liveblog volgen we ..." is no update.
    private mutating func openBelow() {
        guard let first = updates.first, first.lines.contains(where: { LiveBlog.isNamed($0.text) }) else { return }
        opening += first.lines
        updates.removeFirst()
    }

    /// A list of the moments that matter says in one line each what the updates below say in full.
    private mutating func leaveOutRepeats() {
        let told = Set(updates.filter { $0.lines.count > 1 }.map(\.heading))
        updates.removeAll { $0.lines.count == 1 && told.contains($0.heading) }
    }

    private mutating func add(_ line: TextLine) {
        if updates.isEmpty { opening.append(line) } else { updates[updates.count - 1].lines.append(line) }
    }

    /// - Parameter stamp: what lines above it tell of its day.
    private mutating func start(_ mark: Mark, _ line: TextLine, _ stamp: UpdateTimes.Stamp, _ times: UpdateTimes) {
        var stamp = stamp, end = 0
        switch mark {
        case .time(.time(let minute, let written, let text, let isUpdate)):
            (stamp.minute, end) = (minute, text)
            if let written { stamp.day = LiveBlog.day(written, times) ?? stamp.day }
            if isUpdate { saysUpdate += 1 }
        case .moment(let date, let text):
            let local = times.local(date)
            (stamp.minute, stamp.day, stamp.moment, end) = (local % 86_400 / 60, local / 86_400, date, text)
        default: break
        }
        var rest = line
        rest.text = LiveBlog.text(line.text, from: end)
        updates.append(Update(stamp: stamp, lines: rest.text.isEmpty ? [] : [rest], address: line.fragment))
    }

    private static func text(_ line: String, from end: Int) -> String {
        String(decoding: line.utf8.dropFirst(end), as: UTF8.self)
            .trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: "-–—|:•·")))
    }

    /// Some put the heading above the time: then a heading stands right before each of them.
    private static func headingsStandAbove(_ lines: [TextLine], _ marks: [Mark]) -> Bool {
        lines.indices.allSatisfy { place in
            !marks[place].isTime || place > 0 && lines[place - 1].isHeading && marks[place - 1].isNone && !lines[place].isHeading
        }
    }

    /// Without a year it is the one nearest to what the feed gives.
    private static func day(_ written: FeedDate.Reading, _ times: UpdateTimes) -> Int? {
        let near = times.local(times.published ?? times.latest) / 86_400
        let years = written.year.map { [$0] } ?? (-1...1).map { Civil.year(of: near) + $0 }
        return years.filter { written.day >= 1 && written.day <= Civil.days(inMonth: written.month, of: $0) }
            .map { Civil.days($0, written.month, written.day) }.min { abs($0 - near) < abs($1 - near) }
    }
}

extension LiveBlog.Update {
    /// With its time.
    var heading: String { "\(stamp.minute) \(lines.first?.text ?? "")" }

    var words: Int { lines.reduce(0) { $0 + $1.text.split(separator: " ").count } }
}
