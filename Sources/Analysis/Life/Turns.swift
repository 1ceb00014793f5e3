internal import Foundation
internal import Mentions

/// Finds the moments at which a story changed pace, and what was new then.
struct Turns {
    private static let most = 3
    private static let day: TimeInterval = 86_400
    /// Bursts that begin so soon after each other are one turn.
    private static let apart: TimeInterval = 12 * 3600
    /// Who joins shortly before a burst or in its first hours may have set it off.
    private static let about = (before: 2 * 3600.0, after: 12 * 3600.0)
    private static let mostNamed = 2
    private static let mostWords = 3
    /// Voices before a turn, and voices that use a word or name a place before it has come up.
    private static let fewest = 3

    let scene: Scene
    let course: HourlyCourse
    let telling: TellingWords

    /// One turn without its evidence, and the places of its voices.
    struct Found {
        var turn: TurningPoint
        let places: [Int]
        let until: Date?
    }

    /// - Parameter voices: places of the first mention of each voice, oldest first.
    func stretches(_ voices: [Int]) -> [Kleinberg.Stretch] { course.bursts(voices.map(moment)) }

    func bursts(_ stretches: [Kleinberg.Stretch], _ voices: [Int]) -> [Burst] {
        stretches.map { stretch in
            let from = course.moment(stretch.range.lowerBound), to = end(stretch)
            let own = voices.count { moment($0) >= from && moment($0) < to ?? .distantFuture }
            return Burst(from: from, to: to, level: stretch.level, voices: own)
        }
    }

    /// The weightiest starts of bursts, first one first. A beginning is no turn: something must have gone before.
    func found(_ stretches: [Kleinberg.Stretch], _ voices: [Int]) -> [Found] {
        let started = stretches.filter { stretch in
            voices.prefix(Turns.fewest).count { moment($0) < course.moment(stretch.range.lowerBound) } == Turns.fewest
        }
        let starts = started.reduce(into: [Kleinberg.Stretch]()) { starts, stretch in
            let last = starts.last.map { course.moment($0.range.lowerBound).addingTimeInterval(Turns.apart) }
            if course.moment(stretch.range.lowerBound) >= last ?? .distantPast { starts.append(stretch) }
        }
        let weighty = starts.sorted { ($1.weight, $0.range.lowerBound) < ($0.weight, $1.range.lowerBound) }.prefix(Turns.most)
        return weighty.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { found($0, voices) }
    }

    private func found(_ stretch: Kleinberg.Stretch, _ voices: [Int]) -> Found? {
        let from = course.moment(stretch.range.lowerBound)
        let until = end(stretch) ?? scene.at.addingTimeInterval(1)
        let own = voices.filter { moment($0) >= from && moment($0) < min(until, from.addingTimeInterval(Turns.day)) }
        guard let first = own.first else { return nil }
        let earlier = voices.filter { moment($0) < from }
        let fresh = voices.filter { moment($0) >= from - Turns.about.before && moment($0) < min(until, from + Turns.about.after) }
        let known = voices.filter { moment($0) < from - Turns.about.before }
        let hours = (min(until, scene.at).timeIntervalSince(from) / HourlyCourse.hour).rounded(.up)
        let turn = TurningPoint(
            at: moment(first), level: stretch.level, voices: own.count, hours: min(24, max(1, Int(hours))),
            before: earlier.count { moment($0) >= from - Turns.day }, sides: sides(fresh, known), sources: sources(fresh, known),
            places: named(own, earlier), words: words(own, earlier), evidence: "")
        return Found(turn: turn, places: own, until: end(stretch))
    }

    private func moment(_ place: Int) -> Date { scene.heard[place].mention.published }

    /// Nil for a stretch that reaches the moment of the picture.
    private func end(_ stretch: Kleinberg.Stretch) -> Date? {
        stretch.range.upperBound < course.count ? course.moment(stretch.range.upperBound) : nil
    }

    private func sides(_ fresh: [Int], _ known: [Int]) -> [Side] {
        let before = Set(scene.arrivals(known).map(\.side))
        return scene.arrivals(fresh).map(\.side).filter { !before.contains($0) }
    }

    private func sources(_ fresh: [Int], _ known: [Int]) -> [String] {
        var seen = Set(known.map { scene.heard[$0].mention.source })
        let new = fresh.filter { seen.insert(scene.heard[$0].mention.source).inserted }
        return new.prefix(Turns.mostNamed).map { scene.source($0) }
    }

    private func named(_ own: [Int], _ earlier: [Int]) -> [String] {
        let before = Set(earlier.flatMap(names))
        let new = Tally(own.flatMap(names)).ranked.filter { $0.count >= Turns.fewest && !before.contains($0.value) }
        return new.prefix(Turns.mostNamed).map(\.value)
    }

    private func names(_ place: Int) -> [String] {
        Set(scene.heard[place].reading.names.filter { $0.kind == .place }.map(\.name)).sorted()
    }

    private func words(_ own: [Int], _ earlier: [Int]) -> [String] {
        telling.risen(own, before: earlier, least: Turns.fewest, most: Turns.mostWords)
    }
}
