public import Foundation
public import Mentions
import Yams

/// A pipeline as it stands on disk: read, checked, and with its relative paths made whole.
public struct PipelineFile: Sendable {
    public var pipeline: Pipeline
    /// The folder of the file; addresses of bundled feeds are relative to it.
    public var folder: URL

    /// - Throws: `PipelineProblems`, with every mistake at once.
    public static func read(_ path: String) throws -> PipelineFile {
        let url = URL(filePath: path)
        guard let data = try? Data(contentsOf: url) else {
            throw PipelineProblems(problems: [
                .init(file: path, line: 0, column: 0, message: "is niet te lezen; bestaat het bestand, en mag deze gebruiker het lezen?")
            ])
        }
        let name = url.deletingPathExtension().lastPathComponent
        return PipelineFile(
            pipeline: try parse(String(decoding: data, as: UTF8.self), name: name, file: path),
            folder: url.deletingLastPathComponent().standardizedFileURL)
    }

    /// - Parameter file: how messages name the text.
    /// - Throws: `PipelineProblems`.
    public static func parse(_ text: String, name: String, file: String) throws -> Pipeline {
        let problems = ProblemList(file: file)
        let pipeline = try root(of: text, file: file)
            .flatMap { Fields($0, section: PipelineKeys.newsroom, problems: problems) }
            .map { PipelineReader(name: name, top: $0).pipeline() }
        guard let pipeline, problems.problems.isEmpty else {
            throw PipelineProblems(problems: problems.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
        }
        return pipeline
    }

    private static func root(of text: String, file: String) throws -> Node? {
        func problem(_ message: String, _ mark: Mark? = nil) -> PipelineProblems {
            .init(problems: [.init(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0, message: message)])
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw problem("is leeg; 'newsroom:', 'archive:' en 'sources:' zijn nodig")
            }
            return node
        } catch YamlError.scanner(_, let fault, let mark, _), YamlError.parser(_, let fault, let mark, _),
            YamlError.composer(_, let fault, let mark, _)
        {
            throw problem("is geen geldige YAML (\(fault)); kijk naar inspringing, aanhalingstekens en dubbele punten", mark)
        } catch YamlError.duplicatedKeysInMapping(let duplicates, _) {
            throw problem("een sleutel staat er twee keer: \(duplicates.map { "\($0)" }.joined(separator: ", "))")
        } catch let error as PipelineProblems {
            throw error
        } catch {
            throw problem("is geen geldige YAML; kijk naar inspringing, aanhalingstekens en dubbele punten")
        }
    }
}
