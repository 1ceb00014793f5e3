internal import Foundation
internal import Mentions

/// Whether something is in the open already: the media or the town speak of it, or it is part of a subject that is large.
struct Publicity {
    /// Periods in which a report still counts.
    private static let lookback = 7
    /// So many times larger is a subject of which it may be a part.
    private static let larger = 3
    /// Part of the weight of its words that belongs to the larger subject.
    private static let part = 0.5

    private let scene: Scene
    private let subjects: [StoryView]
    /// Recent mentions of media, in any subject.
    private let reports: [Int]
    private let papers: [[UInt64]]

    init(scene: Scene, subjects: [StoryView]) {
        (self.scene, self.subjects) = (scene, subjects)
        reports = scene.everything.filter { scene.ago[$0] < Publicity.lookback && scene.heard[$0].group == .media }
        papers = scene.pipeline.sources.filter { $0.group == .media }.map { Wording.numbers($0.name) }
    }

    func has(_ subject: StoryView) -> Bool {
        let isSaid = subject.places.contains { [.media, .overheid].contains(scene.heard[$0].group) }
        return isSaid || isReported(subject) || isQuoted(subject) || subjects.contains { isPart(subject, of: $0) }
    }

    /// A report in another story has two of its three most telling words.
    private func isReported(_ subject: StoryView) -> Bool {
        let words = subject.core(scene, most: 3)
        return reports.contains { Wording.shared(scene.words[$0], words) >= 2 }
    }

    /// Somebody names the paper or broadcaster that has it.
    private func isQuoted(_ subject: StoryView) -> Bool {
        subject.now.contains { place in
            let words = Wording.numbers(scene.heard[place].mention.body)
            return papers.contains { paper in !paper.isEmpty && words.indices.contains { words[$0...].starts(with: paper) } }
        }
    }

    /// The words that its voices share are, outside it, for the most part those of a larger subject of these days.
    private func isPart(_ subject: StoryView, of other: StoryView) -> Bool {
        guard other.id != subject.id, other.now.count >= Publicity.larger * subject.now.count else { return false }
        let held = other.places.reduce(into: [UInt64: Int]()) { held, place in
            for word in scene.words[place] { held[word, default: 0] += 1 }
        }
        let own = subject.places.reduce(into: [UInt64: Int]()) { held, place in
            for word in scene.words[place] { held[word, default: 0] += 1 }
        }
        let shared = own.filter { 2 * $0.value >= min(4, subject.places.count) }
        var (all, there) = (0.0, 0.0)
        for (word, count) in shared.sorted(by: { $0.key < $1.key }) {
            let elsewhere = (scene.holders[word] ?? 0) - count, weight = scene.rarity(word)
            all += weight
            if elsewhere >= 2, 2 * (held[word] ?? 0) >= elsewhere { there += weight }
        }
        return all > 0 && there >= Publicity.part * all
    }
}
