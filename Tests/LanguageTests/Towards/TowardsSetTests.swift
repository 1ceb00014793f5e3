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
        #expect(set.accuracy >= 0.97, "\(set.table)")
    }

    @Test("The part to be judged by") func judged() throws {
        let set = try TowardsSet("toon-naar-wie-toets", reader: Self.reader)
        #expect(set.accuracy >= 0.86, "\(set.table)")
    }
}
