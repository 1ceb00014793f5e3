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
    public func render(_ analysis: IssueAnalysis, as format: Format) throws -> String {
        try format == .json ? json(analysis) : page(IssueSheet(analysis).sheet, format)
    }

    public func render(_ analysis: ReputationAnalysis, as format: Format) throws -> String {
        try format == .json ? json(analysis) : page(ReputationSheet(analysis).sheet, format)
    }

    public func render(_ analysis: CrisisSheet, as format: Format) throws -> String {
        try format == .json ? json(analysis) : page(IncidentSheet(analysis).sheet, format)
    }

    public func render(_ list: WebcareList, as format: Format) throws -> String {
        try format == .json ? json(list) : page(WebcareSheet(list).sheet, format)
    }

    public func render(_ overview: Overview, as format: Format) throws -> String {
        try format == .json ? json(overview) : page(OverviewSheet(overview).sheet, format)
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
