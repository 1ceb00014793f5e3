import Analysis
import Foundation
import Mentions
import Reporting

/// A replay as an adviser reads it.
struct ReplayPage {
    var pipeline: Pipeline

    func text(_ result: ReplayResult) -> String {
        let dates = DutchDate(timeZone: pipeline.timeZone)
        let head =
            "\(pipeline.newsroom), \(dates.dayAndMonth(result.from)) tot \(dates.dayAndMonth(result.to)): "
            + "\(DutchNumber.count(result.alarms.count, "alarm", "alarmen")) bij \(DutchNumber.count(result.mentions, "bericht", "berichten"))"
        let items = result.alarms.map { item($0, dates) }
        return ([head] + items + [verdict(result)]).joined(separator: "\n\n") + "\n"
    }

    private func item(_ alarm: ReplayedAlarm, _ dates: DutchDate) -> String {
        let signal = alarm.signal
        let names = signal.sources.map { id in pipeline.sources.first { $0.id == id }?.name ?? id }
        return [
            "\(dates.day(signal.opened)) \(dates.dayAndMonth(signal.opened)) \(dates.time(signal.opened)) · \(signal.kind.rawValue), "
                + "\(signal.urgency.rawValue) · \(signal.title)",
            "  \(signal.why) \(signal.usual) \(signal.sureness)",
            "  \(names.joined(separator: ", ")) · \(media(alarm)) · \(outcome(alarm))", telling(alarm, dates),
        ].compactMap(\.self).joined(separator: "\n")
    }

    /// Nil when the newsroom tells nobody and keeps no quiet hours over it.
    private func telling(_ alarm: ReplayedAlarm, _ dates: DutchDate) -> String? {
        func time(_ moment: Date) -> String {
            let isSameDay = dates.dayAndMonth(moment) == dates.dayAndMonth(alarm.signal.opened)
            return (isSameDay ? "om " : "\(dates.day(moment)) om ") + dates.time(moment)
        }
        guard let first = alarm.tellings.first else {
            return alarm.told == alarm.signal.opened ? nil : "  zou \(time(alarm.told)) gemeld zijn, na de stille uren"
        }
        let next = alarm.tellings.dropFirst().map { "\(time($0.at)) aan \($0.to)" }.joined(separator: " en ")
        return "  zou \(time(first.at)) gemeld zijn aan \(first.to)" + (next.isEmpty ? "" : "; als niemand het oppakte \(next)")
    }

    private func media(_ alarm: ReplayedAlarm) -> String {
        guard let minutes = alarm.minutesAhead else { return "niet in de media" }
        if minutes < -2880 { return "al langer in de media" }
        if minutes == 0 { return "tegelijk met de media" }
        return "\(DutchNumber.count(abs(minutes), "minuut", "minuten")) \(minutes > 0 ? "eerder" : "later") dan de media"
    }

    private func outcome(_ alarm: ReplayedAlarm) -> String {
        guard let isFalse = alarm.isFalse else { return "niet te beoordelen" }
        let later =
            alarm.after == 0 ? "geen andere berichten" : "nog \(DutchNumber.count(alarm.after, "ander bericht", "andere berichten"))"
        if isFalse { return "loos: niet elders in de media, en daarna \(later)" }
        return alarm.after < ReplayedAlarm.more ? "terecht: ook elders in de media" : "terecht: daarna \(later)"
    }

    private func verdict(_ result: ReplayResult) -> String {
        let rate = "Loze alarmen per week: \(DutchNumber.decimal(result.falsePerWeek)) (\(result.rule))."
        guard let best = result.suggestion else {
            return rate
                + "\nOok met ten minste 30 stemmen waren er meer dan één loos alarm per week; kijk welke soort u onder 'off' wilt zetten."
        }
        let now = pipeline.alarms.fewest
        let advice =
            best.fewest == now
            ? "'fewest: \(now)' past bij deze periode"
            : "met 'fewest: \(best.fewest)' (nu \(now)) waren er \(DutchNumber.count(best.alarms, "alarm", "alarmen"))"
        return rate
            + "\nVoorstel: \(advice), \(DutchNumber.decimal(best.falsePerWeek)) loos per week. Eén periode zegt niet alles; bekijk er liefst meer."
    }
}
