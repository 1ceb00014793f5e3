import Foundation
import Mentions

/// `alarms:`: when a newsroom wants to be told, and of what.
extension PipelineReader {
    private static let weeksPerMonth = 365.25 / 12 / 7

    func alarms() -> AlarmRules {
        let usual = AlarmRules()
        guard let fields = top.mapping("alarms", of: PipelineKeys.alarms) else { return usual }
        return AlarmRules(
            fewest: fields.number("fewest") ?? usual.fewest, speakers: fields.number("speakers") ?? usual.speakers,
            falseAlarmsPerWeek: fields.number("falseAlarms").map { Double($0) / Self.weeksPerMonth } ?? usual.falseAlarmsPerWeek,
            coolDown: fields.duration("coolDown", otherwise: usual.coolDown), calm: fields.duration("calm", otherwise: usual.calm),
            off: kinds(fields, "off"), quiet: quiet(fields),
            escalation: fields.list("escalation", of: PipelineKeys.escalation).map(step).sorted { ($0.after, $0.to) < ($1.after, $1.to) })
    }

    private func kinds(_ fields: Fields, _ key: String) -> Set<SignalFinding.Kind> {
        let known = SignalFinding.Kind.allCases.map(\.rawValue)
        for name in fields.texts(key) where !known.contains(name) {
            let meant = Spelling.nearest(to: name, among: known).map { "bedoelde u '\($0)'?" }
            fields.problem("'\(name)' kan niet bij '\(key)'; " + (meant ?? "het kan zijn: " + known.joined(separator: ", ")), at: key)
        }
        return Set(fields.texts(key).compactMap(SignalFinding.Kind.init))
    }

    private func quiet(_ alarms: Fields) -> QuietHours? {
        guard let fields = alarms.mapping("quiet", of: PipelineKeys.quiet) else { return nil }
        let from = fields.minute("from"), to = fields.minute("to")
        return fields["through"] == nil
            ? QuietHours(from: from, to: to) : QuietHours(from: from, to: to, breakers: kinds(fields, "through"))
    }

    private func step(_ fields: Fields) -> EscalationStep {
        EscalationStep(after: fields["after"] == nil ? 0 : fields.duration("after", otherwise: 0), to: fields.text("to"))
    }
}
