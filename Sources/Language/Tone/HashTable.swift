/// A flat open-addressing table from token hashes to small values: one probe, no `String`, no reference counting.
///
/// Keys are already well mixed, so the low bits choose the slot. Zero marks an empty slot; a token that hashes to zero is never found.
/// Most questions are about words that do not stand in the table: a bit per key, in a field small enough for the processor's cache,
/// answers those (Bloom, *Space/time trade-offs in hash coding*, 1970, with one hash).
struct HashTable<Value: Sendable>: Sendable {
    private var marks: [UInt64]
    private var keys: [UInt64]
    private var values: [Value]
    private var mask: Int
    private(set) var count = 0
    private let empty: Value

    init(empty: Value, capacity: Int = 16) {
        var slots = 16
        while slots < capacity * 2 { slots *= 2 }
        keys = Array(repeating: 0, count: slots)
        values = Array(repeating: empty, count: slots)
        marks = Array(repeating: 0, count: slots / 16)
        mask = slots - 1
        self.empty = empty
    }

    subscript(key: UInt64) -> Value {
        get {
            guard isMarked(key) else { return empty }
            let slot = slot(of: key)
            return keys[slot] == key ? values[slot] : empty
        }
        set {
            if (count + 1) * 2 > keys.count { grow() }
            let slot = slot(of: key)
            if keys[slot] == 0 { count += 1 }
            keys[slot] = key
            values[slot] = newValue
            marks[mark(key)] |= 1 << (key >> 58)
        }
    }

    func contains(_ key: UInt64) -> Bool { key != 0 && isMarked(key) && keys[slot(of: key)] == key }

    @inline(__always)
    private func isMarked(_ key: UInt64) -> Bool { marks[mark(key)] >> (key >> 58) & 1 == 1 }

    private func mark(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 16) & (marks.count - 1) }

    /// Where the key stands, or the empty slot where it would stand. FNV-like hashes differ most in their high half, hence the fold.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = HashTable(empty: empty, capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger[key] = value }
        self = larger
    }
}
