import Analysis
import Language
import TestSupport
import Testing

/// The list of absolute words as it comes with Tamtam.
@Suite struct AlarmWordListTests {
    @Test func theListIsRead() throws {
        let words = try AlarmWordList.read(Project.file("Lexicons/nl"))
        #expect(words.count > 40)
        #expect(Set(words.map(\.effect)).count == 3)
    }
}
