import Foundation
import Mentions

@testable import Language

/// A set of messages with the tone towards each name as a careful reader hears it, written before the code.
struct TowardsSet {
    struct Item: Decodable {
        var id: String
        var text: String
        var people: [String]
        var roles: [String: String]?
        var gold: [String: ToneLabel]
        var soort: String
    }

    struct Answer {
        var item: Item
        var tone: TargetTone
        var gold: ToneLabel { item.gold[tone.name] ?? .neutral }
        var isRight: Bool { tone.label == gold }
    }

    let answers: [Answer]

    init(_ name: String, reader: Reader) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Sets/\(name).jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        answers = try lines.flatMap { line in
            let item = try JSONDecoder().decode(Item.self, from: Data(line.utf8))
            let targets = item.people.map { reader.target($0, role: item.roles?[$0] ?? "") }
            return reader.score(item.text, towards: targets).2.map { Answer(item: item, tone: $0) }
        }
    }

    var accuracy: Double { Double(answers.count(where: \.isRight)) / Double(max(1, answers.count)) }

    /// Right answers per kind, worst first.
    var table: String {
        let kinds = Dictionary(grouping: answers, by: \.item.soort).map { kind, all in
            (kind: kind, right: all.count(where: \.isRight), all: all.count)
        }
        let rows = kinds.sorted { ($0.right * $1.all, $0.kind) < ($1.right * $0.all, $1.kind) }
            .map { "\($0.right)/\($0.all)".padding(toLength: 8, withPad: " ", startingAt: 0) + $0.kind }
        return (["", "\(answers.count(where: \.isRight)) van \(answers.count), \(accuracy)"] + rows).joined(separator: "\n")
    }
}
