internal import Foundation
internal import Mentions

/// What the margins of these messages say, voice by voice.
extension Scene {
    func labels(_ place: Int) -> MessageLabels? { heard[place].reading.labels }
    func group(_ place: Int) -> SpeakerGroup { heard[place].group }
    func moment(_ place: Int) -> Date { heard[place].mention.published }

    /// Voices of the period.
    var voicesNow: [Int] { counted(now) }
    var voicesBefore: [Int] { counted(before(everything)) }

    /// Those who live with the matter: neither media nor government.
    func concerned(_ places: [Int]) -> [Int] { places.filter { ![.media, .overheid].contains(group($0)) } }

    /// A medium that reports takes no position; what it publishes as opinion counts among the opinion makers.
    func stance(_ place: Int) -> Stance { group(place) == .media ? .none : labels(place)?.stance ?? .none }

    func stances(_ places: [Int]) -> StanceCounts {
        places.reduce(into: StanceCounts()) { counts, place in
            switch stance(place) {
            case .favour: counts.favour += 1
            case .against: counts.against += 1
            case .doubt: counts.doubt += 1
            case .none: counts.none += 1
            }
        }
    }

    /// Frames of these voices with the words they were known by, most voices first.
    func frames(_ places: [Int], most: Int = .max) -> [FrameCount] {
        let held = NewsFrame.allCases.map { frame in (frame, places.filter { labels($0)?.frames.contains(frame) == true }) }
        let counts = held.filter { !$1.isEmpty }.map { frame, places in
            FrameCount(frame: frame.rawValue, voices: places.count, cues: cues("frame " + frame.rawValue, places, most: 4))
        }
        return Array(counts.sorted { ($1.voices, $0.frame) < ($0.voices, $1.frame) }.prefix(most))
    }

    /// Words behind a label that most of these messages have, names and handles left out.
    func cues(_ label: String, _ places: [Int], most: Int) -> [String] {
        let words = places.flatMap { place in
            Set(
                heard[place].reading.cues.filter { $0.label == label && Passage.isFree($0.text) }
                    .map { $0.text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") })
        }
        return Tally(words.filter { $0.count > 2 }).ranked.prefix(most).map(\.value)
    }

    /// The tone of these messages with its interval; nil below three.
    func tone(_ places: [Int], before: [Int] = []) -> ToneSummary? { ToneSummary(scores(places), before: scores(before), of: places.count) }
}

extension ToneSummary {
    /// Nil below three scores.
    ///
    /// - Parameter of: messages, those without a score among them.
    init?(_ scores: [Double], before: [Double] = [], of all: Int) {
        let sample = Sample(scores), earlier = Sample(before)
        guard sample.count >= 3 else { return nil }
        let isComparable = earlier.count >= 3
        self.init(
            mean: sample.mean, low: max(-1, sample.mean - sample.margin), high: min(1, sample.mean + sample.margin), judged: sample.count,
            abstained: all - sample.count, previous: isComparable ? earlier.mean : nil,
            isDemonstrable: isComparable && sample.differs(from: earlier))
    }
}
