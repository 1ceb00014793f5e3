import Foundation
import TestSupport
import Testing

@testable import Language

/// The list of absolute words as it comes with Tamtam.
@Suite struct AlarmWordListTests {
    @Test func theListIsRead() throws {
        let words = try AlarmWordList.read(Project.file("Lexicons/nl"))
        #expect(words.count > 40)
        #expect(Set(words.map(\.effect)).count == AlarmWord.Effect.allCases.count)
        #expect(words.allSatisfy { !$0.label.isEmpty })
    }

    @Test func aLineWithoutWorkingIsNamed() throws {
        let scratch = try Scratch()
        try scratch.write("bom\tuitdr\tboem\n", to: "alarmwoorden.tsv")
        let error = #expect(throws: LexiconError.self) { try AlarmWordList.read(scratch.folder) }
        #expect(error?.description.hasPrefix("alarmwoorden.tsv, regel 1: de werking 'boem'") == true)
    }
}
