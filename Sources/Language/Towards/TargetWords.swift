import Foundation

/// Where in its clause a word of judgement finds whom it judges.
enum Slot: String, Sendable, Hashable {
    /// Who does it: "liegen", "zijn woord houden".
    case subject = "onderwerp"
    /// Whom it is done to: "prijzen", "afbranden".
    case object = "voorwerp"
    /// Whom it is aimed at with a preposition, or who gets it: "kritiek op", "lof voor", "krijgt applaus".
    case toward = "naar"
    /// As `toward`, and never who feels it: "woedend op".
    case feeling = "gevoel"
    /// Nobody: what befalls people, "overleden", "brand".
    case nobody = "niemand"
    /// Its subject speaks and is not judged by what is said: "zeggen".
    case speech = "spreker"
    /// Who gets what the clause judges: "krijgen", "verdienen".
    case receives = "krijgt"
    /// "bewoners van": is somebody else than the name behind it.
    case group = "mensen"
    /// "zelfs een ezel … dan Vos": whom the comparison belittles.
    case than = "dan"
    /// Looks like a judgement and is none: "net zo goed".
    case empty = "leeg"
}

/// `naar-wie.tsv`: words that tell whom a judgement is about.
struct TargetWords: Sendable {
    struct Entry: Sendable {
        /// Nil: whatever the clause is about.
        var slot: Slot?
        /// Nil: as the tone lists have it.
        var tone: Double?
        /// Rows of folded words that must all stand in the clause.
        var parts: [[String]]
        /// One of these must stand in it too; empty without a verb.
        var verbs: Set<String>
        var size: Int { parts.reduce(verbs.isEmpty ? 0 : 1) { $0 + $1.count } }
    }

    let entries: [Entry]
    /// Of all lines: FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>.
    let fingerprint: String
    private let anchors: [String: [Int]]

    /// - Throws: `LexiconError` with file, line and remedy.
    init(directory: URL, inflector: Inflector) throws {
        let lines = try LexiconLine.read(directory.appending(path: "naar-wie.tsv"))
        let digest = lines.flatMap { "\($0.word)\t\($0.kind)\t\($0.third)\n".utf8 }.reduce(Fold.offset, Fold.mix)
        fingerprint = Fold.fingerprint(digest)
        entries = try lines.flatMap { try Self.entries($0, inflector) }
        var anchors: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            for first in entry.parts.first.map({ [$0[0]] }) ?? Array(entry.verbs) { anchors[first, default: []].append(index) }
        }
        self.anchors = anchors
    }

    /// Entries that may begin with a word.
    func candidates(_ word: String) -> [Int] { anchors[word] ?? [] }

    private static func entries(_ line: LexiconLine, _ inflector: Inflector) throws -> [Entry] {
        let fields = line.third.split(separator: " ")
        guard let slot = fields.first.flatMap({ Slot(rawValue: String($0)) }), fields.count <= 2 else {
            throw line.error(
                "'\(line.third)' kan hier niet; verwacht onderwerp, voorwerp, naar, gevoel, niemand, spreker, krijgt, mensen, dan of leeg")
        }
        let tone = fields.count == 2 ? Double(fields[1]) : nil
        if fields.count == 2, tone.map({ !(-3...3).contains($0) }) ?? true { throw line.error("'\(fields[1])' is geen getal van -3 tot 3") }
        // "een leugenaar", "onbekwaam": a subject has them as predicate, and so has the object of "noemen" or "vinden".
        let own = slot == .subject && line.kind != .verb ? nil : slot
        return forms(of: line, inflector).map { Entry(slot: own, tone: tone, parts: $0.parts, verbs: $0.verbs) }
    }

    /// Forms the inflector has no rule for.
    private static let irregular = ["hebben": ["heeft"], "zijn": ["is", "ben", "bent", "was", "waren"], "kunnen": ["kan"]]

    /// "in de steek laten" is "in de steek" with a form of "laten" anywhere in the clause; "achter|houden" also "hield ... achter".
    private static func forms(of line: LexiconLine, _ inflector: Inflector) -> [(parts: [[String]], verbs: Set<String>)] {
        let chunks = line.word.split(separator: "…").map { $0.split(separator: " ").map { Fold.folded(String($0)) } }
        guard line.kind == .verb, var last = chunks.last, let verb = last.popLast() else {
            guard chunks.count == 1, chunks[0].count == 1, let kind = line.kind.inflects else { return [(chunks, [])] }
            return inflector.forms(of: line.word, kind: kind).map { ([[Fold.folded($0)]], []) }
        }
        let parts = (chunks.dropLast() + [last]).filter { !$0.isEmpty }
        let joined = (irregular[verb] ?? []) + inflector.forms(of: verb, kind: .verb).filter { !$0.contains(" ") }.map { Fold.folded($0) }
        let split = inflector.splitForms(of: verb)
        let whole = (parts, Set(joined).union(split.particle.isEmpty ? split.finite.map { Fold.folded($0) } : []))
        guard !split.particle.isEmpty else { return [whole] }
        let infinitive = String(verb.split(separator: "|").last ?? "")
        return [whole, (parts + [[split.particle]], Set(split.finite.map { Fold.folded($0) } + [infinitive]))]
    }
}
