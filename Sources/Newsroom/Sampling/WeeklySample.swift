public import Foundation
import Language
import Mentions
import Reporting
import Store

/// `tamtam sample`: messages of a week for advisers to label in ten minutes, and their labels back in.
public enum WeeklySample {
    /// Writes the sample of a week to the folder of the reports and returns the file, relative to the working folder.
    ///
    /// - Parameters:
    ///   - week: the last whole one when nil.
    ///   - by: makes a file of an adviser's own; the messages are the same for all.
    /// - Throws: `SampleExists`, `EmptyWeek`, `ArchiveError`, `OutputProblem`, or the lexicon's own one-line error.
    public static func draw(
        _ file: PipelineFile, week: Week?, size: Int, by: String?, home: Home, now: Date
    ) throws -> String {
        let pipeline = file.pipeline
        let week = week ?? Week(before: pipeline.at ?? now, in: pipeline.timeZone)
        let archive = try ArchiveAddress.existing(pipeline.archive)
        let reader = try file.reader(home: home)
        // The machine as it is without corrections: reading in one adviser's labels must not change what the next one draws.
        let heard = try archive.heard(in: week.period(in: pipeline.timeZone)).map { heard in
            (mention: heard.mention, language: heard.reading.language, tone: reader.read(heard.mention).tone)
        }
        let drawn = SampleDraw(heard, seed: "\(pipeline.name) \(week.name) ").draw(size)
        guard !drawn.isEmpty else { throw EmptyWeek(week: week.name) }
        let name = ["steekproef", week.name, by].compactMap(\.self).joined(separator: "-") + ".csv"
        let folder = URL(filePath: "Reports/Output/\(pipeline.name)")
        let path = folder.appending(path: name).relativePath
        guard !FileManager.default.fileExists(atPath: path) else { throw SampleExists(file: path) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(SampleSheet.text(drawn, week: week).utf8).write(to: URL(filePath: path), options: .withoutOverwriting)
        } catch { throw OutputProblem(file: path) }
        return path
    }

    /// Takes the labels of a file in and tells what that did.
    ///
    /// - Parameter by: nil when none was given; then labels that an adviser without a name gave before are not replaced.
    /// - Throws: `SheetProblem`, `OtherLabels`, `UnknownID`, `InputProblem`, `ArchiveError`, `CorrectionsNotKept`.
    public static func read(_ path: String, by: String?, in file: PipelineFile, home: Home, now: Date) throws -> String {
        let labels = try SampleSheet.labels(in: try Input.bytes(path), file: Input.name(path))
        var desk = try CorrectionDesk(file, home: home, now: now)
        for label in labels where try desk.archive.mention(label.mention) == nil { throw UnknownID(id: label.mention) }
        guard !labels.isEmpty else {
            throw SheetProblem(file: Input.name(path), line: 0, message: "heeft nog geen labels; vul de kolom 'toon' in")
        }
        let (adviser, number) = (by ?? CorrectionBook.somebody, desk.book.nextNumber)
        let known = Dictionary(
            desk.advisers.samples.flatMap(\.said).filter { $0.by == adviser }.compactMap { said in said.label.map { (said.mention, $0) } },
            uniquingKeysWith: { $1 })
        let changed = labels.filter { known[$0.mention] != nil && known[$0.mention] != $0.tone }
        if by == nil, !changed.isEmpty { throw OtherLabels(file: Input.name(path), count: changed.count) }
        let new = labels.filter { known[$0.mention] != $0.tone }.map { label in
            Correction(
                number: number, at: desk.now, mention: label.mention,
                said: .sample(label.tone, week: label.week, weight: label.weight), was: "", by: adviser)
        }
        guard !new.isEmpty else { return (labels.count == 1 ? "Dit label was" : "Deze \(labels.count) labels waren") + " al bekend.\n" }
        let effect = try desk.change { $0.append(new) }
        return "\(DutchNumber.count(new.count, "label", "labels")) van \(adviser) onthouden als nummer \(number).\n" + effect.text
            + "De volgende 'tamtam run' leest alles opnieuw. Ongedaan maken: tamtam correct \(file.path) --undo \(number)\n"
    }
}

public struct EmptyWeek: Error, Sendable, CustomStringConvertible {
    public var week: String

    public var description: String {
        "van week \(week) staan geen gelezen berichten in het archief; noem een andere week, zoals --week 2026-W46"
    }
}

public struct SampleExists: Error, Sendable, CustomStringConvertible {
    public var file: String

    public var description: String {
        "\(file) bestaat al en blijft zoals het is; label dat bestand, of geef --by NAAM voor een tweede adviseur"
    }
}

public struct OtherLabels: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var count: Int

    public var description: String {
        "\(file) geeft \(count) berichten een ander label dan eerder; is het van een tweede adviseur, geef dan --by NAAM; "
            + "vervangt het de eerste labels, geef dan --by \(CorrectionBook.somebody)"
    }
}
