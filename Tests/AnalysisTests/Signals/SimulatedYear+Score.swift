import Analysis
import Foundation
import Mentions

extension SimulatedYear {
    struct Score {
        var planted = 0
        var found = 0
        var missed: [Burst] = []
        var falseAlarms: [SignalFinding] = []
        var weeks = 0.0
        var share: Double { Double(found) / Double(max(1, planted)) }
        var falsePerWeek: Double { Double(falseAlarms.count) / weeks }
    }

    /// Runs a detector over the year, a look every ten minutes; the first `warmUp` days teach it and are not judged.
    func score(rules: AlarmRules = AlarmRules(), warmUp: Int = 28) -> Score {
        let from = SimulatedYear.start.addingTimeInterval(Double(warmUp) * 86_400)
        let told = alarms(rules).filter { $0.opened >= from && $0.kind == .volume }
        return judge(told, from: from, weeks: Double(days - warmUp) / 7)
    }

    /// The other kinds, in a year that lives.
    func turnScores(rules: AlarmRules = AlarmRules(), warmUp: Int = 35) -> [SignalFinding.Kind: TurnScore] {
        let from = SimulatedYear.start.addingTimeInterval(Double(warmUp) * 86_400), weeks = Double(days - warmUp) / 7
        let told = alarms(rules).filter { $0.opened >= from && !$0.id.isEmpty }
        let kinds: [SignalFinding.Kind] = [.tone, .joining, .influence, .questions, .silence]
        return Dictionary(
            uniqueKeysWithValues: kinds.map { kind in
                (kind, judge(told.filter { $0.kind == kind }, turns.filter { $0.kind == kind && $0.from >= from }, weeks))
            })
    }

    struct TurnScore {
        var planted: Int
        var missed: [Turn]
        var falseAlarms: [SignalFinding]
        var weeks: Double
        var share: Double { Double(planted - missed.count) / Double(max(1, planted)) }
        var falsePerWeek: Double { Double(falseAlarms.count) / weeks }
    }

    private func judge(_ told: [SignalFinding], _ turns: [Turn], _ weeks: Double) -> TurnScore {
        let missed = turns.filter { turn in
            !told.contains { $0.subject == turn.subject && $0.opened >= turn.from && $0.opened <= turn.by }
        }
        let day: TimeInterval = 86_400
        let accidents = told.filter { alarm in
            !turns.contains { $0.subject == alarm.subject && alarm.opened >= $0.from && alarm.opened <= $0.end + day }
                && !bursts.contains {
                    SimulatedYear.id($0.subject) == alarm.subject && alarm.opened >= $0.messages[0] && alarm.opened <= $0.end + day
                }
        }
        return TurnScore(planted: turns.count, missed: missed, falseAlarms: accidents, weeks: weeks)
    }

    /// Alarms that opened, and once more those that became urgent, with that moment as their opening.
    private func alarms(_ rules: AlarmRules) -> [SignalFinding] {
        var detector = SignalDetector(
            rules: rules, hours: LocalHours(zone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt), watched: watched)
        var told: [SignalFinding] = [], next = 0
        for look in stride(from: 600.0, through: Double(days) * 86_400, by: 600) {
            let at = SimulatedYear.start.addingTimeInterval(look)
            while next < observations.count, observations[next].moment <= at {
                detector.hear(observations[next])
                next += 1
            }
            let changes = detector.look(at: at)
            told += changes.opened
            told += changes.escalated.map { finding in
                var again = finding
                (again.opened, again.id) = (at, "")
                return again
            }
        }
        return told
    }

    private func judge(_ told: [SignalFinding], from: Date, weeks: Double) -> Score {
        var score = Score(weeks: weeks)
        for burst in bursts where burst.messages[0] >= from {
            let inTime = told.contains {
                $0.subject == SimulatedYear.id(burst.subject) && $0.opened >= burst.messages[0] && $0.opened <= burst.fourth + 3600
            }
            score.planted += 1
            if inTime { score.found += 1 } else { score.missed.append(burst) }
        }
        score.falseAlarms = told.filter { alarm in
            !alarm.id.isEmpty
                && !bursts.contains {
                    SimulatedYear.id($0.subject) == alarm.subject && alarm.opened >= $0.messages[0] && alarm.opened <= $0.end + 3 * 3600
                }
        }
        return score
    }
}
