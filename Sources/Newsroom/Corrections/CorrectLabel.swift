public import Foundation
import Language
public import Mentions
import Store

/// `tamtam correct --label`: what an adviser says of who speaks, or of another label in the margin of a message.
public enum CorrectLabel {
    /// "spreker=media" as a verdict.
    ///
    /// - Throws: `NoSuchLabel`.
    public static func verdict(_ text: String) throws -> LabelVerdict {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces).lowercased()
        }
        let (name, answer) = (parts[0], parts.count > 1 ? parts[1] : "")
        guard let verdict = LabelVerdict(name, is: answer) else { throw NoSuchLabel(description: refusal(name, answer)) }
        return verdict
    }

    /// - Throws: `UnknownID`, `ArchiveError`, `InputProblem` or `CorrectionsNotKept`, each one Dutch line.
    public static func run(
        _ id: String, _ verdict: LabelVerdict, by: String?, in file: PipelineFile, home: Home, now: Date
    ) throws -> String {
        var desk = try CorrectionDesk(file, home: home, now: now)
        guard let mention = try desk.archive.mention(id) else { throw UnknownID(id: id) }
        let was = try desk.calibration().reader.read(mention).answer(to: verdict.name) ?? ""
        let correction = Correction(
            number: desk.book.nextNumber, at: desk.now, mention: id, said: .label(verdict), was: was, by: by ?? CorrectionBook.somebody)
        desk.book.append([correction])
        try desk.book.save()
        let before = was == verdict.answer ? "was dat al" : was.isEmpty ? "was nog niets" : "was: \(was)"
        return "Onthouden als nummer \(correction.number): \(verdict.name) van \(id) is \(verdict.answer) (\(before)).\n"
            + "De volgende 'tamtam run' leest alles opnieuw. Ongedaan maken: tamtam correct \(file.path) --undo \(correction.number)\n"
    }

    /// Dutch: what is wrong with a name and an answer, and what there is to choose from.
    static func refusal(_ name: String, _ answer: String) -> String {
        let answers = LabelVerdict.answers(to: name)
        if answers.isEmpty { return "label '\(name)' kan niet; het is \(LabelVerdict.names.joined(separator: ", "))" }
        return "'\(answer)' kan niet bij \(name); het is \(answers.joined(separator: ", "))"
    }
}

public struct NoSuchLabel: Error, Sendable, CustomStringConvertible {
    public var description: String
}
