public import Foundation
import Language
public import Mentions

/// What a run works on, and what it has found so far. The steps fill it in order.
public struct Edition: Sendable {
    public let pipeline: Pipeline
    /// The clock of this run; nothing looks at another one.
    public let at: Date
    /// The clock on the wall: when the run's is set back, sources still speak at this one.
    let now: Date
    /// What the visits to the sources gave, in the order of the pipeline file.
    public internal(set) var visits: [Visited] = []
    /// How this run read, with what advisers said of the tone laid over the lists; nil until it reads.
    var calibration: Calibration?
    public internal(set) var picture: DayPicture?
    /// Files written, relative to the working folder.
    public internal(set) var files: [String] = []

    init(pipeline: Pipeline, at: Date, now: Date) {
        self.pipeline = pipeline
        self.at = at
        self.now = now
    }

    /// What the readings rest on.
    var versions: [String] { calibration?.reader.versions ?? [] }

    /// What one visit came to.
    public struct Visited: Sendable {
        public var source: Source
        public var health: SourceHealth
        public var new: Int
        public var edited: Int
    }
}
