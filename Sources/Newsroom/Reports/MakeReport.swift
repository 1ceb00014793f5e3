import Analysis
public import Foundation
import Language
import Mentions
import Reporting
import Store

/// `tamtam report`: analyses from what the archive holds.
public enum MakeReport {
    public enum Kind: String, Sendable, CaseIterable { case tamtam, week, issue, reputatie, crisis, webcare, verkiezingen }

    /// What is asked of a report.
    public struct Order: Sendable {
        public var kind: Kind
        /// Issue id or story id, name of a person, or incident id; nil for each.
        public var subject: String?
        /// Length of the period in days; nil for what is usual for the kind.
        public var days: Int?
        public var at: Date
        public var formats: [AnalysisFormat]
        /// Of an incident.
        public var sheet: IncidentPage

        public init(kind: Kind, subject: String?, days: Int?, at: Date, formats: [AnalysisFormat], sheet: IncidentPage = .blad) {
            self.kind = kind
            self.subject = subject
            self.days = days
            self.at = at
            self.formats = formats
            self.sheet = sheet
        }
    }

    /// Writes the reports and keeps them with their evidence.
    ///
    /// - Returns: paths relative to the working folder.
    /// - Throws: `UnknownSubject`, `ArchiveError`, `OutputProblem`, or the one-line error of a template or the rules of advice.
    public static func run(_ order: Order, in file: PipelineFile, home: Home) throws -> [String] {
        let desk = try ReportDesk(file, home: home, at: order.at)
        return switch order.kind {
        case .tamtam: try desk.tamtam(order, home.templates)
        case .week: try desk.overview(.week, order)
        case .verkiezingen: try desk.overview(.elections, order)
        case .issue: try desk.issues(order)
        case .reputatie: try desk.people(order)
        case .crisis: try desk.incidents(order)
        case .webcare: try desk.webcare(order)
        }
    }
}

public enum AnalysisFormat: String, Sendable, CaseIterable {
    case html, md, txt, json
    /// Each table a file.
    case csv, excel

    /// What a report is written as unless something else is asked.
    public static let usual: [AnalysisFormat] = [.html, .md, .txt, .json]
}
public enum IncidentPage: String, Sendable, CaseIterable { case blad, etmaal, overdracht }

/// What was asked for and is not there, with what is.
public struct UnknownSubject: Error, Sendable, CustomStringConvertible {
    public var name: String
    public var kind: String
    public var known: [String]

    public var description: String {
        known.isEmpty
            ? "deze newsroom volgt geen \(kind); zet er een in het pipelinebestand"
            : "\(kind) '\(name)' bestaat niet; kies uit: \(known.joined(separator: ", "))"
    }
}

/// One making of reports: the archive, the rules and the templates, opened once.
struct ReportDesk {
    let pipeline: Pipeline
    let archive: any Archive
    let report: AnalysisReport
    let background: Background
    let output: URL
    let at: Date
    let answers: [KnownAnswer]

    init(_ file: PipelineFile, home: Home, at: Date) throws {
        pipeline = file.pipeline
        archive = try ArchiveAddress.existing(file.pipeline.archive)
        report = try AnalysisReport(templates: home.templates)
        output = URL(filePath: "Reports/Output/\(file.pipeline.name)")
        self.at = at
        answers = try AnswerList.read(file)
        let failing = try archive.health().filter { $0.state == .failing }.map(\.source)
        background = Background(
            verdicts: try RumourBook(beside: file).verdicts, rules: try home.adviceRules(),
            versions: try file.reader(home: home).labelVersions,
            gaps: failing.map { id in file.pipeline.sources.first { $0.id == id }?.name ?? id })
    }

    /// What was heard up to the moment.
    func heard(_ memory: TimeInterval) throws -> [Heard] {
        try archive.heard(in: Period(from: at.addingTimeInterval(-memory), to: at))
    }

    func issues(_ order: MakeReport.Order) throws -> [String] {
        try issueAnalyses(order.subject, days: order.days).flatMap { issue, analysis in
            try write(.issue(analysis), to: "issue-\(issue)-\(day)", order.formats)
        }
    }

    func people(_ order: MakeReport.Order) throws -> [String] {
        try reputations(order.subject, days: order.days).flatMap { person, analysis in
            try write(.reputation(analysis), to: "reputatie-\(Self.fileName(person.name))-\(day)", order.formats)
        }
    }

    func incidents(_ order: MakeReport.Order) throws -> [String] {
        let wanted = order.subject.map { id in pipeline.incidents.filter { $0.id == id } } ?? pipeline.incidents
        if wanted.isEmpty { throw UnknownSubject(name: order.subject ?? "", kind: "incident", known: pipeline.incidents.map(\.id)) }
        let kind: CrisisSheet.Kind =
            switch order.sheet {
            case .blad: .sheet
            case .etmaal: .day
            case .overdracht: .handover
            }
        return try wanted.flatMap { incident in
            guard incident.since <= at else { throw NotYet(incident: incident.id) }
            return try write(incident, kind, at: min(at, incident.until ?? at), order.formats)
        }
    }

    /// What is due of the incidents that are open: the sheet of this half hour, the analysis of the last morning and the hand-over of the
    /// last shift.
    func openIncidents() throws -> [String] {
        let hours = LocalClock(zone: pipeline.timeZone)
        return try pipeline.incidents.filter { $0.isOpen(at: at) }.flatMap { incident in
            let due: [(CrisisSheet.Kind, Date)] = [
                (.sheet, at), (.day, hours.last([CrisisSheet.morning], before: at)),
                (.handover, hours.last(CrisisSheet.shifts, before: at)),
            ]
            return try due.filter { incident.since < $0.1 || $0.0 == .sheet }.flatMap { kind, moment in
                try write(incident, kind, at: moment, AnalysisFormat.usual)
            }
        }
    }

