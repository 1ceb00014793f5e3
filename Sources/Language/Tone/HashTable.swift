/// A flat open-addressing table from token hashes to small values: one probe, no `String`, no reference counting.
///
/// Keys are already well mixed, so the low bits choose the slot. Zero marks an empty slot; a token that hashes to zero is never found.
/// Most questions are about words that do not stand in the table: a bit per key, in a field small enough for the processor's cache,
/// answers those (Bloom, *Space/time trade-offs in hash coding*, 1970, with one hash).
struct HashTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        var key: UInt64
        var value: Value
    }

    private var slots: [Slot]
    private var marks: [UInt64]
    private var mask: Int
    private(set) var count = 0
    private let empty: Value

    init(empty: Value, capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(key: 0, value: empty), count: size)
        marks = Array(repeating: 0, count: size / 16)
        mask = size - 1
        self.empty = empty
    }

    subscript(key: UInt64) -> Value {
        get {
            guard isMarked(key) else { return empty }
            let place = place(of: key)
            return slots[place].key == key ? slots[place].value : empty
        }
        set {
            if (count + 1) * 2 > slots.count { grow() }
            let place = place(of: key)
            if slots[place].key == 0 { count += 1 }
            slots[place] = Slot(key: key, value: newValue)
            marks[mark(key)] |= 1 << (key >> 58)
        }
    }

    func contains(_ key: UInt64) -> Bool { key != 0 && isMarked(key) && slots[place(of: key)].key == key }

    @inline(__always)
    private func isMarked(_ key: UInt64) -> Bool { marks[mark(key)] >> (key >> 58) & 1 == 1 }

    private func mark(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 16) & (marks.count - 1) }

    /// Where the key stands, or the empty slot where it would stand. FNV-like hashes differ most in their high half, hence the fold.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
        while slots[place].key != 0 && slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = HashTable(empty: empty, capacity: slots.count)
        for slot in slots where slot.key != 0 { larger[slot.key] = slot.value }
        self = larger
    }
}
