import Foundation
import Language
import Mentions

/// Draws the mentions of a week that advisers label: every group, channel and label of the machine by its share, and half as many again of
/// those it is unsure of.
///
/// Systematic sampling with unequal chances from a list in order of its strata (Madow 1949): each mention has exactly the chance it
/// should, and no stratum gets more than one above or below its share. Which ones it are follows from the newsroom, the
/// week and the mentions, so that a second adviser draws the same.
struct SampleDraw {
    struct Drawn: Sendable, Hashable {
        var mention: Mention
        /// Hundredths of a mention of its week it stands for.
        var weight: Int
    }

    /// How much more an unsure mention is asked for.
    private static let unsureCounts = 1.5
    /// Below it the machine is as often wrong as right.
    private static let sureFrom = 0.5

    private struct Candidate {
        var mention: Mention
        var stratum: String
        var size: Double
        var chance = 0.0
    }

    private var candidates: [Candidate]
    private let seed: String

    /// - Parameters:
    ///   - heard: the mentions of the week; copies of one text and texts the machine does not read are left out.
    ///   - seed: names newsroom and week.
    init(_ heard: [(mention: Mention, language: String, tone: Tone)], seed: String) {
        self.seed = seed
        var texts: Set<String> = []
        candidates = heard.sorted { ($0.mention.published, $0.mention.id) < ($1.mention.published, $1.mention.id) }
            .filter { ["nl", "fy", "und"].contains($0.language) && texts.insert(Fold.folded($0.mention.body)).inserted }
            .map { heard in
                let isUnsure = heard.tone.abstains || heard.tone.confidence < Self.sureFrom
                let stratum = "\(heard.mention.group.rawValue)\t\(heard.mention.channel)\t\(heard.tone.label.rawValue)\t\(isUnsure)"
                return Candidate(mention: heard.mention, stratum: stratum, size: isUnsure ? Self.unsureCounts : 1)
            }
    }

    /// In an order that tells nothing of the strata.
    func draw(_ count: Int) -> [Drawn] {
        let ordered = candidates.sorted { ($0.stratum, order($0)) < ($1.stratum, order($1)) }
        return Self.select(Self.withChances(ordered, count), start: fraction("begin")).map { candidate in
            Drawn(mention: candidate.mention, weight: max(1, Int((100 / candidate.chance).rounded())))
        }.sorted { Fold.hash(seed + "volgorde" + $0.mention.id) < Fold.hash(seed + "volgorde" + $1.mention.id) }
    }

    private func order(_ candidate: Candidate) -> UInt64 { Fold.hash(seed + candidate.mention.id) }

    /// From 0 up to 1.
    private func fraction(_ salt: String) -> Double { Double(Fold.hash(seed + salt) >> 11) / Double(1 << 53) }

    /// Chances in proportion to size; what would come out above one is certain, and the rest shares what is left.
    private static func withChances(_ candidates: [Candidate], _ count: Int) -> [Candidate] {
        var all = candidates
        while true {
            let open = all.indices.filter { all[$0].chance < 1 }
            let left = Double(count - (all.count - open.count))
            let sizes = open.reduce(0) { $0 + all[$1].size }
            for index in open { all[index].chance = min(1, left * all[index].size / sizes) }
            if !open.contains(where: { all[$0].chance >= 1 }) { return all }
        }
    }

    private static func select(_ candidates: [Candidate], start: Double) -> [Candidate] {
        var reached = start
        return candidates.filter { candidate in
            let before = reached.rounded(.down)
            reached += candidate.chance
            return reached.rounded(.down) > before
        }
    }
}
