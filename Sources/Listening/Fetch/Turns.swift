/// Who may go next: in order of arrival, but only so many at once, and at most two at one host.
///
/// libcurl can limit connections per host too, but its clock of 25 seconds runs on for those who wait.
struct Turns<Visitor> {
    let perHost: Int
    let total: Int
    private(set) var waiting: [(host: String, visitor: Visitor)] = []
    private var busy: [String: Int] = [:]
    private var running = 0

    init(perHost: Int, total: Int) {
        self.perHost = perHost
        self.total = total
    }

    mutating func arrive(_ visitor: Visitor, at host: String) {
        waiting.append((host, visitor))
    }

    /// - Returns: nil when nobody can go before somebody leaves.
    mutating func next() -> Visitor? {
        guard running < total, let index = waiting.firstIndex(where: { busy[$0.host, default: 0] < perHost }) else { return nil }
        let (host, visitor) = waiting.remove(at: index)
        busy[host, default: 0] += 1
        running += 1
        return visitor
    }

    mutating func leave(_ host: String) {
        running -= 1
        busy[host, default: 0] -= 1
        if busy[host] == 0 { busy[host] = nil }
    }

    /// Takes those out who will not go any more.
    mutating func remove(where isGone: (Visitor) -> Bool) -> [Visitor] {
        let gone = waiting.filter { isGone($0.visitor) }.map(\.visitor)
        waiting.removeAll { isGone($0.visitor) }
        return gone
    }
}
