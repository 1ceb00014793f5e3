import Analysis
import Foundation
import Mentions

/// A past stream as courses: one for each story, and one for each of the words most used in its first weeks, which stand for the
/// issues that a newsroom follows.
struct Stream {
    private struct Line: Decodable {
        var id: String
        var published: Date?
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
        let lines = try Stream.lines(messages).filter { $0.published != nil }
        let moments = lines.compactMap { $0.published?.timeIntervalSince1970 }, first = moments.min() ?? 0
        let day = moments.map { Int(($0 - first) / 86_400) }, last = day.max() ?? 0
        let voices = zip(lines, day).map { Course.Voice(ago: last - $1, speaker: $0.source ?? "", group: .media) }
        var totals = [Int](repeating: 0, count: last + 1)
        for voice in voices { totals[voice.ago] += 1 }
        let story = Dictionary(try Stream.lines(stories).map { ($0.id, $0.story ?? "") }, uniquingKeysWith: { $1 })
        let members = Dictionary(grouping: lines.indices) { story[lines[$0].id] ?? "" }.filter { $0.key != "" }
        let threads = members.sorted { $0.key < $1.key }.map { Course(kind: .story, voices: $0.value.map { voices[$0] }) }
        let words = lines.map { Stream.words($0.title ?? "") }
        let issues = Stream.mostUsed(words.indices.filter { day[$0] < Stream.firstDays }.map { words[$0] }).map { word in
            Course(kind: .issue, voices: words.indices.filter { words[$0].contains(word) }.map { voices[$0] })
        }
        history = ForecastHistory(courses: threads + issues, totals: totals)
        days = last + 1
    }

    private static func words(_ title: String) -> Set<Substring> {
        Set(title.lowercased().split(whereSeparator: { !$0.isLetter }).filter { $0.count >= shortestWord })
    }

    private static func mostUsed(_ words: [Set<Substring>]) -> [Substring] {
        let counts = words.joined().reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(issues).map(\.key)
    }

    private static func lines(_ path: String) throws -> [Line] {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            try decoder.decode(Line.self, from: Data($0.utf8))
        }
    }
}
