import Foundation
import Language
import Mentions
import Store

/// Step 2: gives every new or edited mention a reading, a batch at a time.
enum Read {
    static let batch = 500

    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        for asked in edition.pipeline.issues.map({ ($0.id, $0.query) }) + edition.pipeline.incidents.map({ ($0.id, $0.query) }) {
            try rooms.archive.keep(query: asked.1, of: asked.0, at: edition.at)
        }
        var done = 0
        var last: Mention?
        let calibration = try rooms.calibration()
        edition.calibration = calibration
        let version = rooms.version(of: calibration.reader)
        while true {
            let mentions = try rooms.archive.unread(by: version, after: last, limit: batch)
            guard !mentions.isEmpty else { return summary(done, rooms.corrections) }
            try rooms.archive.keep(mentions.map(calibration.reader.read), by: version)
            done += mentions.count
            last = mentions.last
            progress.count("lezen", done)
        }
    }

    private static func summary(_ done: Int, _ corrections: CorrectionBook) -> String {
        (["\(done) \(done == 1 ? "bericht" : "berichten")"] + corrections.problems.map { "niet meegeteld: " + $0 }).joined(separator: "; ")
    }
}
