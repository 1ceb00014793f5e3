import Foundation
import Language
import Mentions
import Store

/// Step 2: gives every new or edited mention a reading, a batch at a time.
enum Read {
    static let batch = 500

    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        var done = 0
        var last: Mention?
        while true {
            let mentions = try rooms.archive.unread(by: rooms.readerVersion, after: last, limit: batch)
            guard !mentions.isEmpty else { return done == 1 ? "1 bericht" : "\(done) berichten" }
            try rooms.archive.keep(mentions.map(rooms.reader.read), by: rooms.readerVersion)
            done += mentions.count
            last = mentions.last
            progress.count("lezen", done)
        }
    }
}
