import Language
import Mentions

/// Counts who was named with an office. "Wethouder Snel" counts for Petra Snel when she is the only Snel that was named in full.
struct NameTally {
    private struct Entry {
        var name: String
        var roles: [String: Int] = [:]
        var mentions: [String] = []
        /// Somebody else than an inhabitant named the person so; before that nothing is proposed.
        var isConfirmed = false
    }

    private var entries: [String: Entry] = [:]

    mutating func add(_ holders: [OfficeHolder], of mention: Mention) {
        for holder in holders {
            var entry = entries[Fold.folded(holder.name)] ?? Entry(name: holder.name)
            entry.roles[holder.role, default: 0] += 1
            if entry.mentions.last != mention.id { entry.mentions.append(mention.id) }
            entry.isConfirmed = entry.isConfirmed || mention.group != .bevolking
            entries[Fold.folded(holder.name)] = entry
        }
    }

    /// Most named first.
    func candidates() -> [NameCandidate] {
        let full = entries.values.filter { $0.name.contains(" ") && surname($0.name) != nil }
        var merged = entries
        for (key, entry) in entries {
            let namesakes = full.filter { surname($0.name) == key }
            guard namesakes.count == 1, let owner = namesakes.first else { continue }
            merged[key] = nil
            merged[Fold.folded(owner.name)] = join(merged[Fold.folded(owner.name)] ?? owner, entry)
        }
        return merged.values.filter(\.isConfirmed).map(candidate).sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    /// Folded, without first names: nil for "Van Arkel", which is a surname itself.
    private func surname(_ name: String) -> String? {
        let words = name.split(separator: " ")
        guard let first = words.first, !NameParticle.all.contains(first.lowercased()) else { return nil }
        return Fold.folded(words.drop { !NameParticle.all.contains($0.lowercased()) && $0 != words.last }.joined(separator: " "))
    }

    private func join(_ owner: Entry, _ other: Entry) -> Entry {
        var owner = owner
        owner.roles.merge(other.roles, uniquingKeysWith: +)
        owner.mentions += other.mentions.filter { !owner.mentions.contains($0) }
        owner.isConfirmed = owner.isConfirmed || other.isConfirmed
        return owner
    }

    private func candidate(_ entry: Entry) -> NameCandidate {
        let role = entry.roles.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        return NameCandidate(
            name: entry.name, role: role, mentions: entry.mentions, hasFirstName: entry.name.contains(" ") && surname(entry.name) != nil)
    }
}
