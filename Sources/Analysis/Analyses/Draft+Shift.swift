internal import Foundation
internal import Mentions

extension Draft {
    /// Share of the voices by which a frame must have moved.
    private static let moved = 0.1

    /// What changed since the period before; nil when fewer than three voices spoke then.
    mutating func shift(title: String) -> Shift? {
        let before = scene.voicesBefore, now = scene.voicesNow
        guard before.count >= 3, !now.isEmpty else { return nil }
        let (then, present) = (Set(before.map { scene.group($0) }), Set(now.map { scene.group($0) }))
        let frames = NewsFrame.allCases.compactMap { frame -> Shift.FrameShift? in
            let shift = Shift.FrameShift(frame: frame.rawValue, before: share(frame, before), now: share(frame, now))
            return abs(shift.now - shift.before) >= Draft.moved && min(before.count, now.count) >= 5 ? shift : nil
        }
        let stances = scene.stances(scene.concerned(before))
        let evidence = ledger.note(
            "verschuiving in “\(title)”",
            [
                .init("stemmen toen", before.count, "in de \(scene.length) daarvoor"), .init("stemmen nu", now.count, "in \(scene.length)"),
                .init(
                    name: "standpunt toen", value: "voor \(stances.favour), tegen \(stances.against), twijfel \(stances.doubt)",
                    rule: "inwoners, belangengroepen en opiniemakers"),
            ]
                + frames.map {
                    .init(
                        name: "frame " + $0.frame, value: "\(Dutch.decimal($0.before)) naar \(Dutch.decimal($0.now))",
                        rule: "deel van de stemmen")
                }, mentions: scene.ids(before + now))
        return Shift(
            before: Period(from: scene.period.from.addingTimeInterval(-86_400 * Double(scene.days)), to: scene.period.from),
            voices: before.count, stances: stances, frames: frames,
            joined: SpeakerGroup.allCases.filter { present.contains($0) && !then.contains($0) },
            left: SpeakerGroup.allCases.filter { then.contains($0) && !present.contains($0) }, evidence: evidence)
    }

    private func share(_ frame: NewsFrame, _ voices: [Int]) -> Double {
        Double(voices.count { scene.labels($0)?.frames.contains(frame) == true }) / Double(max(1, voices.count))
    }
}
