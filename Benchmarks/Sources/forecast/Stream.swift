import Analysis
import Foundation
import Mentions

/// A past stream as courses: one for each story, and one for each of the words most used in its first two weeks, which stand for the
/// issues that a newsroom follows.
struct Stream {
    private struct Line: Decodable {
        var id: String
        var published: String?
        var title: String?
        var source: String?
        var story: String?
    }

    private static let issues = 60
    private static let firstDays = 28
    private static let shortestWord = 5

    let history: ForecastHistory
    let days: Int

    init(messages: String, stories: String) throws {
        let lines = try Stream.lines(messages)
        let story = Dictionary(try Stream.lines(stories).map { ($0.id, $0.story) }, uniquingKeysWith: { $1 })
        let moments = lines.map { line in (try? Date(line.published ?? "", strategy: .iso8601)) ?? .distantPast }
        let first = (moments.min() ?? .distantPast).timeIntervalSince1970
        let day = moments.map { Int(($0.timeIntervalSince1970 - first) / 86_400) }
        let last = day.max() ?? 0
        var totals = [Int](repeating: 0, count: last + 1)
        for day in day { totals[last - day] += 1 }
        let words = lines.map { Stream.words($0.title ?? "") }
        let early = words.indices.filter { day[$0] < Stream.firstDays }.flatMap { words[$0] }
        let counts = early.reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        let used = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Stream.issues).map(\.key)
        func voice(_ place: Int) -> Course.Voice {
            Course.Voice(ago: last - day[place], speaker: lines[place].source ?? "", group: .media)
        }
        let members = Dictionary(grouping: lines.indices.filter { story[lines[$0].id] ?? nil != nil }) { story[lines[$0].id]! ?? "" }
        let threads = members.sorted { $0.key < $1.key }.map { Course(kind: .story, voices: $0.value.map(voice)) }
        let issues = used.map { word in Course(kind: .issue, voices: lines.indices.filter { words[$0].contains(word) }.map(voice)) }
        history = ForecastHistory(courses: threads + issues, totals: totals)
        days = last + 1
    }

    private static func words(_ title: String) -> Set<Substring> {
        Set(title.lowercased().split(whereSeparator: { !$0.isLetter }).filter { $0.count >= shortestWord })
    }

    private static func lines(_ path: String) throws -> [Line] {
        let decoder = JSONDecoder()
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
    }
}
