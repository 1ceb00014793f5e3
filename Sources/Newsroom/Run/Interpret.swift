import Analysis
import Foundation
import Language
import Mentions
import Reporting
import Store

/// Step 4: makes the picture of the day from the last weeks.
enum Interpret {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        let period = Period(from: edition.at.addingTimeInterval(-PictureMaker.memory), to: edition.at)
        let heard = try rooms.archive.heard(in: period)
        var picture = PictureMaker.picture(
            pipeline: edition.pipeline, heard: heard, health: edition.visits.map(\.health),
            at: edition.at, versions: edition.versions, everyday: rooms.everyday,
            changes: try changes(of: heard, edition.at, rooms.archive))
        if let calibration = edition.calibration { try rooms.advisers.account(for: calibration, in: &picture, rooms.archive) }
        edition.picture = picture
        return [
            DutchNumber.count(picture.overall.count, "bericht", "berichten") + " in 24 uur",
            DutchNumber.count(picture.topics.count, "onderwerp", "onderwerpen"),
            DutchNumber.count(picture.evidence.count, "bewijs", "bewijzen"),
        ].joined(separator: ", ")
    }

    /// Joins and splits of the stories of the last day, each once, oldest first.
    private static func changes(of heard: [Heard], _ at: Date, _ archive: any Archive) throws -> [StoryChange] {
        let spoken = Set(heard.filter { at.timeIntervalSince($0.mention.published) < 86_400 }.compactMap(\.story))
        let changes = try spoken.sorted().flatMap { try archive.changes(of: $0) }
        return Set(changes).sorted { ($0.at, $0.story, $0.other) < ($1.at, $1.story, $1.other) }
    }
}
