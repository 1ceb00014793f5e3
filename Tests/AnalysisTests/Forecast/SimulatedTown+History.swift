import Analysis
import Mentions

#if canImport(TestSupport)
    import TestSupport
#endif

extension SimulatedTown {
    /// Its courses, with matching words for the agenda.
    var history: ForecastHistory {
        let groups = SpeakerGroup.allCases
        let members = Dictionary(grouping: said, by: \.matter).sorted { $0.key < $1.key }
        let courses = members.map { matter, said in
            Course(
                kind: matter < issues ? .issue : .story,
                voices: said.map {
                    .init(ago: days - 1 - $0.day, speaker: "\($0.speaker)", group: groups[$0.group], words: [UInt64(matter)])
                })
        }
        var totals = [Int](repeating: 0, count: days)
        for one in said { totals[days - 1 - one.day] += 1 }
        return ForecastHistory(
            courses: courses, totals: totals,
            events: events.map { .init(ago: days - 1 - $0.day, title: "", words: [UInt64($0.matter)]) },
            words: said.map { (days - 1 - $0.day, [UInt64($0.matter)]) })
    }
}
