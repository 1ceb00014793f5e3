import Foundation
import Language
import Mentions
import Store

/// Everything a correction needs of a newsroom: its book, held against others, its archive and its reader.
struct CorrectionDesk {
    let file: PipelineFile
    private let lock: CorrectionLock
    var book: CorrectionBook
    let archive: any Archive
    let reader: Reader
    let forms: WordForms
    let now: Date

    /// - Throws: `InputProblem` when the pipeline is no file, `ArchiveError` when it never ran, or the lexicon's own one-line error.
    init(_ file: PipelineFile, home: Home, now: Date) throws {
        self.file = file
        self.now = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
        lock = try CorrectionLock(file)
        book = try CorrectionBook(beside: file)
        archive = try ArchiveAddress.existing(file.pipeline.archive)
        reader = try file.reader(home: home)
        forms = try WordForms(lexicons: home.lexicons)
    }

    var advisers: Advisers { Advisers(book.corrections) }

    func calibration() throws -> Calibration { try advisers.calibration(of: reader, archive, forms) }

    /// The clock of the newsroom: a demo's stands still.
    var clock: Date { file.pipeline.at ?? now }

    /// Changes the book, tells what that does to the readings, and only then keeps it.
    mutating func change(_ body: (inout CorrectionBook) throws -> Void) throws -> BeforeAfter {
        let before = try calibration()
        try body(&book)
        let recent = try archive.heard(in: Period(from: clock.addingTimeInterval(-BeforeAfter.memory), to: clock)).map(\.mention)
        let labelled = try advisers.labels.compactMap { mention, label in
            try archive.mention(mention).map { LabelledMention(mention: $0, label: label) }
        }
        let effect = BeforeAfter(
            before: before, after: try calibration(), labelled: labelled, recent: recent.suffix(BeforeAfter.mostRecent))
        try book.save()
        return effect
    }
}
