/// A flat open-addressing table from token hashes to small values: one probe, no `String`, no reference counting.
///
/// Keys are already well mixed, so the low bits choose the slot. Zero marks an empty slot; a token that hashes to zero is never found.
struct HashTable<Value: Sendable>: Sendable {
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
        mask = slots - 1
        self.empty = empty
    }

    subscript(key: UInt64) -> Value {
        get {
            let slot = slot(of: key)
            return keys[slot] == key ? values[slot] : empty
        }
        set {
            if (count + 1) * 2 > keys.count { grow() }
            let slot = slot(of: key)
            if keys[slot] == 0 { count += 1 }
            keys[slot] = key
            values[slot] = newValue
        }
    }

    func contains(_ key: UInt64) -> Bool { key != 0 && keys[slot(of: key)] == key }

    /// Where the key stands, or the empty slot where it would stand. FNV-like hashes differ most in their high half, hence the fold.
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
