import Foundation
import Language
import Mentions
import TestSupport
import Testing

/// The learned trees as a file.
@Suite struct StoryForestFileTests {
    private static func forest(_ text: String) throws -> StoryForest {
        let scratch = try Scratch()
        try Data(text.utf8).write(to: scratch.folder.appending(path: "verhaalbomen.tsv"))
        return try StoryForest(lexicons: scratch.folder)
    }

    @Test func treesAddUpAndBranchesNest() throws {
        let forest = try Self.forest("# uitleg\nbericht\t= -1\nbericht\trare 1.5 = -2 told 3 = 0.25 since 2 = 4 = 8\n")
        let odds = { (rare: Float, told: Float, since: Float) in
            forest.odds(.post) { [.rare: rare, .told: told, .since: since][$0] ?? 0 }
        }
        #expect(odds(1.5, 9, 9) == -3)
        #expect(odds(2, 3, 9) == -0.75)
        #expect(odds(2, 4, 1) == 3)
        #expect(odds(2, 4, 3) == 7)
        #expect(forest.knows(.post) && !forest.knows(.headline))
    }

    @Test(arguments: [
        "bericht", "bericht\t", "bericht\t=", "bericht\t= x", "bericht\t= nan", "bericht\trare 1", "bericht\trare 1 = 2",
        "bericht\trare 1 = 2 = 3 = 4",
        "brief\t= 1", "bericht\tgewicht 1 = 2 = 3", "bericht\t= 1\t= 2",
    ])
    func aLineThatIsNoTreeIsNamed(_ line: String) throws {
        let error = #expect(throws: LexiconError.self) { try Self.forest("bericht\t= 1\n" + line + "\n") }
        #expect(error?.line == 2)
        #expect(error?.file == "verhaalbomen.tsv")
    }

    @Test func anyBytesAreReadOrRefused() throws {
        var dice = Dice(state: 11)
        let pieces = ["bericht\t", "rare ", "= ", "1 ", "-2.5 ", "told ", "\n", "#", "\t", "é"]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0..<30, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
            if let forest = try? Self.forest(text) { #expect(forest.odds(.post) { _ in 1 }.isFinite) }
        }
    }

    @Test func theProjectsOwnTreesKnowAllKinds() throws {
        let forest = try StoryForest(lexicons: Project.file("Lexicons/nl"))
        let strong: (StoryForest.Sign) -> Float = {
            [.told: 40, .share: 3, .rare: 6, .rarest: 8, .pieces: 0.5, .lead: 30, .words: 10, .likeness: 0.5, .size: 1.1][$0] ?? 0
        }
        let weak: (StoryForest.Sign) -> Float = { [.told: 2, .share: 0.2, .rarest: 3, .since: 4, .words: 10, .ago: 5][$0] ?? 0 }
        for kind in StoryForest.Kind.allCases {
            #expect(forest.odds(kind, strong) > 1)
            #expect(forest.odds(kind, weak) < -2)
        }
    }
}
