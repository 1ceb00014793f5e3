import Foundation
import Language
import Mentions
import Reporting
import Store

/// `tamtam explain`: why this tone, this topic, this number. Dutch text for an adviser.
public enum Explain {
    /// The words that made the tone of a text nobody kept, read as a newsroom reads it when one is named.
    ///
    /// - Throws: the lexicon's own one-line error, `ArchiveError` or `InputProblem`.
    public static func text(_ text: String, in file: PipelineFile? = nil, home: Home, inColour: Bool = false) throws -> String {
        let reader = try file.map { try calibrated($0, home) } ?? Reader(lexicons: home.lexicons)
        let (tone, contributions) = reader.score(text, explain: true)
        return ToneExplanation.text(text, tone, contributions, inColour: inColour) + "\n"
    }

    /// The reader of a newsroom with what its advisers said laid over it.
    private static func calibrated(_ file: PipelineFile, _ home: Home) throws -> Reader {
        let reader = try file.reader(home: home)
        let advisers = Advisers(try CorrectionBook(beside: file).corrections)
        guard !advisers.corrections.isEmpty else { return reader }
        let archive = try ArchiveAddress.existing(file.pipeline.archive)
        return try advisers.calibration(of: reader, archive, WordForms(lexicons: home.lexicons)).reader
    }

    /// What stands behind an id: the evidence of a number ("t20261116-1"), a mention ("m...") or a story ("s...").
    ///
    /// - Throws: `UnknownID`, `ArchiveError`, or the lexicon's own one-line error.
    public static func id(_ id: String, in file: PipelineFile, inColour: Bool = false) throws -> String {
        let archive = try ArchiveAddress.existing(file.pipeline.archive)
        let page = EvidencePage(pipeline: file.pipeline, archive: archive)
        if let evidence = try archive.evidence(id) { return try page.text(evidence) }
        if let mention = try archive.mention(id) {
            // The reading that the reports used, not a new one: titles and channels weigh in it, and lexicons change.
            let moment = Period(from: mention.published.addingTimeInterval(-1), to: mention.published)
            let reading = try archive.heard(in: moment).first { $0.mention.id == mention.id }?.reading
            let tone = reading.map {
                ToneExplanation.text(mention.body, $0.tone, $0.contributions, inColour: inColour) + "\n"
                    + TargetTone.explanation($0.towards) + LabelText(reading: $0).text
            }
            return try page.text(mention) + (tone ?? "Nog niet gelezen; draai 'tamtam run'.\n")
        }
        let story = try archive.story(id), changes = try archive.changes(of: id)
        guard !story.isEmpty || !changes.isEmpty else { throw UnknownID(id: id) }
        return page.text(story: id, story, changes)
    }

    /// True for what looks like an id of the archive (`Identity`) rather than a text. A word of exactly that many letters does too.
    public static func isID(_ text: String) -> Bool {
        text.wholeMatch(of: /[tircvo][0-9]{8}(-[a-z0-9-]+)?-[0-9]+|s?m[a-z2-7]{19}/) != nil
    }

    /// Newsrooms in `folder` whose archive knows the id.
    public static func newsrooms(knowing id: String, in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }.filter { path in
            guard let file = try? PipelineFile.read(path), let archive = try? ArchiveAddress.existing(file.pipeline.archive) else {
                return false
            }
            return (try? archive.evidence(id)) != nil || (try? archive.mention(id)) != nil || (try? archive.story(id).isEmpty) == false
        }
    }
}

public struct UnknownID: Error, Sendable, CustomStringConvertible {
    public var id: String

    public var description: String {
        "\(id) staat niet in het archief; draai eerst 'tamtam run', of kijk of het nummer bij deze newsroom hoort"
    }

    public init(id: String) { self.id = id }
}
