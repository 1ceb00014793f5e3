import Foundation
import Mentions
import Reporting
import Store

/// `tamtam search`: full-text search in the archive of a newsroom.
public enum Search {
    /// Hits as lines for a person or, with `json`, as one object per line.
    ///
    /// - Throws: `ArchiveError`.
    public static func run(_ query: String, in file: PipelineFile, limit: Int, json: Bool) throws -> String {
        let hits = try ArchiveAddress.existing(file.pipeline.archive).search(query, limit: limit)
        if json { return try hits.map(Self.line).joined() }
        if hits.isEmpty { return "Niets gevonden voor \(query).\n" }
        return hits.map { text($0, file.pipeline) }.joined()
    }

    private struct Line: Encodable {
        var id: String
        var source: String
        var published: Date
        var title: String
        var passage: String
        var url: String?
    }

    private static func line(_ hit: SearchHit) throws -> String {
        let (mention, passage) = (hit.mention, hit.passage)
        let line = Line(
            id: mention.id, source: mention.source, published: mention.published, title: mention.title, passage: passage,
            url: mention.url)
        return try JSONLine.text(line)
    }

    private static func text(_ hit: SearchHit, _ pipeline: Pipeline) -> String {
        let dates = DutchDate(timeZone: pipeline.timeZone)
        let source = pipeline.sources.first { $0.id == hit.mention.source }?.name ?? hit.mention.source
        let passage = hit.passage.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return
            "\(dates.dayAndMonth(hit.mention.published)) \(dates.time(hit.mention.published))  \(source)  \(hit.mention.id)\n    \(passage)\n"
    }
}
