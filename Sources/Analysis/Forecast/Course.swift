internal import Foundation
public import Mentions

/// How one story or issue went: per period of 24 hours, counted back from the newest one, who spoke of it.
public struct Course: Sendable {
    /// One mention of it.
    public struct Voice: Sendable {
        /// Periods back from the newest one.
        public var ago: Int
        /// Who speaks, as far as known: the author in a source, or the source.
        public var speaker: String
        public var group: SpeakerGroup
        /// Content words by number, to match with the agenda; empty when there is none.
        public var words: [UInt64]

        public init(ago: Int, speaker: String, group: SpeakerGroup, words: [UInt64] = []) {
            self.ago = ago
            self.speaker = speaker
            self.group = group
            self.words = words
        }
    }

    /// Periods of which counts and voices are kept, the base of a course among them.
    static let memory = 14

    public let kind: Forecast.Kind
    /// Oldest first.
    let voices: [Voice]
    /// Mentions per period, newest first.
    private let counts: [Int]
    /// Per period, newest first: speakers who had not spoken of it before.
    private let newcomers: [Int]
    private let speakers: [Int]
    private let groups: [Int]

    /// - Parameter voices: in any order.
    public init(kind: Forecast.Kind, voices: [Voice]) {
        self.kind = kind
        self.voices = voices.enumerated().sorted { ($1.element.ago, $0.offset) < ($0.element.ago, $1.offset) }.map(\.element)
        let periods = (self.voices.first?.ago ?? 0) + 1
        var counts = [Int](repeating: 0, count: periods), newcomers = counts
        var speakers = [Set<String>](repeating: [], count: periods), groups = [Set<SpeakerGroup>](repeating: [], count: periods + 1)
        var known: Set<String> = []
        for voice in self.voices {
            counts[voice.ago] += 1
            if known.insert(voice.speaker).inserted { newcomers[voice.ago] += 1 }
            speakers[voice.ago].insert(voice.speaker)
            groups[voice.ago].insert(voice.group)
        }
        (self.counts, self.newcomers) = (counts, newcomers)
        self.speakers = speakers.map(\.count)
        self.groups = (0..<periods).map { groups[$0].union(groups[$0 + 1]).count }
    }

    /// The same as it was `ago` periods before; nil when it had not begun.
    func before(_ ago: Int) -> Course? {
        let known = voices.filter { $0.ago >= ago }.map { Voice(ago: $0.ago - ago, speaker: $0.speaker, group: $0.group, words: $0.words) }
        return known.isEmpty ? nil : Course(kind: kind, voices: known)
    }

    /// Mentions in a period; zero before the first one.
    func count(ago: Int) -> Int { counts.indices.contains(ago) ? counts[ago] : 0 }

    /// Mentions in the two weeks up to and including a period.
    func recent(ago: Int) -> Int { (ago..<ago + Course.memory).reduce(0) { $0 + count(ago: $1) } }

    /// Part of those who spoke in a period that had not spoken of it before, 0 ... 1.
    func share(ofNewcomers ago: Int) -> Double {
        count(ago: ago) == 0 ? 0 : Double(newcomers[ago]) / Double(speakers[ago])
    }

    /// Groups heard in a period and the one before.
    func groups(ago: Int) -> Int { groups.indices.contains(ago) ? groups[ago] : 0 }

    /// Periods since the first mention, at least 1.
    func age(ago: Int) -> Int { max(1, counts.count - ago) }
}
