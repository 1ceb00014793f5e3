internal import Foundation
internal import Mentions

extension Draft {
    /// Alarms of the period with their evidence.
    ///
    /// - Parameter heard: with the weeks before, from which is learned what is ordinary.
    mutating func signals(_ heard: [Heard]) -> [SignalFinding] {
        SignalWatch.findings(heard, pipeline: scene.pipeline, in: scene.period).map { finding in
            var named = finding
            let story = finding.subject.hasPrefix("verhaal:") ? String(finding.subject.dropFirst("verhaal:".count)) : nil
            if let title = title(of: story) { named.title = title }
            named.sources = finding.sources.map { id in scene.pipeline.sources.first { $0.id == id }?.name ?? id }
            named.evidence = ledger.note("signaal “\(named.title)”", figures(finding), mentions: finding.mentions)
            return named
        }
    }

    private func figures(_ finding: SignalFinding) -> [Evidence.Figure] {
        [
            .init("aantal", finding.count, finding.why), .init("gewoon", finding.expected, finding.usual),
            .init("kans", finding.chance, "kans op zo veel of meer door toeval, voor dit onderwerp alleen"),
        ]
    }
}
