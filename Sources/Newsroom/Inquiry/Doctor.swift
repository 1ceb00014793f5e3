import Foundation
import Language
import Listening
import Mentions
import Reporting
import Store

/// `tamtam doctor`: what works, and what to do about the rest.
public enum Doctor {
    public struct Finding: Sendable, Encodable {
        public var isWell: Bool
        /// One Dutch line, with the remedy when something is wrong.
        public var text: String
    }

    /// Looks at the machine and, when a pipeline is named, at its file, archive and sources.
    public static func examine(pipeline path: String?) async -> [Finding] {
        var findings = [clock()]
        let home: Home
        do { home = try Home() } catch { return findings + [Finding(isWell: false, text: "\(error)")] }
        findings += words(home.lexicons)
        findings.append(
            check("sjablonen") {
                _ = try TamtamReport(templates: home.templates)
                return home.templates.path
            })
        guard let path else { return findings }
        let file: PipelineFile
        do { file = try PipelineFile.read(path) } catch { return findings + [Finding(isWell: false, text: "\(error)")] }
        findings.append(
            check("newsroom") { "\(file.pipeline.newsroom), \(DutchNumber.count(file.pipeline.sources.count, "bron", "bronnen"))" })
        findings.append(check("archief") { "\(try ArchiveAddress.open(file.pipeline.archive).counts().mentions) berichten" })
        findings += corrections(file) + mail(file) + [space()]
        return findings + (await sources(file, home: home))
    }

    /// One line when the lists agree with each other, else one for every quarrel.
    private static func words(_ lexicons: URL) -> [Finding] {
        do {
            let quarrels = try LexiconReview(directory: lexicons).findings()
            if quarrels.isEmpty {
                return [Finding(isWell: true, text: "woordenboeken: \(try Reader(lexicons: lexicons).versions.joined(separator: ", "))")]
            }
            return quarrels.map { Finding(isWell: false, text: "woordenboeken: \($0)") }
        } catch { return [Finding(isWell: false, text: "woordenboeken: \(error)")] }
    }

    private static func check(_ name: String, _ look: () throws -> String) -> Finding {
        do { return Finding(isWell: true, text: "\(name): \(try look())") } catch {
            return Finding(isWell: false, text: "\(name): \(error)")
        }
    }

    private static func clock() -> Finding {
        let isKnown = TimeZone(identifier: "Europe/Amsterdam") != nil
        return Finding(
            isWell: isKnown, text: isKnown ? "tijdzones: Europe/Amsterdam is bekend" : "tijdzones: ontbreken; installeer het pakket tzdata")
    }

    /// Nothing when advisers never said anything.
    private static func corrections(_ file: PipelineFile) -> [Finding] {
        do {
            let book = try CorrectionBook(beside: file)
            if book.lines.isEmpty { return [] }
            let wrong = book.problems.map { Finding(isWell: false, text: "correcties: \($0)") }
            return wrong.isEmpty ? [Finding(isWell: true, text: "correcties: \(book.corrections.count) oordelen")] : wrong
        } catch { return [Finding(isWell: false, text: "correcties: \(error)")] }
    }

    /// Nothing for a newsroom that sends no mail.
    private static func mail(_ file: PipelineFile) -> [Finding] {
        do { return try MailHealth.findings(file, ArchiveAddress.open(file.pipeline.archive)) } catch {
            return [Finding(isWell: false, text: "mail: \(error)")]
        }
    }

    private static func space() -> Finding {
        let values = try? FileManager.default.attributesOfFileSystem(forPath: ".")
        let free = (values?[.systemFreeSize] as? NSNumber)?.int64Value ?? 0
        let megabytes = free / 1_000_000
        return Finding(isWell: megabytes > 500, text: "schijf: \(megabytes) MB vrij" + (megabytes > 500 ? "" : "; maak ruimte"))
    }

    private static func sources(_ file: PipelineFile, home: Home) async -> [Finding] {
        let fetcher = Fetcher(version: Tamtam.version, homepage: Tamtam.homepage)
        let connectors: [String: Connector]
        do { connectors = try home.connectors(beside: file.folder) } catch { return [Finding(isWell: false, text: "\(error)")] }
        let listener = Listener(fetcher: fetcher, connectors: connectors, folder: file.folder, zone: file.pipeline.timeZone)
        var findings: [Finding] = []
        for source in file.pipeline.sources {
            let visit = await listener.visit(
                source, health: SourceHealth(source: source.id), at: file.pipeline.at ?? Date(), since: .distantPast)
            let problem = visit.health.problem
            findings.append(Finding(isWell: problem == nil, text: "bron \(source.id): " + (problem ?? "\(visit.mentions.count) berichten")))
        }
        await fetcher.shutDown()
        return findings
    }
}
