public import Foundation
import Mentions
import Reporting

/// `tamtam export`: what other programs read.
public enum Export {
    public enum Kind: String, Sendable, CaseIterable { case agenda }

    /// What is coming from the moment on, as an iCalendar file.
    public static func text(_ kind: Kind, of file: PipelineFile, at: Date) -> String {
        switch kind {
        case .agenda:
            AgendaCalendar.text(
                file.pipeline.agenda.filter { $0.at >= at }, newsroom: file.pipeline.newsroom, host: "\(file.pipeline.name).tamtam", at: at)
        }
    }
}
