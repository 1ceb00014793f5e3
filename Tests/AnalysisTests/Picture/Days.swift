import Analysis
import Foundation
import Mentions

/// Invented days for the picture.
enum Days {
    static func picture(_ heard: [Heard], health: [SourceHealth] = []) -> DayPicture {
        PictureMaker.picture(pipeline: Town.pipeline, heard: heard, health: health, at: Town.at, versions: ["proef 1"])
    }

    /// Ten days of two unrelated posts each: an archive that knows what is usual.
    static var before: [Heard] {
        (1...10).flatMap { day in
            [
                Town.heard("oud\(day)a", "forum", hours: Double(day) * 24 + 5, "De markt op zaterdag blijft gezellig en druk.", tone: 0.2),
                Town.heard("oud\(day)b", "omroep", hours: Double(day) * 24 + 9, title: "Raad sprak over begroting \(day)", tone: 0),
            ]
        }
    }

    static let wire =
        "De Hoge Sluisbrug in Veenbrug blijft zes weken langer dicht dan gepland, meldt de aannemer. Het staal is te laat geleverd."

    /// A busy day: the bridge in two papers with the same copy, complaints, and an interest group.
    static var bridge: [Heard] {
        [
            Town.heard("b1", "krant", hours: 20, title: "Hoge Sluisbrug zes weken langer dicht", wire, story: "sb1", tone: -0.4),
            Town.heard("b2", "omroep", hours: 19, title: "Hoge Sluisbrug zes weken langer dicht", wire, story: "sb1", tone: -0.4),
            Town.heard(
                "b3", "forum", hours: 15, "Weer omrijden door de Kersenwijk, dit is werkelijk een ramp voor iedereen hier. Ik ben het zat!",
                story: "sb1", tone: -0.7, author: "fietsbel"),
            Town.heard(
                "b4", "forum", hours: 12, "Iedere ochtend sta ik twintig minuten stil voor die Hoge Sluisbrug, een schande is het.",
                story: "sb1", tone: -0.6, author: "molenaar"),
            Town.heard(
                "b5", "kade", hours: 8, title: "Winkels vrezen verlies",
                "De winkeliers van De Lange Kade zien een kwart minder klanten sinds de brug dicht is. Wij vragen een snelle oplossing.",
                story: "sb1", tone: -0.5),
        ]
    }
}
