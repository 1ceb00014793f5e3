public import Foundation
public import Mentions
import Yams

/// A pipeline as it stands on disk, read and checked. Its addresses are as they were written.
public struct PipelineFile: Sendable {
    public var pipeline: Pipeline
    /// How messages name the file.
    public var path: String
    /// The folder of the file; addresses of bundled feeds are relative to it.
    public var folder: URL

    /// - Parameters:
    ///   - path: "-" for standard input, which counts as a file in the working folder.
    ///   - home: when given, sources must have a kind that it or a folder `Connectors` beside the file knows.
    /// - Throws: `PipelineProblems`, with every mistake at once, `InputProblem`, or a mapping's own one-line error.
    public static func read(_ path: String, home: Home? = nil) throws -> PipelineFile {
        let url = URL(filePath: Input.name(path))
        let (name, folder) = (url.deletingPathExtension().lastPathComponent, url.deletingLastPathComponent().standardizedFileURL)
        let kinds = try home.map { ["feed"] + (try $0.connectors(beside: folder)).keys.sorted() }
        let text = String(decoding: try Input.bytes(path), as: UTF8.self)
        return PipelineFile(
            pipeline: try parse(text, name: name, file: Input.name(path), kinds: kinds, folder: folder), path: Input.name(path),
            folder: folder)
    }

    /// - Parameters:
    ///   - file: how messages name the text.
    ///   - kinds: what a source's `kind` may be; anything when nil.
    ///   - folder: where the files stand that the text names; they are not looked at when nil.
    /// - Throws: `PipelineProblems`.
    public static func parse(_ text: String, name: String, file: String, kinds: [String]? = nil, folder: URL? = nil) throws -> Pipeline {
        let problems = ProblemList(file: file)
        let pipeline = try root(of: text, file: file)
            .flatMap { Fields($0, section: PipelineKeys.newsroom, problems: problems) }
            .map { PipelineReader(name: name, top: $0, kinds: kinds, folder: folder).pipeline() }
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
        } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _), YamlError.composer(_, _, let mark, _) {
            throw problem("is geen geldige YAML; kijk naar inspringing, aanhalingstekens en dubbele punten", mark)
        } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
            throw problem("een sleutel staat er twee keer: \(duplicates.joined(separator: ", ")); laat er één staan", context.mark)
        } catch let error as PipelineProblems {
            throw error
        } catch {
            throw problem("is geen geldige YAML; kijk naar inspringing, aanhalingstekens en dubbele punten")
        }
    }
}
