import Foundation
import Language
import Mentions
import Store

/// Step 5: keeps the edition with its evidence, so that every number can be explained later.
enum Keep {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        guard let picture = edition.picture else { return "niets te bewaren" }
        try rooms.archive.keep(picture)
        let counts = try rooms.archive.counts()
        try rooms.archive.keep(
            Run(at: edition.at, edition: picture.edition, mentions: counts.mentions, versions: edition.versions))
        return "editie \(picture.edition), \(counts.mentions) berichten in het archief"
    }
}
