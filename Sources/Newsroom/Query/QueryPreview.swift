import Analysis
import Foundation
import Language
import Mentions
import Reporting
import Store

/// `tamtam query`: what a query finds before anybody follows it.
public enum QueryPreview {
    /// What is asked.
    public struct Order: Sendable {
        /// Id of an issue or incident, or a query.
        public var asked: String
        /// The query that would take its place.
        public var instead: String?
        public var sample: Int
        /// Where the sample is judged; written when it is not there yet.
        public var sheet: String?

        public init(asked: String, instead: String? = nil, sample: Int = 10, sheet: String? = nil) {
            self.asked = asked
            self.instead = instead
            self.sample = sample
            self.sheet = sheet
        }
    }

    /// - Throws: `UnusableQuery`, `QueryRefusals`, `ArchiveError`, `SheetProblem`, or the one-line error of a lexicon.
    public static func run(_ order: Order, in file: PipelineFile, home: Home) throws -> String {
        let archive = try ArchiveAddress.existing(file.pipeline.archive)
        let reader = try file.reader(home: home)
        let subject = followed(order.asked, file.pipeline)
        let text = subject?.query ?? order.asked
        let query = try usable(text, reader, file, home)
        let heard = try archive.heard(in: Period(from: .distantPast, to: .distantFuture))
        let texts = heard.map { QueryableText($0.mention) }
        let trial = QueryTrial(query, on: heard, texts: texts)
        let page = QueryPage(zone: file.pipeline.timeZone, sources: file.pipeline.sources, trial: trial)
        var parts = [page.head(subject?.title)]
        if trial.hits.isEmpty { return parts.joined() + page.nothing }
        parts += [page.counts, page.legs, page.strays, page.missed]
        if let other = order.instead {
            parts.append(page.change(to: QueryTrial(try usable(other, reader, file, home), on: heard, texts: texts)))
        }
        parts.append(try order.sheet.map { try page.judged($0, order.sample) } ?? page.sample(order.sample))
        if let subject { parts.append(page.versions(try archive.queries(of: subject.id), count: { count($0, reader, texts) })) }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func count(_ query: String, _ reader: Reader, _ texts: [QueryableText]) -> Int? {
        reader.query(query).map { query in texts.count { query.matches($0) } }
    }

    private static func followed(_ asked: String, _ pipeline: Pipeline) -> (id: String, title: String, query: String)? {
        pipeline.issues.first { $0.id == asked }.map { ($0.id, $0.title, $0.query) }
            ?? pipeline.incidents.first { $0.id == asked }.map { ($0.id, $0.title, $0.query) }
    }

    private static func usable(_ text: String, _ reader: Reader, _ file: PipelineFile, _ home: Home) throws -> TextQuery {
        if let problem = TextQuery.problem(in: text) { throw UnusableQuery(query: text, problem: problem) }
        if let reason = try QueryGuard(file.pipeline, home: home).refusal(of: text) {
            let refusal = QueryRefusal(subject: "deze zoekvraag", reason: reason)
            file.note([refusal], at: Date())
            throw QueryRefusals(file: file.path, refusals: [refusal])
        }
        guard let query = reader.query(text) else { throw UnusableQuery(query: text, problem: "is niet te lezen") }
        return query
    }
}

/// A query that says nothing; the description is one Dutch line.
public struct UnusableQuery: Error, Sendable, CustomStringConvertible {
    var query: String
    var problem: String

    public var description: String { "zoekvraag '\(query)': \(problem)" }
}
