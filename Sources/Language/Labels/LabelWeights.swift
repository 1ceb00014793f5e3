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
    /// Reads `duidgewichten.tsv`: task, answer, kind of feature, feature and weight, with tabs between them.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL) throws {
        let file = "duidgewichten.tsv"
        guard let data = try? Data(contentsOf: directory.appending(path: file)) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        let bytes = [UInt8](data)
        var lines: [(key: UInt64, answer: Int, weight: Float)] = [], names = LineNames()
        for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard cells.count == 5, let (answer, kind) = names.read(cells[0], cells[1], cells[2]),
                let weight = Float(String(decoding: cells[4], as: UTF8.self)), weight.isFinite
            else {
                throw LexiconError(
                    file: file, line: number + 1,
                    message: "verwacht: taak, antwoord, soort kenmerk, kenmerk en gewicht; maak het bestand opnieuw met scripts/fit-labels")
            }
            lines.append((LabelFeature.key(kind, name: cells[3]), answer, weight))
        }
        self.init(lines)
        version = Fold.fingerprint(Fold.hash(bytes.span))
    }
}

/// The names in a line of weights. Lines of one kind stand together, so those of the line before are tried first.
private struct LineNames {
    private var before: [ArraySlice<UInt8>] = []
    private var found: (answer: Int, kind: LabelFeature.Kind)?
    private let kinds = Dictionary(uniqueKeysWithValues: LabelFeature.Kind.allCases.map { ($0.dutch, $0) })

    mutating func read(_ names: ArraySlice<UInt8>...) -> (answer: Int, kind: LabelFeature.Kind)? {
        if names == before { return found }
        before = names
        let text = names.map { String(decoding: $0, as: UTF8.self) }
        found = nil
        if let answer = LabelTask(rawValue: text[0])?.place(of: text[1]), let kind = kinds[text[2]] { found = (answer, kind) }
        return found
    }
}
