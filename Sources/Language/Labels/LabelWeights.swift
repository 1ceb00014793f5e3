import Foundation

/// Learned weights: what a feature of a message says for each answer of each task.
///
/// Of a task with one answer the chances are those of multinomial logistic regression, of one with several each answer has its own odds.
struct LabelWeights: Sendable {
    struct Pull: Sendable, Hashable {
        /// Place of the answer, see `LabelTask.places`.
        var answer: UInt8
        var isLast: Bool
        var weight: Float
    }

    private var first = HashTable<Int32>(empty: -1)
    private var pulls: [Pull] = []
    /// Changes with the weights.
    private(set) var version = ""

    init(_ lines: [(key: UInt64, answer: Int, weight: Float)]) {
        let ordered = lines.sorted { ($0.key, $0.answer) < ($1.key, $1.answer) }
        for (place, line) in ordered.enumerated() {
            if place == 0 || ordered[place - 1].key != line.key { first[line.key] = Int32(place) }
            let isLast = place + 1 == ordered.count || ordered[place + 1].key != line.key
            pulls.append(Pull(answer: UInt8(line.answer), isLast: isLast, weight: line.weight))
        }
    }

    /// What each feature brings in, once for features that occur more often.
    func forEach(_ features: [LabelFeature], _ body: (LabelFeature, Pull) -> Void) {
        var seen: Set<Int32> = []
        for feature in features {
            let start = first[feature.key]
            guard start >= 0, seen.insert(start).inserted else { continue }
            var at = Int(start)
            while true {
                body(feature, pulls[at])
                if pulls[at].isLast { break }
                at += 1
            }
        }
    }

    /// The sum of what features say for each answer of all tasks.
    func scores(of features: [LabelFeature]) -> [Float] {
        var scores = [Float](repeating: 0, count: LabelTask.count)
        forEach(features) { _, pull in scores[Int(pull.answer)] += pull.weight }
        return scores
    }
}

extension LabelWeights {
    /// Reads `duidgewichten.tsv`: a line of three names task, answer and kind of feature, the lines of two below it a feature and its weight, with
    /// tabs between them. Only above the first of them `#` begins an explanation: below it stands for a number.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL) throws {
        let file = "duidgewichten.tsv"
        guard let data = try? Data(contentsOf: directory.appending(path: file)) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        let bytes = [UInt8](data)
        var lines: [(key: UInt64, answer: Int, weight: Float)] = []
        var heading: (answer: Int, kind: LabelFeature.Kind)?
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || heading == nil && line.first == UInt8(ascii: "#") { continue }
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            if cells.count == 3, let found = Self.heading(cells) {
                heading = found
            } else if cells.count == 2, let heading, let weight = Float(String(decoding: cells[1], as: UTF8.self)), weight.isFinite {
                lines.append((LabelFeature.key(heading.kind, name: cells[0]), heading.answer, weight))
            } else {
                throw LexiconError(
                    file: file, line: number + 1,
                    message:
                        "verwacht: taak, antwoord en soort kenmerk, of een kenmerk en zijn gewicht; maak het bestand opnieuw met scripts/fit-labels"
                )
            }
        }
        self.init(lines)
        version = Fold.fingerprint(Fold.hash(bytes.span))
    }

    private static func heading(_ names: [ArraySlice<UInt8>]) -> (answer: Int, kind: LabelFeature.Kind)? {
        let text = names.map { String(decoding: $0, as: UTF8.self) }
        guard let answer = LabelTask(rawValue: text[0])?.place(of: text[1]), let kind = kinds[text[2]] else { return nil }
        return (answer, kind)
    }

    private static let kinds = Dictionary(uniqueKeysWithValues: LabelFeature.Kind.allCases.map { ($0.dutch, $0) })
}
