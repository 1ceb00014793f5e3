internal import Foundation
internal import Mentions

extension Side {
    init(of heard: Heard) {
        switch (heard.group, heard.mention.channel) {
        case (.bevolking, "kcc"): self = .kcc
        case (.bevolking, "melding"), (.bevolking, "meldingen"): self = .meldingen
        case (.bevolking, _): self = .straat
        case (.belangengroepen, _): self = .belangengroepen
        case (.opiniemakers, _): self = .opiniemakers
        case (.media, _): self = .media
        case (.overheid, _): self = .overheid
        }
    }

    /// Inhabitants, wherever they are heard.
    static let ofInhabitants: [Side] = [.kcc, .meldingen, .straat]
}

extension Scene {
    /// A moment by the hour: the source gave a date, and not the bare day. Local midnight to the second is how feeds write a bare day.
    func isToTheHour(_ place: Int) -> Bool {
        let mention = heard[place].mention
        let seconds = Int(mention.published.timeIntervalSince1970) + pipeline.timeZone.secondsFromGMT(for: mention.published)
        return mention.isDated && seconds % 86_400 != 0
    }

    /// First place of each side among these, oldest first; moments that are not known by the hour say nothing of who was first.
    func arrivals(_ places: [Int]) -> [(side: Side, place: Int)] {
        var seen: Set<Side> = []
        return places.filter(isToTheHour).compactMap { place in
            let side = Side(of: heard[place])
            return seen.insert(side).inserted ? (side, place) : nil
        }
    }

    /// An author counts per source: one handle in two places may be two people.
    func author(_ place: Int) -> String? { heard[place].mention.author.map { heard[place].mention.source + " " + $0 } }

    /// Handles and names of private persons, in lower case: words that are never shown.
    var handles: Set<String> {
        Set(heard.lazy.filter { $0.mention.group == .bevolking }.compactMap { $0.mention.author?.lowercased() })
    }
}
