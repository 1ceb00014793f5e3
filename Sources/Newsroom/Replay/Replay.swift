import Analysis
public import Foundation
import Language
import Mentions
import Store

/// `tamtam replay`: which alarms the rules of today would have fired in a period that is over.
public enum Replay {
    /// What is ordinary is learned from so much before the period.
    private static let learning: TimeInterval = 56 * 86_400

    /// A text for people or, with `json`, one JSON object.
    ///
    /// - Throws: `ArchiveError`, or the lexicon's own one-line error.
    public static func run(_ file: PipelineFile, from: Date, to: Date, json: Bool, home: Home) throws -> String {
        let archive = try ArchiveAddress.existing(file.pipeline.archive)
        let heard = try archive.heard(
            in: Period(from: from.addingTimeInterval(-learning), to: to.addingTimeInterval(ReplayedAlarm.hindsight)))
        let reader = try file.reader(home: home)
        let past = ReplayedPeriod(pipeline: file.pipeline, heard: heard.map { $0.read(anew: reader) }, period: Period(from: from, to: to))
        let result = ReplayResult(past)
        return json ? try JSONLine.text(result) : ReplayPage(pipeline: file.pipeline).text(result)
    }
}

/// A period with all that was said before and shortly after it.
struct ReplayedPeriod {
    var pipeline: Pipeline
    var heard: [Heard]
    var period: Period

    /// Alarms under the rules of the pipeline, or with another least number of voices.
    func alarms(fewest: Int? = nil) -> [ReplayedAlarm] {
        var ruled = pipeline
        if let fewest { ruled.alarms.fewest = fewest }
        return SignalWatch.findings(heard, pipeline: ruled, in: period).map { ReplayedAlarm($0, in: heard, under: pipeline) }
    }
}

extension Heard {
    /// The archive has what the reader of then made of it; alarms follow the words of today.
    fileprivate func read(anew reader: Reader) -> Heard {
        var heard = self
        heard.reading.alarm = reader.alarm(in: mention.body)
        return heard
    }
}
