public import Foundation
public import Mentions
import Mustache

/// Renders analyses. The same analysis gives the same bytes.
public struct AnalysisReport: Sendable {
    public enum Format: String, Sendable, CaseIterable { case html, md, txt, json }

    private let library: MustacheLibrary

    /// - Parameter templates: the folder with `analyse.html.mustache` and its fellows.
    /// - Throws: `TemplateProblem`.
    public init(templates: URL) throws {
        library = try TemplateFolder.library(templates, name: "analyse", formats: [Format.html, .md, .txt].map(\.rawValue))
    }

    /// - Throws: what encoding to JSON throws, which only a value that is no number can cause.
    public func render(_ analysis: IssueAnalysis, as format: Format, editing: Editing = .draft) throws -> String {
        try format == .json ? json(analysis) : page(IssueSheet(analysis).sheet.edited(editing), format)
    }

    public func render(_ analysis: ReputationAnalysis, as format: Format, editing: Editing = .draft) throws -> String {
        try format == .json ? json(analysis) : page(ReputationSheet(analysis).sheet.edited(editing), format)
    }

    public func render(_ analysis: CrisisSheet, as format: Format, editing: Editing = .draft) throws -> String {
        try format == .json ? json(analysis) : page(IncidentSheet(analysis).sheet.edited(editing), format)
    }

    public func render(_ list: WebcareList, as format: Format) throws -> String {
        try format == .json ? json(list) : page(WebcareSheet(list).sheet, format)
    }

    public func render(_ overview: Overview, as format: Format, editing: Editing = .draft) throws -> String {
        try format == .json ? json(overview) : page(OverviewSheet(overview).sheet.edited(editing), format)
    }

    /// The file in which an editor changes it.
    public static func draft(_ analysis: IssueAnalysis) -> String { EditorFile.text(IssueSheet(analysis).sheet.editable) }
    public static func draft(_ analysis: ReputationAnalysis) -> String { EditorFile.text(ReputationSheet(analysis).sheet.editable) }
    public static func draft(_ overview: Overview) -> String { EditorFile.text(OverviewSheet(overview).sheet.editable) }

    /// What an editor changed in that file.
    public static func edits(_ file: String, of analysis: IssueAnalysis) -> ReportEdits {
        EditorFile.edits(file, of: IssueSheet(analysis).sheet.editable)
    }
    public static func edits(_ file: String, of analysis: ReputationAnalysis) -> ReportEdits {
        EditorFile.edits(file, of: ReputationSheet(analysis).sheet.editable)
    }
    public static func edits(_ file: String, of overview: Overview) -> ReportEdits {
        EditorFile.edits(file, of: OverviewSheet(overview).sheet.editable)
    }

    private func page(_ sheet: Sheet, _ format: Format) -> String { library.render(sheet, withTemplate: format.rawValue) ?? "" }

    private func json(_ analysis: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(analysis), as: UTF8.self) + "\n"
    }
}

/// Templates of one report, a file per format.
enum TemplateFolder {
    /// - Throws: `TemplateProblem`.
    static func library(_ folder: URL, name: String, formats: [String]) throws -> MustacheLibrary {
        MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
        var library = MustacheLibrary()
        for format in formats {
            let file = folder.appending(path: "\(name).\(format).mustache")
            guard let text = try? String(contentsOf: file, encoding: .utf8) else {
                throw TemplateProblem(file: file.path, reason: "is niet te lezen")
            }
            do { try library.register(text, named: format) } catch {
                throw TemplateProblem(file: file.path, reason: "klopt niet: \(error)")
            }
        }
        return library
    }
}
