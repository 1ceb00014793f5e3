import Foundation
import Mentions

/// Step 7: puts the reports that are due into the outbox and offers what waits there to the mail server.
enum Deliver {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        guard let rules = edition.pipeline.mail else { return "geen mail ingesteld" }
        let room = MailRoom(file: rooms.file, home: rooms.home, rules: rules, archive: rooms.archive, at: edition.at)
        let (composed, _) = try room.compose(nil)
        let round = try await room.outbox(try SendMail.password(rules, rooms.file)).flush()
        return (SendMail.lines(composed) + SendMail.lines(round, server: rules.server)).joined(separator: "; ")
    }
}
