import Foundation

/// A line of a lexicon file that cannot be used: where it is, what is wrong, what to do.
public struct LexiconError: Error, Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; 0 when it concerns the whole file.
    public var line: Int
    /// Dutch: what is wrong and how to mend it.
    public var message: String

    public var description: String { line == 0 ? "\(file): \(message)" : "\(file), regel \(line): \(message)" }
}

/// One entry of a tab-separated file in `Lexicons/nl`.
struct LexiconLine: Sendable, Hashable {
    var word: String
    var kind: EntryKind
    /// Third column: a tone, a factor or what the word does, as the file's own table says.
    var third: String
    var domain: ToneDomain
    /// Fifth column: why, when that is not plain.
    var note = ""
    var file: String
    var line: Int

    /// The word as it is written when its parts stand together: "tegenvallen".
    var whole: String { word.utf8.contains(UInt8(ascii: "|")) ? word.replacing("|", with: "") : word }
    /// How a message points at the line: "toon-nieuws.tsv regel 12".
    var place: String { "\(file) regel \(line)" }

    func error(_ message: String) -> LexiconError { LexiconError(file: file, line: line, message: message) }

    /// The third column of a tone list.
    ///
    /// - Throws: `LexiconError` when it is no whole number from -3 to 3.
    func tone() throws -> Int8 {
        guard let tone = Int8(third), (-3...3).contains(tone) else {
            throw error("de toon '\(third)' moet een heel getal van -3 tot 3 zijn")
        }
        return tone
    }

    /// All entries of a file, in order; comment and empty lines left out.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    static func read(_ url: URL) throws -> [LexiconLine] {
        let file = url.lastPathComponent
        guard let data = try? Data(contentsOf: url) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        guard String(validating: data, as: UTF8.self) != nil else {
            throw LexiconError(file: file, line: 0, message: "het bestand is geen UTF-8; bewaar het opnieuw als UTF-8")
        }
        return try [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            try entry(line, file: file, number: number + 1)
        }
    }

    private static func entry(_ raw: ArraySlice<UInt8>, file: String, number: Int) throws -> LexiconLine? {
        let line = raw.last == 0x0D ? raw.dropLast() : raw
        if line.first == UInt8(ascii: "#") || line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map(trimmed)
        func failure(_ message: String) -> LexiconError { LexiconError(file: file, line: number, message: message) }
        guard fields.count >= 3, !fields[0].isEmpty, !fields[2].isEmpty else {
            throw failure("verwacht woord, soort en een derde veld, met tabs ertussen; er staan er \(fields.filter { !$0.isEmpty }.count)")
        }
        guard let kind = EntryKind(rawValue: fields[1]) else {
            throw failure("onbekende soort '\(fields[1])'; kies uit \(EntryKind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        if kind == .expression, fields[0].split(separator: " ").contains(where: { $0.split(whereSeparator: { "/~".contains($0) }).isEmpty })
        {
            throw failure("in '\(fields[0])' staat een / of ~ los; schrijf keuzes aan elkaar, zoals niets/niks")
        }
        let domain = fields.count > 3 ? fields[3] : ""
        guard let domain = ToneDomain(rawValue: domain) else {
            let known = ToneDomain.allCases.map(\.rawValue).dropFirst().joined(separator: ", ")
            throw failure("onbekend domein '\(domain)'; laat het leeg of kies uit \(known)")
        }
        return LexiconLine(
            word: fields[0], kind: kind, third: fields[2], domain: domain, note: fields.count > 4 ? fields[4] : "", file: file, line: number
        )
    }

    private static func trimmed(_ field: ArraySlice<UInt8>) -> String {
        guard let begin = field.firstIndex(where: { $0 != 0x20 }), let end = field.lastIndex(where: { $0 != 0x20 }) else { return "" }
        return String(decoding: field[begin...end], as: UTF8.self)
    }
}

/// Second column of a lexicon file.
enum EntryKind: String, Sendable, CaseIterable {
    case noun = "zn"
    case adjective = "bn"
    case verb = "ww"
    case adverb = "bw"
    case interjection = "tw"
    case expression = "uitdr"
    case emoji

    /// Nil when the entry has one form only.
    var inflects: WordKind? {
        switch self {
        case .noun: .noun
        case .adjective: .adjective
        case .verb: .verb
        case .adverb, .interjection, .expression, .emoji: nil
        }
    }

    var roles: ToneRoles {
        switch self {
        case .noun: .noun
        case .verb: .verb
        case .emoji: .sign
        case .adjective, .adverb, .interjection, .expression: []
        }
    }
}
