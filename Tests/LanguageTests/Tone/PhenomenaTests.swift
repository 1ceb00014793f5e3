import Foundation
import Mentions
import Testing

@testable import Language

/// The suite of sentences about what steers tone in Dutch, written before the rules: label against sign, per phenomenon.
@Suite struct PhenomenaTests {
    struct Case: Sendable {
        var phenomenon: String
        var sign: String
        var text: String
    }

    @Test("Rules and learned weights give the right sign on the phenomena of Dutch", arguments: [(false, 0.88), (true, 0.92)])
    func signs(isLearned: Bool, least: Double) throws {
        let table = try PhenomenaTests.table(of: isLearned ? ToneBench.learned : ToneBench.scorer)
        let right = table.values.reduce(0) { $0 + $1.right }
        let total = table.values.reduce(0) { $0 + $1.total }
        #expect(total > 700)
        #expect(Double(right) >= least * Double(total), "\(right) of \(total) right\n\(PhenomenaTests.text(table))")
        #expect(table.values.allSatisfy { $0.right * 100 >= $0.total * 70 }, "\(PhenomenaTests.text(table))")
    }

    @Test("Without its rules the scorer is far worse")
    func bare() throws {
        let bare = try PhenomenaTests.table(of: ToneScorer(lexicon: ToneBench.lexicon, rules: []))
        let all = try PhenomenaTests.table(of: ToneBench.scorer)
        #expect(bare.values.reduce(0) { $0 + $1.right } + 150 < all.values.reduce(0) { $0 + $1.right })
    }

    typealias Table = [String: (right: Int, total: Int)]

    static func table(of scorer: ToneScorer) throws -> Table {
        var table: Table = [:]
        for item in try cases() {
            let isRight = sign(scorer.score(item.text, explain: false).0.label) == item.sign
            table[item.phenomenon, default: (0, 0)].total += 1
            if isRight { table[item.phenomenon]?.right += 1 }
        }
        return table
    }

    private static func cases() throws -> [Case] {
        let folder = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../Sets").standardizedFileURL
        return try ["proef", "toets"].flatMap { part in
            try String(contentsOf: folder.appending(path: "verschijnselen-\(part).tsv"), encoding: .utf8).split(separator: "\n")
                .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
                .map { Case(phenomenon: $0[0], sign: $0[1], text: $0[2]) }
        }
    }

    private static func sign(_ label: ToneLabel) -> String {
        switch label {
        case .negative: "-"
        case .neutral: "0"
        case .positive: "+"
        }
    }

    private static func text(_ table: Table) -> String {
        table.sorted { $0.key < $1.key }.map { "\($1.right)/\($1.total)\t\($0)" }.joined(separator: "\n")
    }
}
