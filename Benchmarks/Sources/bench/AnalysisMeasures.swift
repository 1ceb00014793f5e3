import Analysis
import Foundation
import Language
import Mentions

/// An issue analysis over as many messages as a large town has in a year.
enum AnalysisMeasures {
    static func issue(_ material: Material) throws {
        let reader = try Reader(lexicons: material.root.appending(path: "Lexicons/nl"), queries: [("brug", "Onderwerp*")])
        let at = Date(timeIntervalSince1970: 1_794_810_600), groups = SpeakerGroup.allCases
        let heard = (0..<100_000).map { number -> Heard in
            let text =
                material.headlines[number % material.headlines.count] + ". " + material.headlines[number * 7 % material.headlines.count]
                + "."
            let mention = Mention(
                id: "m\(number)", version: "v", source: "bron\(number % 12)", channel: "forum", group: groups[number % groups.count],
                text: text, author: "a\(number % 9000)", published: at.addingTimeInterval(-Double(100_000 - number) * 60))
            var reading = reader.read(mention)
            reading.issues = ["brug"]
            return Heard(mention: mention, reading: reading, story: "s\(number / 40)")
        }
        let pipeline = Pipeline(
            name: "meting", newsroom: "Meting", timeZone: .gmt, archive: "", retention: 400 * 86_400,
            issues: [Issue(id: "brug", title: "Brug", query: "brug", purpose: "meten", owner: "niemand")])
        let question = IssueQuestion(id: "brug", title: "Brug", at: at)
        let taken = seconds(rounds: 2) { _ = IssueMaker.analysis(question, of: heard, pipeline: pipeline, background: Background()) }
        report("issue-analyse over 100.000 berichten", taken, "s", bar: "1 s")
    }
}
