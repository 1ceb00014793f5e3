@testable import Listening
import Testing

@Suite struct TurnsTests {
    @Test func aBusyHostDoesNotHoldUpOthers() {
        var turns = Turns<Int>(perHost: 2, total: 10)
        for number in 1...4 { turns.arrive(number, at: "a") }
        turns.arrive(5, at: "b")
        #expect([turns.next(), turns.next(), turns.next(), turns.next()] == [1, 2, 5, nil])
        turns.leave("a")
        #expect(turns.next() == 3)
        #expect(turns.next() == nil)
    }

    @Test func noMoreThanTheTotalGoAtOnce() {
        var turns = Turns<Int>(perHost: 2, total: 3)
        for number in 1...5 { turns.arrive(number, at: "host\(number)") }
        #expect([turns.next(), turns.next(), turns.next(), turns.next()] == [1, 2, 3, nil])
        turns.leave("host2")
        #expect(turns.next() == 4)
    }

    @Test func whoIsGoneDoesNotGetATurn() {
        var turns = Turns<Int>(perHost: 2, total: 3)
        for number in 1...4 { turns.arrive(number, at: "a") }
        #expect(turns.remove { $0.isMultiple(of: 2) } == [2, 4])
        #expect([turns.next(), turns.next(), turns.next()] == [1, 3, nil])
    }
}
