public import Foundation
import Language
import Mentions

/// Phenomena, not persons: refuses queries that would follow people.
///
/// A query may not ask for a writer alone, nor for a writer or a person who holds no office, and a place may not be so small that what is
/// said there points at a household.
struct QueryGuard {
    private let pipeline: Pipeline
    private let persons: PersonGuard

    /// Fewer inhabitants than this are a street, not a district.
    private static let fewest = 50

    /// - Throws: `LexiconError` with file, line and remedy.
    init(_ pipeline: Pipeline, home: Home) throws {
        self.pipeline = pipeline
        let people = pipeline.people.flatMap { [$0.name] + $0.aliases }
        let organisations = pipeline.organisations.flatMap { [$0.name] + $0.aliases }
        let places = pipeline.places.flatMap { [$0.name] + $0.aliases + $0.streets }
        persons = try PersonGuard(lexicons: home.lexicons, known: people + organisations + places)
    }

    /// What is refused in the pipeline, each in one line of Dutch with the remedy.
    var refusals: [QueryRefusal] {
        let queries = pipeline.issues.map { ("issue \($0.id)", $0.query) } + pipeline.incidents.map { ("incident \($0.id)", $0.query) }
        return queries.compactMap { subject, query in refusal(of: query).map { QueryRefusal(subject: subject, reason: $0) } }
            + pipeline.places.compactMap(refusal)
    }

    /// Why this query is refused; nil when it is not.
    func refusal(of query: String) -> String? {
        let (writers, alone) = TextQuery.writers(in: query)
        if alone { return "vraagt alleen om wat één schrijver zegt; Tamtam volgt onderwerpen, geen schrijvers. Zet er woorden bij" }
        if writers.contains(where: { !isPublic($0) }) {
            return "vraagt om een schrijver zonder openbaar ambt; 'schrijver:' kan alleen voor wie bij people: of organisations: staat"
        }
        guard persons.person(in: query) != nil else { return nil }
        return
            "noemt iemand bij naam die geen openbaar ambt heeft; Tamtam volgt geen inwoners. Bestuurders horen bij people:, straten bij places:"
    }

    private func isPublic(_ writer: String) -> Bool {
        let names = pipeline.people.flatMap { [$0.name] + $0.aliases } + pipeline.organisations.flatMap { [$0.name] + $0.aliases }
        return names.contains { $0.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil) == writer.lowercased() }
    }

    private func refusal(of place: Place) -> QueryRefusal? {
        guard let inhabitants = place.inhabitants, inhabitants < Self.fewest else { return nil }
        return QueryRefusal(
            subject: "plek \(place.name)",
            reason: "heeft minder dan \(Self.fewest) inwoners; neem een groter gebied, anders gaat het over wie er woont")
    }
}

/// Something that is not followed, and why. It never repeats a name.
public struct QueryRefusal: Sendable, Hashable {
    public var subject: String
    public var reason: String
}

/// All that was refused; one line each.
public struct QueryRefusals: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var refusals: [QueryRefusal]

    public var description: String { refusals.map { "\(file): \($0.subject) \($0.reason)" }.joined(separator: "\n") }
}

extension PipelineFile {
    /// Refuses what follows people instead of subjects, and notes that in `<name>.geweigerd.tsv` beside the file: moment, what, why.
    ///
    /// - Throws: `QueryRefusals`, or `LexiconError`.
    public func refuseFollowingPeople(home: Home, now: Date = Date()) throws {
        let refusals = try QueryGuard(pipeline, home: home).refusals
        if refusals.isEmpty { return }
        note(refusals, at: now)
        throw QueryRefusals(file: path, refusals: refusals)
    }

    /// The note is for who supervises; that it cannot be written does not make the refusal less.
    func note(_ refusals: [QueryRefusal], at now: Date) {
        guard FileManager.default.fileExists(atPath: path) else { return }
        let file = folder.appending(path: "\(pipeline.name).geweigerd.tsv")
        let old = (try? String(contentsOf: file, encoding: .utf8)) ?? "# Wat Tamtam weigerde te volgen: moment, wat, waarom.\n"
        let lines = refusals.map { "\(now.formatted(.iso8601))\t\($0.subject)\t\($0.reason)\n" }
        try? (old + lines.joined()).write(to: file, atomically: true, encoding: .utf8)
    }
}
