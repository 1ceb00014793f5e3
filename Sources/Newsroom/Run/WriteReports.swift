import Foundation
import Mentions
import Reporting

/// Step 6: writes the tamtam, the dashboard, and the sheets of incidents that are open.
enum WriteReports {
    @Sendable static func run(_ edition: inout Edition, rooms: Rooms, progress: Progress) async throws -> String {
        guard let picture = edition.picture else { return "niets te berichten" }
        let name = "tamtam-" + DutchDate(timeZone: edition.pipeline.timeZone).isoDay(edition.at)
        let editing = try rooms.archive.editing(of: picture.edition)
        for format in TamtamReport.Format.allCases {
            let text = rooms.tamtam.render(picture, as: format, editing: editing)
            edition.files.append(try OutputFile.write(Data(text.utf8), to: "\(name).\(format.rawValue)", in: rooms.output))
        }
        edition.files.append(try OutputFile.write(try Dashboard(picture).json(), to: "dashboard.json", in: rooms.output))
        if edition.pipeline.incidents.contains(where: { $0.isOpen(at: edition.at) }) {
            edition.files += try ReportDesk(rooms.file, home: rooms.home, at: edition.at).openIncidents()
        }
        return "\(edition.files.count) bestanden in \(rooms.output.relativePath)"
    }
}

/// A file that appears whole or not at all, and only when it says something new.
enum OutputFile {
    /// - Returns: its path relative to the working folder.
    /// - Throws: `OutputProblem`.
    static func write(_ data: Data, to name: String, in folder: URL) throws -> String {
        let file = folder.appending(path: name)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            if (try? Data(contentsOf: file)) != data { try replace(file, with: data) }
        } catch {
            throw OutputProblem(file: file.relativePath)
        }
        return file.relativePath
    }

    /// Under a name of its own first: after a crash the next run writes over it, and nobody reads half a report.
    private static func replace(_ file: URL, with data: Data) throws {
        let part = file.deletingLastPathComponent().appending(path: "." + file.lastPathComponent + ".part")
        try data.write(to: part)
        guard rename(part.path, file.path) == 0 else { throw OutputProblem(file: file.relativePath) }
    }
}

public struct OutputProblem: Error, Sendable, CustomStringConvertible {
    public var file: String

    public var description: String {
        "\(file) kan niet geschreven worden; is er ruimte op de schijf, en mag deze gebruiker daar schrijven? Wat bewaard was is heel"
    }
}
