import Foundation
import Language
import Listening
import Mentions
import Reporting
import Store

/// The rooms of the house as one run needs them, opened once and introduced to each other by the steps.
struct Rooms: Sendable {
    /// Two runs at once would each place what the other places too.
    private let lock: ArchiveLock
    let file: PipelineFile
    let home: Home
    var archive: any Archive
    var listener: Listener
    let reader: Reader
    let corrections: CorrectionBook
    /// Only when there are corrections.
    private let forms: WordForms?
    /// All names of the pipeline, as a reading depends on them.
    private let names: String
    let everyday: EverydayTerms
    let forest: StoryForest
    var tamtam: TamtamReport
    /// Folder of this newsroom's reports.
    var output: URL

    /// - Throws: one-line Dutch errors of the room that would not open.
    init(file: PipelineFile, home: Home, fetcher: Fetcher) throws {
        (self.file, self.home) = (file, home)
        let pipeline = file.pipeline
        try file.refuseFollowingPeople(home: home)
        lock = try ArchiveAddress.lock(pipeline.archive)
        archive = try ArchiveAddress.open(pipeline.archive)
        listener = Listener(
            fetcher: fetcher, connectors: try home.connectors(beside: file.folder), folder: file.folder, zone: pipeline.timeZone)
        reader = try file.reader(home: home)
        corrections = try CorrectionBook(beside: file)
        forms = try corrections.corrections.isEmpty ? nil : WordForms(lexicons: home.lexicons)
        names =
            "\(pipeline.people.map { [$0.name, $0.role] + $0.portfolio + $0.aliases })\(pipeline.places)\(pipeline.organisations)\(pipeline.issues.map { "\($0.id) \($0.query)\(IssueFrame.spelledOut($0.frames))" })\(pipeline.incidents.map { "\($0.id) \($0.query)" })\(pipeline.sources.map(\.name))"
        everyday = try EverydayTerms(lexicons: home.lexicons)
        forest = try StoryForest(lexicons: home.lexicons)
        tamtam = try TamtamReport(templates: home.templates)
        output = URL(filePath: "Reports/Output/\(pipeline.name)")
    }

    var advisers: Advisers { Advisers(corrections.corrections) }

    /// The reader with what advisers said laid over it. Asked after listening, because what they said is about mentions of the archive.
    func calibration() throws -> Calibration { try advisers.calibration(of: reader, archive, forms) }

    /// Changes when lexicons, rules, corrections or the names of the pipeline change; then everything is read anew.
    func version(of reader: Reader) -> String {
        Identity.version(
            title: (reader.versions + [reader.alarmVersion, reader.labelVersion]).joined(separator: " "), text: names, url: nil)
    }
}

extension PipelineFile {
    /// Reads as this newsroom reads: with its names, issues and own words.
    func reader(home: Home) throws -> Reader {
        try Reader(
            lexicons: home.lexicons, words: pipeline.words.map { URL(filePath: $0, relativeTo: folder) }, people: pipeline.people,
            places: pipeline.places, organisations: pipeline.organisations, queries: pipeline.issues.map { ($0.id, $0.query) },
            incidents: pipeline.incidents.map { ($0.id, $0.query) }, sources: pipeline.sources, issues: pipeline.issues)
    }
}

enum ArchiveAddress {
    /// - Parameter address: "sqlite:PATH", relative to the working folder.
    static func open(_ address: String) throws -> any Archive {
        try SQLiteArchive(path: path(address))
    }

    static func lock(_ address: String) throws -> ArchiveLock { try ArchiveLock(path: path(address)) }

    private static func path(_ address: String) -> String { String(address.trimmingPrefix("sqlite:")) }
}
