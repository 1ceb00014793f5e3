import Foundation
import Mentions
import Testing

@testable import Language

/// The names of an invented town, told apart from other uses: `Sets/namen-*.jsonl`, written before the code.
@Suite struct NameSetTests {
    /// Just below what was reached: 153 and 150 of 153. Asked is 0.90.
    @Test("Names are told apart", arguments: [("namen-proef", 0.98), ("namen-toets", 0.96)])
    func toldApart(set: String, bar: Double) throws {
        let items = try NameSet.items(set)
        let reader = try NameSet.reader()
        #expect(items.count >= 150)
        let outcomes = items.map { (item: $0, isRight: $0.isRight(by: reader)) }
        let right = outcomes.count { $0.isRight }
        let table = Dictionary(grouping: outcomes, by: \.item.soort).sorted { $0.key < $1.key }
            .map { "\($0.value.count { $0.isRight }) of \($0.value.count)  \($0.key)" }
        let report = "\(set): \(right) of \(items.count)\n" + table.joined(separator: "\n")
        #expect(Double(right) / Double(items.count) >= bar, "\(report)")
    }
}

/// One line of a set.
struct NameItem: Decodable {
    struct Name: Decodable, Hashable {
        var name: String
        var kind: String
    }

    var id: String
    var soort: String
    var text: String
    var gold: Set<Name>
    var candidates: Set<String>

    private var mention: Mention {
        Mention(id: id, version: "1", source: "set", channel: "forum", group: .bevolking, text: text, published: .distantPast)
    }

    func found(by reader: Reader) -> (names: Set<Name>, candidates: Set<String>) {
        let names = reader.read(mention).names.map { Name(name: $0.name, kind: $0.kind.rawValue) }
        return (Set(names), Set(reader.officeHolders(in: mention).map(\.name)))
    }

    func isRight(by reader: Reader) -> Bool { found(by: reader) == (gold, candidates) }
}

enum NameSet {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sets")

    static func items(_ name: String) throws -> [NameItem] {
        try String(contentsOf: folder.appending(path: name + ".jsonl"), encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(NameItem.self, from: Data($0.utf8))
        }
    }

    /// Reads `namen.yaml`: one name a line, in braces.
    static func reader() throws -> Reader {
        var (people, places, organisations): ([Person], [Place], [Organisation]) = ([], [], [])
        for line in try String(contentsOf: folder.appending(path: "namen.yaml"), encoding: .utf8).split(separator: "\n") {
            guard let name = line.firstMatch(of: /name: ([^,}]+)/)?.1 else { continue }
            let list = line.firstMatch(of: /aliases: \[([^\]]*)\]/)?.1.split(separator: ",") ?? []
            let aliases = list.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \"")) }
            if let role = line.firstMatch(of: /role: ([^,}]+)/)?.1 {
                people.append(Person(name: String(name), role: String(role), aliases: aliases))
            } else if let kind = line.firstMatch(of: /kind: ([^,}]+)/)?.1 {
                places.append(Place(name: String(name), kind: String(kind), aliases: aliases))
            } else if let group = line.firstMatch(of: /group: ([^,}]+)/)?.1 {
                organisations.append(
                    Organisation(name: String(name), group: try #require(SpeakerGroup(rawValue: String(group))), aliases: aliases))
            }
        }
        return try Reader(lexicons: ToneBench.lists, people: people, places: places, organisations: organisations)
    }
}
