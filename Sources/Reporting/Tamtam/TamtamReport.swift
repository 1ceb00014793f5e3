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

    public func render(_ picture: DayPicture, as format: Format, editing: Editing = .draft) -> String {
        library.render(TamtamPage(picture, editing: editing), withTemplate: format.rawValue) ?? ""
    }

    /// The file in which an editor changes it; an approval that is there already is in it.
    public static func draft(_ picture: DayPicture, editing: Editing = .draft) -> String {
        EditorFile.text(TamtamPage(picture, editing: editing).editable)
    }

    /// What an editor changed in that file.
    public static func edits(_ file: String, of picture: DayPicture) -> ReportEdits {
        EditorFile.edits(file, of: TamtamPage(picture).editable)
    }
}

/// A template that is absent or wrong; one line that names the file.
public struct TemplateProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var reason: String

    public var description: String { "sjabloon \(file) \(reason)" }
}
