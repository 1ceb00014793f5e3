import Foundation
import TestSupport
import Testing

@testable import Language

/// The lists of signs as adviser edits them, and where they stand in a text.
@Suite struct CueBookTests {
    private static func book(_ lines: String, file: String = "webcare.tsv") throws -> CueBook {
        let scratch = try Scratch()
        try Data(lines.utf8).write(to: scratch.folder.appending(path: file))
        return try CueBook(directory: scratch.folder)
    }

    private static func found(_ pattern: String, in text: String) throws -> [String] {
        let book = try book("\(pattern)\tklacht\n"), bytes = Array(text.utf8)
        var found: [String] = []
        let tokens = Tokenizer().tokens(of: text)
        book.matches(in: tokens[...], of: bytes) { match in
            let range = Int(tokens[match.tokens.lowerBound].start)..<Int(tokens[match.tokens.upperBound - 1].end)
            found.append(String(decoding: bytes[range], as: UTF8.self))
        }
        return found
    }

    @Test(arguments: [
        ("nog steeds niet/geen", "Er is nog steeds geen licht.", ["nog steeds geen"]),
        ("nog steeds niet/geen", "Er is nog steeds licht.", []),
        ("al * weken/dagen", "Dat duurt al ruim drie weken zo.", ["al ruim drie weken"]),
        ("al * weken", "Dat duurt al weken", ["al weken"]),
        ("al * weken", "Al een hele lange tijd weken wij bonen", []),
        ("al * weken", "Het is al laat. Weken wachten helpt niet", []),
        ("bezuinig*", "De bezuinigingen, en wie BEZUINIGT er?", ["bezuinigingen", "BEZUINIGT"]),
        ("-vereniging", "De buurtvereniging en de verenigingen", ["buurtvereniging"]),
        ("idee", "Één idee of twee ideeën: een IDEE", ["idee", "IDEE"]),
        ("reünie", "De reunie", ["reunie"]),
    ])
    func aPatternStandsWhereItsWordsDo(_ pattern: String, _ text: String, _ expected: [String]) throws {
        #expect(try Self.found(pattern, in: text) == expected)
    }

    @Test func theSenseNamesItsFile() throws {
        let book = try Self.book("# uitleg\nruzie*\tonenigheid\nlijnrecht\tkanten\nclash\tonenigheid\n", file: "conflict.tsv")
        #expect(book.senses == ["conflict onenigheid", "conflict kanten"])
    }

    @Test func aFinerSenseIsOfItsKindToo() throws {
        let book = try Self.book("wist van niets\tmin kennis\nkent * dossier\tplus\n", file: "competentie.tsv")
        #expect(book.senses == ["competentie min", "competentie min kennis", "competentie plus"])
        #expect(book.kinds == [0, 0, 2])
    }

    @Test(arguments: ["boos", "boos\t", "\tklacht", "* boos\tklacht", "boos *\tklacht", "boos\tklacht\teen"])
    func aLineThatIsNoSignIsNamed(_ line: String) throws {
        let error = #expect(throws: LexiconError.self) { try Self.book("ruzie\tonenigheid\n" + line + "\n") }
        #expect(error?.line == 2)
        #expect(error?.file == "webcare.tsv")
    }

    @Test func anEmptyFolderSaysSo() throws {
        let scratch = try Scratch()
        #expect(throws: LexiconError.self) { try CueBook(directory: scratch.folder) }
    }

    @Test func anyTextIsSearchedWithinItsWords() throws {
        var dice = Dice(state: 5)
        let book = try Self.book("a * b\tx\nab*\ty\n-ab\tz\na/b c\tx\né*x\tz\n")
        let pieces = ["a", "b", "ab", "aab", "abb", "c", " ", " ", ".", ",", "é", "👍", "\n", "#a", "@b", "12"]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0..<30, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
            let tokens = Tokenizer().tokens(of: text)
            book.matches(in: tokens[...], of: Array(text.utf8)) { match in
                #expect(!match.tokens.isEmpty && tokens.indices.contains(match.tokens.upperBound - 1))
            }
        }
    }
}
