import Foundation
import Language

/// The word lists of the project itself, found from this file.
enum WordData {
    static let folder: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/",
            !FileManager.default.fileExists(atPath: folder.appendingPathComponent("Lexicons/nl/woorden-stop.tsv").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder.appendingPathComponent("Lexicons/nl")
    }()

    static var lemmatizer: Lemmatizer { get throws { try loaded.get() } }

    static var guesser: LanguageGuesser { get throws { try loadedGuesser.get() } }

    private static let loadedGuesser = Result {
        try LanguageGuesser(texts: folder.deletingLastPathComponent().appendingPathComponent("talen"), lemmatizer: lemmatizer)
    }

    private static let loaded = Result { try Lemmatizer(data: folder) }
}
