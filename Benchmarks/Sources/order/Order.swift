import Analysis
import Foundation
import Language
import Mentions

/// How much the order of arrival decides: `order messages.jsonl [seeds]`, lines with `id`, `title`, `text` and `published`.
///
/// The stream is grouped as it stands, once more, and with the messages of each hour shuffled. Printed is the share of messages that
/// then stand in another story: stories are paired one to one, those that share most first. Messages dated to the day share one hour;
/// then once more as if they had come in over that day in the order of the file.
@main struct Order {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else { return print("order messages.jsonl [seeds]") }
        let seeds = CommandLine.arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 10
        let messages = try Messages(path: path)
        let whole = messages.stories(of: messages.documents)
        print("| orde | andere plaatsing bij aankomst | anders aan het eind |\n|---|---|---|")
        row("nog eens", whole, messages.stories(of: messages.documents))
        for (name, parts) in [("geschud per dagtekening", 1), ("geschud per uur, dagen gespreid", 24)] {
            for seed in 1...seeds { row("\(name) \(seed)", whole, messages.stories(of: messages.shuffled(seed: seed, parts: parts))) }
        }
    }

    private static func row(_ name: String, _ one: Placings, _ other: Placings) {
        func share(_ part: KeyPath<Placings, [String: String]>) -> String {
            let changed = Placings.changed(one[keyPath: part], other[keyPath: part])
            return
                "\(changed) van \(one[keyPath: part].count) (\(String(format: "%.2f", 100 * Double(changed) / Double(one.first.count))) %)"
        }
        print("| \(name) | \(share(\.first)) | \(share(\.last)) |")
    }
}

/// The story of each message: as it was answered at once, and after all that later ones showed.
struct Placings {
    var first: [String: String] = [:]
    var last: [String: String] = [:]

    static func changed(_ one: [String: String], _ other: [String: String]) -> Int {
        var shared: [Pair: Int] = [:]
        for (message, story) in one { shared[Pair(one: story, other: other[message] ?? ""), default: 0] += 1 }
        var taken: (one: Set<String>, other: Set<String>) = ([], []), same = 0
        for (pair, count) in shared.sorted(by: { ($1.value, $0.key.one, $0.key.other) < ($0.value, $1.key.one, $1.key.other) })
        where !taken.one.contains(pair.one) && !taken.other.contains(pair.other) {
            taken.one.insert(pair.one)
            taken.other.insert(pair.other)
            same += count
        }
        return one.count - same
    }

    private struct Pair: Hashable {
        var one: String
        var other: String
    }
}
