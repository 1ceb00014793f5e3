internal import Foundation
internal import Mentions

extension Draft {
    /// Pictures by what their address has in common when the site that shows them puts size and server into it.
    mutating func images(_ title: String) -> [ImageFinding] {
        let shown = scene.now.filter { scene.heard[$0].mention.image != nil }
        let byPicture = Dictionary(grouping: shown) { ImageName.of(scene.heard[$0].mention.image ?? "") }
        let rows = byPicture.values.filter { $0.count > 1 }.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
        return rows.prefix(3).map { places in
            let addresses = Set(places.compactMap { scene.heard[$0].mention.image })
            return ImageFinding(
                address: scene.heard[places[0]].mention.image ?? "", copies: addresses.count - 1, voices: scene.counted(places).count,
                sources: Tally(places.map { scene.source($0) }).ranked.map(\.value), firstSeen: scene.moment(places[0]),
                evidence: ledger.note(
                    "beeld bij “\(title)”",
                    [
                        .init("berichten", places.count, "met hetzelfde beeld"),
                        .init("adressen", addresses.count, "waaronder het rondgaat"),
                    ],
                    mentions: scene.ids(places)))
        }
    }
}

/// What of the address of a picture is left when server, folder, size and query are taken off.
enum ImageName {
    static func of(_ address: String) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let name = path.split(separator: "/").last.map(String.init) ?? address
        let bare = name.lowercased().replacing(
            /[-_@]?(\d+x\d+|\d+w|small|large|medium|thumb|thumbnail|original|preview|scaled|[23]x)(?=\.)/, with: "")
        return bare.count < 6 ? address : bare
    }
}
