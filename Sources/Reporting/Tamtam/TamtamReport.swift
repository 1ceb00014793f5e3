public import Foundation
public import Mentions
import Mustache

/// Renders the daily tamtam. The same picture gives the same bytes.
public struct TamtamReport: Sendable {
    public enum Format: String, Sendable, CaseIterable {
        case html, md, txt
    }

    private let library: MustacheLibrary

    /// - Parameter templates: the folder with `tamtam.html.mustache` and its fellows.
    /// - Throws: `TemplateProblem`.
    public init(templates: URL) throws {
        library = try TemplateFolder.library(templates, name: "tamtam", formats: Format.allCases.map(\.rawValue))
    }

    public func render(_ picture: DayPicture, as format: Format) -> String {
        library.render(TamtamPage(picture), withTemplate: format.rawValue) ?? ""
    }
}

/// A template that is absent or wrong; one line that names the file.
public struct TemplateProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var reason: String

    public var description: String { "sjabloon \(file) \(reason)" }
}
