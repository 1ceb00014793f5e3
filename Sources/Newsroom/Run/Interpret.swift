import Analysis
import Foundation
import Language
import Mentions
import Store

/// Step 4: makes the picture of the day from the last weeks.
enum Interpret {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        let period = Period(from: edition.at.addingTimeInterval(-PictureMaker.memory), to: edition.at)
        var picture = PictureMaker.picture(
            pipeline: edition.pipeline, heard: try rooms.archive.heard(in: period), health: edition.visits.map(\.health),
            at: edition.at, versions: edition.versions)
        if let calibration = edition.calibration { try rooms.advisers.account(for: calibration, in: &picture, rooms.archive) }
        edition.picture = picture
        return "\(picture.overall.count) berichten in 24 uur, \(picture.topics.count) onderwerpen, \(picture.evidence.count) bewijzen"
    }
}
