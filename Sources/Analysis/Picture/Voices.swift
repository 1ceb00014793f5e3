internal import Mentions

/// Tells copies from voices: wire copy in two papers is one voice printed twice.
enum Voices {
    /// Shorter texts are one voice only when a newsroom printed them: two neighbours may well both say "Eindelijk!".
    private static let shortest = 8
    /// Share of the three-word runs of the shorter text that the other holds too.
    private static let alike = 0.7
    /// The same for texts of fewer runs than `short`: people who say one thing in few words use the same words.
    private static let alikeWhenShort = 0.9
    private static let short = 20
    /// Words before the last sentence that say something of their own.
    private static let fewestOwn = 3
    /// Runs by which candidates are found: the smallest numbers, which copies share with near certainty (Broder 1997).
    private static let sketch = 4
    /// Voices that may share a run before it is taken for the end sentence of a newsletter: no more are looked up by it.
    private static let crowd = 50

    /// For each mention the place of the first one with the same text: its own place when it is not a copy.
    static func firsts(_ heard: [Heard]) -> [Int] {
        let runs = heard.map { self.runs(of: $0.mention) }
        var files = Files(runs: sketch * heard.count), firsts: [Int] = []
        firsts.reserveCapacity(heard.count)
        for place in heard.indices {
            let (own, near) = files.look(for: runs[place])
            let twin = near.first {
                isCopy(runs[place], of: runs[$0]) && (runs[place] == runs[$0] || !sharesOnlyItsEnd(heard[place], heard[$0]))
            }
            firsts.append(twin ?? place)
            if twin == nil { files.add(place, to: own) }
        }
        return firsts
    }

    /// Voices by run, as chains in one list: a list for each of a million runs would cost more than the reading.
    private struct Files {
        private struct Link {
            let place: Int32
            let before: Int32
        }

        /// Last link of a run and how many it has.
        private struct File {
            var last: Int32 = -1
            var count: Int32 = 0
        }

        private var slots: [UInt64: Int32] = [:]
        private var files: [File] = []
        private var links: [Link] = []

        init(runs: Int) {
            slots.reserveCapacity(runs)
            links.reserveCapacity(runs)
        }

        /// The files of the smallest runs that no crowd holds, and who is in those and in the ones that a crowd holds, first ones first.
        mutating func look(for runs: [UInt64]) -> (own: [Int], near: [Int]) {
            var own: [Int] = [], near: [Int] = []
            for run in runs {
                if own.count == sketch { break }
                let slot = slot(of: run)
                if files[slot].count < crowd { own.append(slot) }
                var link = files[slot].last
                while link >= 0 {
                    near.append(Int(links[Int(link)].place))
                    link = links[Int(link)].before
                }
            }
            if near.count > 1 {
                near.sort()
                near = near.indices.filter { $0 == 0 || near[$0] != near[$0 - 1] }.map { near[$0] }
            }
            return (own, near)
        }

        private mutating func slot(of run: UInt64) -> Int {
            let next = Int32(files.count)
            let slot = slots[run, default: next]
            if slot == next {
                slots[run] = next
                files.append(File())
            }
            return Int(slot)
        }

        mutating func add(_ place: Int, to own: [Int]) {
            for slot in own {
                links.append(Link(place: Int32(place), before: files[slot].last))
                files[slot].last = Int32(links.count - 1)
                files[slot].count += 1
            }
        }
    }

    private static func runs(of mention: Mention) -> [UInt64] {
        let words = Wording.numbers(mention.body)
        if words.count < shortest && (mention.group != .media || words.count < 3) { return [] }
        let triples = words.indices.dropLast(2).map { at -> UInt64 in
            let two = words[at] &* 0x9e37_79b9_7f4a_7c15 &+ words[at + 1]
            return two &* 0x9e37_79b9_7f4a_7c15 &+ words[at + 2]
        }
        return Wording.distinct(triples)
    }

    /// Two short posts under one end sentence ("Verstuurd vanuit de app van ...") are two voices when what goes before it differs.
    private static func sharesOnlyItsEnd(_ one: Heard, _ other: Heard) -> Bool {
        guard let own = beginning(one), let others = beginning(other) else { return false }
        let words = Wording.distinct(own), least = min(words.count, Wording.distinct(others).count)
        return least >= fewestOwn && 2 * Wording.shared(words, Wording.distinct(others)) < least
    }

    /// Words before the last sentence; nil for long texts, where an end sentence weighs little.
    private static func beginning(_ heard: Heard) -> [UInt64]? {
        guard let last = heard.reading.sentences.last, heard.reading.sentences.count > 1 else { return nil }
        let words = Wording.numbers(String(decoding: heard.mention.body.utf8.prefix(last.range.lowerBound), as: UTF8.self))
        return words.count < short ? words : nil
    }

    private static func isCopy(_ one: [UInt64], of other: [UInt64]) -> Bool {
        let (small, large) = (min(one.count, other.count), max(one.count, other.count))
        guard small > 0, large <= 4 * small else { return false }
        let least = (small < short ? alikeWhenShort : alike) * Double(small)
        return Wording.shares(Int(least.rounded(.up)), one, other)
    }
}