    func sheet(_ incident: Incident, _ kind: CrisisSheet.Kind, at: Date) throws -> CrisisSheet {
        let heard = try archive.heard(in: Period(from: incident.since.addingTimeInterval(-1), to: at))
            .filter { $0.reading.incidents?.contains(incident.id) == true }
        return CrisisMaker.sheet(incident, kind: kind, at: at, of: heard, pipeline: pipeline, background: background)
    }

    private func write(_ incident: Incident, _ kind: CrisisSheet.Kind, at: Date, _ formats: [AnalysisFormat]) throws -> [String] {
        let sheet = try sheet(incident, kind, at: at)
        let day = DutchDate(timeZone: pipeline.timeZone).isoDay(at)
        let number = kind == .sheet ? String(sheet.number) : kind == .day ? "etmaal-\(day)" : "overdracht-\(sheet.number)"
        return try write(.crisis(sheet), to: "crisis-\(incident.id)-\(number)", formats)
    }

    func webcare(_ order: MakeReport.Order) throws -> [String] {
        let list = WebcareMaker.list(
            at: at, days: order.days ?? 7, of: try heard(WebcareMaker.memory), pipeline: pipeline, answers: answers, background: background)
        return try write(.webcare(list), to: "webcare-\(day)", order.formats)
    }

    /// The weekly picture or the overview before an election.
    func overview(_ kind: Overview.Kind, _ order: MakeReport.Order) throws -> [String] {
        let overview = try overview(kind, days: order.days)
        let name = kind == .week ? "week-\(Week(upTo: at, in: pipeline.timeZone).name)" : "verkiezingen-\(day)"
        return try write(.overview(overview), to: name, order.formats)
    }

    /// The tamtam of the day as it was made, laid out anew.
    func tamtam(_ order: MakeReport.Order, _ templates: URL) throws -> [String] {
        guard let picture = try archive.picture("t" + day.filter(\.isNumber)) else { throw NoTamtam(day: day) }
        let report = try TamtamReport(templates: templates), editing = try archive.editing(of: picture.edition)
        return try order.formats.filter(AnalysisFormat.usual.contains).map { format in
            let data =
                try TamtamReport.Format(rawValue: format.rawValue).map { Data(report.render(picture, as: $0, editing: editing).utf8) }
                ?? Dashboard(picture).json()
            let name = format == .json ? "dashboard.json" : "tamtam-\(day).\(format.rawValue)"
            return try OutputFile.write(data, to: name, in: output)
        }
    }

    var day: String { DutchDate(timeZone: pipeline.timeZone).isoDay(at) }

    /// "elske-kwakkel"
    static func fileName(_ name: String) -> String {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        return plain.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    /// Keeps an analysis with its evidence, before anybody reads a number of it.
    func keep(_ analysis: MadeAnalysis) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.dateEncodingStrategy = .secondsSince1970
        let frame = analysis.frame
        try archive.keep(analysis: frame.edition, at: frame.at, json: try encoder.encode(analysis.value), evidence: analysis.evidence)
    }

    private func write(_ analysis: MadeAnalysis, to name: String, _ formats: [AnalysisFormat]) throws -> [String] {
        try keep(analysis)
        let editing = try archive.editing(of: analysis.frame.edition)
        return try formats.flatMap { format in
            if let form = AnalysisReport.Format(rawValue: format.rawValue) {
                let text = try report.render(analysis, as: form, editing: editing)
                return [try OutputFile.write(Data(text.utf8), to: "\(name).\(format.rawValue)", in: output)]
            }
            return try AnalysisReport.tables(analysis, isForExcel: format == .excel).enumerated().map { number, table in
                let file = "\(name)-\(number + 1)-\(Self.fileName(table.caption)).csv"
                return try OutputFile.write(Data(table.text.utf8), to: file, in: output)
            }
        }
    }
}

/// A day on which no tamtam was made.
public struct NoTamtam: Error, Sendable, CustomStringConvertible {
    public var day: String

    public var description: String {
        "van \(day) is er geen tamtam in het archief; maak er een met 'tamtam run', of kies een andere dag met --at"
    }
}

/// Hours of the wall clock of a newsroom.
struct LocalClock {
    let zone: TimeZone

    /// The last moment up to `date` at which the clock struck one of these hours.
    func last(_ hours: [Int], before date: Date) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let moments = hours.compactMap { hour in
            calendar.nextDate(
                after: date.addingTimeInterval(1), matching: DateComponents(hour: hour, minute: 0, second: 0), matchingPolicy: .nextTime,
                direction: .backward)
        }
        return moments.max() ?? date
    }
}

/// An incident that has not begun at the moment of the report.
public struct NotYet: Error, Sendable, CustomStringConvertible {
    public var incident: String

    public var description: String { "incident '\(incident)' is dan nog niet begonnen; kies met --at een later moment" }
}

extension Home {
    /// The rules of `Lexicons/nl/advies.tsv`.
    ///
    /// - Throws: `AnalysisRuleProblem` or `InputProblem`.
    func adviceRules() throws -> [AnalysisRule] {
        let file = lexicons.appending(path: "advies.tsv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { throw InputProblem(file: file.path) }
        return try AnalysisRule.read(text, named: file.lastPathComponent)
    }
}
