public import Foundation

/// The tone words and rule words of a language, compiled to a table of token hashes.
public struct ToneLexicon: Sendable {
    /// Number of entries as advisers wrote them, inflected forms not counted.
    public let count: Int
    /// Short fingerprint of all entries: changes when an adviser changes a word.
    public let fingerprint: String
    /// Entries that stand in the lists twice, in Dutch with both places; the first one counts.
    public let duplicates: [String]

    let words: HashTable<ToneCell>
    let phrases: PhraseBook<ToneCell>
    let splits: SplitVerbs
    /// Words that give a compound its tone as its first part: "droom-", "ramp-". What these begin with, from three letters
    /// on, stands there as `taken`, so that most words are done with after three letters.
    let colours: HashTable<ToneCell>

    /// For the accountability section: "toonlijst nl, 4.812 woorden, 3fa94c01".
    public var version: String { "toonlijst nl \(count) \(fingerprint)" }

    /// Reads every `toon-*.tsv`, the rule lists and the misspellings of a directory and adds the inflected forms.
    ///
    /// - Parameter own: a newsroom's own tone list; its words win over those of the directory.
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(directory: URL, own: URL? = nil) throws {
        try self.init(directory: directory, own: own, inflector: Inflector(data: directory))
    }

    init(directory: URL, own: URL? = nil, inflector: Inflector) throws {
        let lines = try ToneLexicon.toneLines(in: directory)
        var compiler = try LexiconCompiler(inflector: inflector, directory: directory)
        for line in try own.map(LexiconLine.read) ?? [] { try compiler.add(own: line) }
        for line in lines { try compiler.add(tone: line) }
        for list in RuleList.all {
            for (line, cell) in try list.read(from: directory) { compiler.add(line, cell) }
        }
        for line in try LexiconLine.read(directory.appending(path: "spelfouten.tsv")) { compiler.add(misspelling: line) }
        (words, phrases, splits) = compiler.compile()
        colours = compiler.colours
        (count, duplicates) = (compiler.toneCount, compiler.duplicates)
        fingerprint = Fold.fingerprint(compiler.digest)
    }

    /// What is wrong with a newsroom's own list, in Dutch; nil when it can be used.
    public static func problem(inOwn list: URL) -> String? {
        do {
            for line in try LexiconLine.read(list) { _ = try line.tone() }
            return nil
        } catch { return "\(error)" }
    }

    static func toneLines(in directory: URL) throws -> [LexiconLine] {
        try toneFiles(in: directory).flatMap(LexiconLine.read)
    }

    private static func toneFiles(in directory: URL) throws -> [URL] {
        let all = (try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)) ?? []
        let files = all.filter { $0.lastPathComponent.hasPrefix("toon-") && $0.pathExtension == "tsv" }
        guard !files.isEmpty else {
            let message = "geen toon-*.tsv gevonden; wijs de map met woordenlijsten aan"
            throw LexiconError(file: directory.lastPathComponent, line: 0, message: message)
        }
        return files.sorted { $0.lastPathComponent < $1.lastPathComponent }
    }
}

/// Separable verbs with their parts apart: a finite form and the particles that may follow later in the clause.
struct SplitVerbs: Sendable {
    private var particles: [(hash: UInt64, cell: ToneCell)] = []
    private(set) var groups: [(finite: UInt64, range: Range<Int>)] = []

    init(_ entries: [(finite: UInt64, particle: UInt64, cell: ToneCell)]) {
        for (finite, group) in Dictionary(grouping: entries, by: \.finite).sorted(by: { $0.key < $1.key }) {
            let begin = particles.count
            for (_, particle, cell) in group {
                if let known = particles[begin...].firstIndex(where: { $0.hash == particle }) {
                    particles[known].cell = particles[known].cell.joined(with: cell)
                } else {
                    particles.append((particle, cell))
                }
            }
            groups.append((finite, begin..<particles.count))
        }
    }

    /// What the verb of a group is with this particle; groups are numbered from 1.
    func cell(group: Int, particle: UInt64) -> ToneCell? {
        for index in groups[group - 1].range where particles[index].hash == particle { return particles[index].cell }
        return nil
    }
}
