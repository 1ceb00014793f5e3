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
    public func render(_ analysis: MadeAnalysis, as format: Format, editing: Editing = .draft) throws -> String {
        try format == .json ? json(analysis.value) : page(analysis.sheet.edited(editing), format)
    }

    /// The tables of an analysis as files for a spreadsheet, in their order, each with its caption.
    ///
    /// - Parameter isForExcel: with semicolons, decimal commas and a byte order mark, as Dutch Excel wants them; otherwise RFC 4180.
    public static func tables(_ analysis: MadeAnalysis, isForExcel: Bool) -> [(caption: String, text: String)] {
        analysis.sheet.parts.flatMap(\.blocks).flatMap(\.table).map { table in
            (table.caption, SeparatedTable(table).text(isForExcel ? .dutchExcel : .standard))
        }
    }

    /// The file in which an editor changes it.
    public static func draft(_ analysis: MadeAnalysis) -> String { EditorFile.text(analysis.sheet.editable) }

    /// What an editor changed in that file.
    public static func edits(_ file: String, of analysis: MadeAnalysis) -> ReportEdits {
        EditorFile.edits(file, of: analysis.sheet.editable)
    }

    private func page(_ sheet: Sheet, _ format: Format) -> String { library.render(sheet, withTemplate: format.rawValue) ?? "" }

    private func json(_ analysis: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        return String(decoding: try encoder.encode(analysis), as: UTF8.self) + "\n"
    }
}

extension MadeAnalysis {
    var sheet: Sheet {
        switch self {
        case .issue(let analysis): IssueSheet(analysis).sheet
        case .reputation(let analysis): ReputationSheet(analysis).sheet
        case .crisis(let sheet): IncidentSheet(sheet).sheet
        case .webcare(let list): WebcareSheet(list).sheet
        case .overview(let overview): OverviewSheet(overview).sheet
        }
    }
}

/// Templates of one report, a file per format.
enum TemplateFolder {
    /// - Throws: `TemplateProblem`.
    static func library(_ folder: URL, name: String, formats: [String]) throws -> MustacheLibrary {
        MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
        MustacheContentTypes.register(PageText(), named: "PAGE")
        MustacheContentTypes.register(PlainText(), named: "PLAIN")
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
