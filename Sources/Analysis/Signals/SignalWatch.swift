internal import Foundation
public import Mentions

/// Runs a detector over what was heard: every ten minutes in which something came, and every hour.
public enum SignalWatch {
    private static let step: TimeInterval = 600

    /// All alarms that opened in a period, oldest first, as they stood at its end.
    ///
    /// - Parameter heard: of the period and of the weeks before it, from which the detector learns what is ordinary.
    public static func findings(_ heard: [Heard], pipeline: Pipeline, in period: Period) -> [SignalFinding] {
        let heard = heard.filter { $0.mention.published <= period.to && Scene.isDutch($0) }
            .sorted { ($0.mention.published, $0.mention.id) < ($1.mention.published, $1.mention.id) }
        let firsts = Voices.firsts(heard)
        var detector = SignalDetector(rules: pipeline.alarms, hours: LocalHours(zone: pipeline.timeZone), watched: titles(pipeline))
        var found: [String: SignalFinding] = [:], next = 0
        var at = grid(heard.first?.mention.published ?? period.to)
        while at <= period.to {
            while next < heard.count, heard[next].mention.published <= at {
                name(heard[next], &detector)
                detector.hear(Observation(heard[next], isCopy: firsts[next] != next))
                next += 1
            }
            let changes = detector.look(at: at)
            for finding in changes.opened + changes.closed { found[finding.id] = finding }
            at = following(at, next < heard.count ? heard[next].mention.published : nil)
        }
        for finding in detector.open { found[finding.id] = finding }
        return distinct(
            found.values.filter { period.contains($0.opened) }.sorted { ($0.opened, rank($0), $0.id) < ($1.opened, rank($1), $1.id) })
    }

    /// A story before the issue and the place it falls under.
    private static func rank(_ finding: SignalFinding) -> Int {
        ["verhaal", "onderwerp", "plek"].firstIndex { finding.subject.hasPrefix($0 + ":") } ?? 3
    }

    /// One alarm for what is the same under several subjects: it leaves out those that share half of their mentions with an earlier one of
    /// their kind that was open within a day.
    private static func distinct(_ findings: [SignalFinding]) -> [SignalFinding] {
        findings.reduce(into: []) { kept, finding in
            let mentions = Set(finding.mentions)
            let isSame =
                finding.kind != .silence
                && kept.contains { other in
                    other.kind == finding.kind && finding.opened.timeIntervalSince(other.opened) < 86_400
                        && 2 * mentions.intersection(other.mentions).count >= mentions.count
                }
            if !isSame { kept.append(finding) }
        }
    }

    private static func grid(_ moment: Date) -> Date {
        Date(timeIntervalSince1970: (moment.timeIntervalSince1970 / step).rounded(.up) * step)
    }

    /// The next ten minutes with something in them, or the next whole hour when that is sooner.
    private static func following(_ at: Date, _ coming: Date?) -> Date {
        let hour = Date(timeIntervalSince1970: ((at.timeIntervalSince1970 / 3600).rounded(.down) + 1) * 3600)
        return coming.map { min(hour, max(grid($0), at.addingTimeInterval(step))) } ?? hour
    }

    private static func titles(_ pipeline: Pipeline) -> [String: String] {
        let issues = pipeline.issues.map { ("onderwerp:" + $0.id, $0.title) }, places = pipeline.places.map { ("plek:" + $0.name, $0.name) }
        return Dictionary(issues + places, uniquingKeysWith: { first, _ in first })
            .merging(pipeline.sources.map { ("bron:" + $0.id, $0.name) }) { first, _ in first }
    }

    /// A story bears the title of its first mention that has one.
    private static func name(_ heard: Heard, _ detector: inout SignalDetector) {
        guard let story = heard.story, !Threats.occur(in: heard.mention.body) else { return }
        let words = heard.mention.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let title = heard.mention.title.isEmpty ? (words.count > 60 ? words.prefix(59) + "…" : words[...]) : heard.mention.title[...]
        detector.name("verhaal:" + story, String(title))
    }
}
