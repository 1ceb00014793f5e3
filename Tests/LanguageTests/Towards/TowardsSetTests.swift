import Foundation
import Mentions
import Testing

@testable import Language

/// Accuracy of tone towards whom on the set of the project: one point for each name in each message.
@Suite struct TowardsSetTests {
    static let reader: Reader = {
        do { return try Reader(lexicons: ToneBench.lists) } catch { fatalError("the reader does not start: \(error)") }
    }()

    @Test("The part to develop on") func develop() throws {
        let set = try TowardsSet("toon-naar-wie-proef", reader: Self.reader)
        for answer in set.answers where !answer.isRight && ProcessInfo.processInfo.environment["TONE_MISSES"] != nil {
            print(answer.gold, answer.tone.label, answer.tone.name, answer.item.soort, answer.item.text, answer.tone.contributions.map { ($0.text, $0.value) })
        }
        #expect(set.accuracy >= 0.5, "\(set.table)")
        print(set.table)
    }

    @Test("The part to be judged by") func judged() throws {
        let set = try TowardsSet("toon-naar-wie-toets", reader: Self.reader)
        #expect(set.accuracy >= 0.5, "\(set.table)")
        print(set.table)
    }
}
