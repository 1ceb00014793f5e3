public import Foundation
import Language
public import Mentions
import Store

/// `tamtam correct`: advisers say what the machine heard wrong, see what that does, and take it back.
public enum Correct {
    /// Says what the tone of a mention is.
    ///
    /// - Throws: `UnknownID`, `ArchiveError`, `InputProblem` or `CorrectionsNotKept`, each one Dutch line.
    public static func mention(
        _ id: String, is label: ToneLabel, by: String?, in file: PipelineFile, home: Home, now: Date
    ) throws -> String {
        var desk = try CorrectionDesk(file, home: home, now: now)
        guard let mention = try desk.archive.mention(id) else { throw UnknownID(id: id) }
        let was = try desk.calibration().reader.read(mention).tone
        let correction = Correction(
            number: desk.book.nextNumber, at: desk.now, mention: id, said: .mention(label), was: was.abstains ? "?" : was.label.rawValue,
            by: by ?? CorrectionBook.somebody)
        let effect = try desk.change { $0.append([correction]) }
        let before = was.word == label.dutch ? "was dat al" : "was: \(was.word)"
        return kept(correction, "\(id) is \(label.dutch) (\(before))", effect, file)
    }

    /// Says what a word of a mention means in this newsroom, in all its forms and in every message.
    ///
    /// - Throws: also `WordNotThere`.
    public static func word(
        _ word: String, in id: String, is label: ToneLabel, by: String?, in file: PipelineFile, home: Home, now: Date
    ) throws -> String {
        let word = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        var desk = try CorrectionDesk(file, home: home, now: now)
        guard let mention = try desk.archive.mention(id) else { throw UnknownID(id: id) }
        guard desk.forms.stands(word, in: mention.body) else {
            throw WordNotThere(word: word, mention: id, told: ToneExplanation.listed(in: desk.reader.read(mention).contributions))
        }
        let own = desk.advisers.words.last { Fold.folded($0.text) == Fold.folded(word) }?.tone
        let was = own ?? desk.reader.listedTone(of: word)
        let tone = strength(of: label, was)
        let correction = Correction(
            number: desk.book.nextNumber, at: desk.now, mention: id, said: .word(word, tone: tone), was: was.map(String.init) ?? "",
            by: by ?? CorrectionBook.somebody)
        let effect = try desk.change { $0.append([correction]) }
        let before = was.map { "was: \(signed($0))" } ?? "stond niet in de lijst"
        return kept(correction, "'\(word)' is hier \(label.dutch), toon \(signed(tone)) (\(before))", effect, file)
    }

    /// A word that keeps its side keeps its strength; one that turns becomes a clear word.
    private static func strength(of label: ToneLabel, _ was: Int?) -> Int {
        let clear = [ToneLabel.negative: -2, .positive: 2][label] ?? 0
        guard let was, was.signum() == clear.signum() else { return clear }
        return was
    }

    static func signed(_ tone: Int) -> String { tone < 0 ? "−\(-tone)" : tone > 0 ? "+\(tone)" : "0" }

    private static func kept(_ correction: Correction, _ what: String, _ effect: BeforeAfter, _ file: PipelineFile) -> String {
        "Onthouden als nummer \(correction.number): \(what).\n" + effect.text
            + "De volgende 'tamtam run' leest alles opnieuw. Ongedaan maken: tamtam correct \(file.path) --undo \(correction.number)\n"
    }

    /// Takes back the last correction, the one with a number, or all of a mention.
    ///
    /// - Throws: `NothingToUndo`, `ArchiveError`, `InputProblem` or `CorrectionsNotKept`.
    public static func undo(_ which: String?, in file: PipelineFile, home: Home, now: Date) throws -> String {
        var desk = try CorrectionDesk(file, home: home, now: now)
        let last = desk.book.corrections.map(\.number).max()
        var gone: [Correction] = []
        let effect = try desk.change { book in
            gone = book.remove { which == nil ? $0.number == last : String($0.number) == which || $0.mention == which && !$0.isSample }
            if gone.isEmpty { throw NothingToUndo(which: which, file: book.file.lastPathComponent) }
        }
        let lines = CorrectionList.lines(gone, desk.file.pipeline.timeZone)
        return "Ongedaan gemaakt:\n\(lines)" + effect.text + "De volgende 'tamtam run' leest alles opnieuw.\n"
    }

    /// What is kept, for a person or as one object per line.
    ///
    /// - Throws: `InputProblem`.
    public static func list(in file: PipelineFile, json: Bool) throws -> (data: String, problems: [String]) {
        let book = try CorrectionBook(beside: file)
        if json { return (try book.corrections.map(CorrectionList.json).joined(), book.problems) }
        let lines = CorrectionList.lines(book.corrections, file.pipeline.timeZone)
        return (lines.isEmpty ? "Er zijn nog geen correcties in \(book.file.lastPathComponent).\n" : lines, book.problems)
    }
}

public struct WordNotThere: Error, Sendable, CustomStringConvertible {
    public var word: String
    public var mention: String
    /// Words of the mention that have a tone in the lists.
    public var told: [String]

    public var description: String {
        let others = told.isEmpty ? "geen woord van dit bericht heeft nu een toon" : "een toon hebben nu: \(told.joined(separator: ", "))"
        return "'\(word.filter { !$0.isNewline })' staat niet in \(mention); \(others). Bekijk het met 'tamtam explain'"
    }
}

public struct NothingToUndo: Error, Sendable, CustomStringConvertible {
    public var which: String?
    public var file: String

    public var description: String {
        guard let which else { return "\(file) heeft geen correcties om ongedaan te maken" }
        return "\(which) staat niet in \(file); 'tamtam correct' met --list toont de nummers"
    }
}
