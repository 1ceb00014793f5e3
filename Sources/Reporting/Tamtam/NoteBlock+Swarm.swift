import Foundation
import Mentions

extension NoteBlock {
    /// "12 mensen sinds zondag 20.10 uur, 3 nieuw vandaag. Wat hen bindt: #deplons en ‘zwemles’. Hoorbaar: raadslid A. Plaggenburg (34 reacties)."
    static func swarm(_ swarm: SwarmFinding, now: Date, dates: DutchDate) -> NoteBlock {
        let bonds = swarm.bonds.map(bond) + swarm.words.map { "‘\($0)’" }
        let heard = swarm.voices.map(voice)
        let text =
            "een groep van \(swarm.authors) mensen sinds \(dates.ago(swarm.formed, now: now)) \(dates.time(swarm.formed)), "
            + "\(DutchNumber.count(swarm.mentions, "bericht", "berichten"))\(growth(swarm, dates.isoDay(now)))."
            + (bonds.isEmpty ? "" : " Wat hen bindt: \(DutchWords.list(bonds)).")
            + (heard.isEmpty ? "" : " Hoorbaar in de groep: \(DutchWords.list(heard)).")
        return NoteBlock(head: swarm.title ?? "Over meer onderwerpen", text: text, evidence: swarm.evidence)
    }

    /// People who first spoke in it today.
    private static func growth(_ swarm: SwarmFinding, _ today: String) -> String {
        guard let last = swarm.days.last, last.day == today, last.newAuthors > 0 else { return "" }
        return ", \(DutchNumber.inText(last.newAuthors)) nieuw vandaag"
    }

    private static func bond(_ bond: SwarmFinding.Bond) -> String {
        switch bond.kind {
        case .hashtag: "#\(bond.text)"
        case .thread: "een draad van \(bond.authors) mensen"
        case .link: "een link naar \(bond.text)"
        }
    }

    private static func voice(_ voice: SwarmFinding.Voice) -> String {
        let who = voice.name.map { $0.lowercased().hasPrefix(voice.role) ? $0 : "\(voice.role) \($0)" } ?? "een \(voice.role)"
        let response = voice.replies + voice.engagement
        return response > 0 ? "\(who) (\(DutchNumber.count(response, "reactie", "reacties")))" : who
    }
}
