internal import Foundation
internal import Mentions

extension Draft {
    /// The frames that the newsroom wrote down for an issue, in the order of the pipeline file, also those that nobody uses.
    mutating func ownFrames(of id: String) -> [OwnFrame] {
        guard let issue = scene.pipeline.issues.first(where: { $0.id == id }) else { return [] }
        let voices = scene.voicesNow, before = scene.voicesBefore
        return issue.frames.map { frame in
            func hits(_ place: Int) -> [FrameHit] {
                (scene.heard[place].reading.frameHits ?? []).filter { $0.issue == id && $0.frame == frame.title }
            }
            let own = voices.filter { !hits($0).isEmpty }, then = before.count { !hits($0).isEmpty }
            let slots = FrameSlot.allCases.compactMap { slot -> OwnFrame.Slot? in
                guard frame.cues[slot]?.isEmpty == false else { return nil }
                let held = own.filter { hits($0).contains { $0.slot == slot } }
                let words = held.flatMap { place in Set(hits(place).filter { $0.slot == slot }.map { $0.text.lowercased() }) }
                return OwnFrame.Slot(slot: slot, voices: held.count, words: Tally(words).ranked.prefix(3).map(\.value))
            }
            let quote = scene.best(own, length: 25...220) { passage in
                let said = hits(passage.place).filter { passage.text.contains($0.text) }
                return said.isEmpty ? nil : passage.readability + Double(Set(said.map(\.slot)).count)
            }.readableFirst.first
            return OwnFrame(
                title: frame.title, voices: own.count, previous: then,
                groups: SpeakerGroup.allCases.map { group in own.count { scene.group($0) == group } }, slots: slots,
                quote: quote?.quote(scene),
                evidence: ledger.note(
                    "eigen frame “\(frame.title)”",
                    [
                        .init("stemmen", own.count, "stemmen in \(scene.length) met woorden die de newsroom bij dit frame schreef"),
                        .init("vorige periode", then, "in de \(scene.length) daarvoor"),
                    ]
                        + slots.map {
                            .init(
                                $0.slot.rawValue, $0.voices, $0.words.isEmpty ? "geen woorden gevonden" : $0.words.joined(separator: ", "))
                        }, mentions: scene.ids(own)))
        }
    }
}
