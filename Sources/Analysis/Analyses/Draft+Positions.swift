internal import Foundation
internal import Mentions

/// Who stands where on a matter, and why.
extension Draft {
    private static let mostArguments = 4
    private static let mostOthers = 2
    /// Characters of a reason, and of a quote.
    private static let lengths = 25...220, quoted = 30...200

    /// All groups, in the order of `SpeakerGroup.allCases`.
    mutating func groupPositions(title: String) -> [GroupPosition] {
        let voices = scene.voicesNow
        return SpeakerGroup.allCases.map { group in
            let own = voices.filter { scene.group($0) == group }
            let before = scene.voicesBefore.filter { scene.group($0) == group }
            let stances = scene.stances(own), tone = scene.tone(own, before: before), frames = scene.frames(own)
            let passages = scene.passages(own, length: Draft.lengths), reasons = reasons(passages)
            let quote = quote(passages, beside: reasons)
            return GroupPosition(
                group: group, voices: own.count, stances: stances, tone: tone, frames: frames,
                arguments: reasons.prefix(2).map { $0.quote(scene) }, quote: quote?.quote(scene),
                evidence: ledger.note(
                    "\(group.rawValue) over “\(title)”", positionFigures(own, stances, tone, frames), mentions: scene.ids(own)))
        }
    }

    private func positionFigures(_ own: [Int], _ stances: StanceCounts, _ tone: ToneSummary?, _ frames: [FrameCount]) -> [Evidence.Figure] {
        var figures: [Evidence.Figure] = [
            .init("stemmen", own.count, "verschillende teksten van deze groep in \(scene.length)"),
            .init(
                name: "standpunt",
                value: "voor \(stances.favour), tegen \(stances.against), twijfel \(stances.doubt), geen \(stances.none)",
                rule: "label standpunt van elk bericht (Lexicons/nl/duiding/standpunt.tsv en geleerde gewichten)"),
        ]
        if let tone {
            figures.append(
                .init(
                    "gemiddelde toon", tone.mean,
                    "over \(tone.judged) beoordeelde berichten; 95 procent tussen \(Dutch.decimal(tone.low)) en \(Dutch.decimal(tone.high))"
                ))
        }
        return figures
            + frames.map {
                .init("frame " + $0.frame, $0.voices, "stemmen met dit frame; herkend aan: \($0.cues.joined(separator: ", "))")
            }
    }

    func stanceCounts(_ voices: [Int], _ subject: String) -> (counts: StanceCounts, figures: [Evidence.Figure]) {
        let counts = scene.stances(voices)
        let rule = "stemmen met dit label in \(scene.length)"
        return (
            counts,
            [
                .init("voor", counts.favour, rule), .init("tegen", counts.against, rule), .init("twijfel", counts.doubt, rule),
                .init("geen standpunt", counts.none, rule),
            ]
        )
    }

    mutating func forces(title: String) -> StanceCounts {
        let voices = scene.concerned(scene.voicesNow)
        var (counts, figures) = stanceCounts(voices, title)
        figures.append(.init("samen", voices.count, "stemmen van inwoners, belangengroepen en opiniemakers"))
        counts.evidence = ledger.note("krachtenveld “\(title)”", figures, mentions: scene.ids(voices))
        return counts
    }

    /// Reasons for and against of those who live with the matter, most voices first.
    mutating func arguments(title: String) -> [ArgumentFinding] { arguments(of: scene.voicesNow, title: title) }

    mutating func arguments(of voices: [Int], title: String) -> [ArgumentFinding] {
        let voices = scene.concerned(voices)
        return [Stance.favour, .against].flatMap { stance -> [ArgumentFinding] in
            let grouped = PassageGroups(
                reasons(scene.passages(voices.filter { scene.stance($0) == stance }, length: Draft.lengths)), scene: scene
            ).groups
            let ranked = grouped.sorted { worth($1) < worth($0) }
            return ranked.prefix(Draft.mostArguments).map { argument($0, stance, title) }
        }
    }

    private func worth(_ group: [Passage]) -> Double {
        Double(group.count) + 0.5 * Double(Set(group.map(\.group)).count) + (group.map(\.readability).max() ?? 0) / 4
    }

    private mutating func argument(_ group: [Passage], _ stance: Stance, _ title: String) -> ArgumentFinding {
        let best = group.max { ($0.readability, $1.start) < ($1.readability, $0.start) } ?? group[0]
        let others = group.filter { $0.text != best.text }.readableFirst
        let evidence = ledger.note(
            "argument \(stance.rawValue) in “\(title)”",
            [.init("stemmen", group.count, "stemmen die hetzelfde aanvoeren: de helft van de woorden is gelijk, en ten minste twee")],
            mentions: scene.ids(group.map(\.place)))
        return ArgumentFinding(
            stance: stance, best: best.quote(scene), voices: group.count,
            groups: Tally(group.map(\.group.rawValue)).ranked.compactMap { SpeakerGroup(rawValue: $0.value) },
            others: others.prefix(Draft.mostOthers).map { $0.quote(scene) }, evidence: evidence)
    }

    /// Of each voice the sentence that argues best; voices that give no reason are left out.
    func reasons(_ passages: [Passage]) -> [Passage] {
        passages.best { passage in
            let argues = scene.sentence(of: passage)?.argues == true
            guard argues || abs(passage.score) >= 0.3 && !passage.isTitle else { return nil }
            return passage.readability + (argues ? 1.5 : 0) + min(0.5, abs(passage.score))
        }.readableFirst
    }

    /// A telling sentence that is no reason yet given.
    private func quote(_ passages: [Passage], beside reasons: [Passage]) -> Passage? {
        let said = Set(reasons.prefix(2).map(\.text))
        let pool = passages.best { passage in
            said.contains(passage.text) || !Draft.quoted.contains(passage.text.count) ? nil : passage.readability + abs(passage.score)
        }
        return pool.max { ($0.readability + abs($0.score), $1.place) < ($1.readability + abs($1.score), $0.place) }
    }
}
