import Mentions

/// A rule of the file `advies.tsv`: when its conditions hold, its advice is given, with the figures that made it so.
public struct AnalysisRule: Sendable, Hashable {
    public enum Use: String, Sendable, Hashable, CaseIterable { case issue, reputatie, crisis, webcare, week }

    struct Condition: Sendable, Hashable {
        enum Sign: String, Sendable, CaseIterable {
            case atLeast = ">="
            case atMost = "<="
            case above = ">"
            case below = "<"

            /// "nodig 3 of meer"
            func dutch(_ limit: String) -> String {
                switch self {
                case .atLeast: "\(limit) of meer"
                case .atMost: "\(limit) of minder"
                case .above: "meer dan \(limit)"
                case .below: "minder dan \(limit)"
                }
            }
        }
        var measure: String
        var sign: Sign
        var limit: Double

        func holds(_ value: Double) -> Bool {
            switch sign {
            case .atLeast: value >= limit
            case .atMost: value <= limit
            case .above: value > limit
            case .below: value < limit
            }
        }
    }

    public var name: String
    var uses: Set<Use>
    /// All must hold.
    var conditions: [Condition]
    var kind: AdviceFinding.Kind
    var who: String
    /// With {names} of figures and words in it.
    var text: String

    /// Reads the lines of a file: name, uses, conditions, kind, who acts and the advice, with tabs between them; `#` before what is explained.
    ///
    /// - Throws: `AnalysisRuleProblem` with the line.
    public static func read(_ file: String, named name: String) throws -> [AnalysisRule] {
        var seen: Set<String> = []
        return try file.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            let line = line.hasSuffix("\r") ? line.dropLast() : line
            if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { return nil }
            do throws(Wrong) {
                let rule = try AnalysisRule(line)
                guard seen.insert(rule.name).inserted else {
                    throw Wrong(message: "de naam '\(rule.name)' staat er al; geef elke regel een eigen naam")
                }
                return rule
            } catch { throw AnalysisRuleProblem(file: name, line: number + 1, message: error.message) }
        }
    }

    private struct Wrong: Error { var message: String }
    private static let kinds: [String: AdviceFinding.Kind] = ["doen": .act, "volgen": .watch, "laten": .leave]

    private init(_ line: Substring) throws(Wrong) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { Self.trimmed($0) }
        guard cells.count == 6, cells.allSatisfy({ !$0.isEmpty }) else {
            throw Wrong(message: "verwacht zes kolommen met tabs ertussen: naam, waarvoor, voorwaarde, soort, wie, advies")
        }
        name = cells[0]
        var uses: Set<Use> = []
        for use in cells[1].split(separator: ",").map({ Self.trimmed($0) }) {
            guard let known = Use(rawValue: use) else {
                throw Wrong(message: "'\(use)' kan niet; het is \(Use.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            uses.insert(known)
        }
        self.uses = uses
        var conditions: [Condition] = []
        for part in Self.parts(cells[2]) { conditions.append(try Self.condition(part)) }
        self.conditions = conditions
        guard let kind = Self.kinds[cells[3]] else { throw Wrong(message: "'\(cells[3])' kan niet; het is doen, volgen of laten") }
        (self.kind, who, text) = (kind, cells[4], cells[5])
    }

    private static func parts(_ text: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in text.split(separator: " ") {
            if word == "en" { parts.append([]) } else { parts[parts.count - 1].append(word) }
        }
        return parts.map { $0.joined(separator: " ") }
    }

    private static func condition(_ text: String) throws(Wrong) -> Condition {
        let words = text.split(separator: " ")
        guard words.count >= 3, let sign = Condition.Sign(rawValue: String(words[words.count - 2])),
            let limit = Double(words[words.count - 1].replacing(",", with: "."))
        else { throw Wrong(message: "'\(text)' is geen voorwaarde; schrijf het zoals: open vragen >= 3") }
        let measure = words.dropLast(2).joined(separator: " ")
        guard Figures.names.contains(measure) else {
            throw Wrong(message: "'\(measure)' is geen maat; kies uit: \(Figures.names.joined(separator: ", "))")
        }
        return Condition(measure: measure, sign: sign, limit: limit)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

public struct AnalysisRuleProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var message: String

    public var description: String { "\(file):\(line): \(message)" }
}

/// What the rules of advice may look at: numbers by name, words to fill in, and the evidence of each.
struct Figures {
    /// Every number a condition may name.
    static let names = [
        "berichten", "stemmen", "groei", "toon", "toon daling", "open vragen", "keer gevraagd", "geruchten", "gerucht stemmen", "tegen",
        "voor",
        "twijfel", "deel tegen", "actie stemmen", "complimenten", "wijk toon daling", "onderwerp toon daling", "opkomend stemmen",
        "boosheid", "bezorgdheid", "media", "schade stemmen",
        "oordelen", "beloften gebroken", "tien luidste", "stille groepen", "dreigingen", "klachten", "meldingen",
    ]

    var values: [String: (value: Double, evidence: String)] = [:]
    var words: [String: String] = [:]

    mutating func set(_ name: String, _ value: Int, _ evidence: String) { set(name, Double(value), evidence) }
    mutating func set(_ name: String, _ value: Double, _ evidence: String) { values[name] = (value, evidence) }
}

extension Draft {
    private static let mostRuled = 6

    /// Advice of the rules whose conditions all hold, in the order of the file; a condition on what was not measured does not hold.
    mutating func advice(_ rules: [AnalysisRule], for use: AnalysisRule.Use, figures: Figures, owner: String) -> [RuledAdvice] {
        var given: [RuledAdvice] = []
        for rule in rules where rule.uses.contains(use) && given.count < Draft.mostRuled {
            let met = rule.conditions.compactMap { condition in figures.values[condition.measure].map { (condition, $0) } }
            guard met.count == rule.conditions.count, met.allSatisfy({ $0.holds($1.value) }), let text = filled(rule.text, figures),
                let who = filled(rule.who.replacing("{eigenaar}", with: owner.isEmpty ? "communicatieadviseur" : owner), figures)
            else { continue }
            given.append(advice(rule, text, met, who))
        }
        return given
    }

    private mutating func advice(
        _ rule: AnalysisRule, _ text: String, _ met: [(AnalysisRule.Condition, (value: Double, evidence: String))], _ who: String
    ) -> RuledAdvice {
        let behind = met.flatMap { mentions(behind: $0.1.evidence) }
        var seen: Set<String> = []
        let evidence = ledger.note(
            "advies “\(rule.name)”",
            met.map { condition, found in
                Evidence.Figure(
                    name: condition.measure, value: Draft.shown(found.value),
                    rule: "regel “\(rule.name)” vraagt \(condition.sign.dutch(Draft.shown(condition.limit))); zie \(found.evidence)")
            }, mentions: behind.filter { seen.insert($0).inserted })
        let because = met.map { "\($0.0.measure) \(Draft.shown($0.1.value)), nodig \($0.0.sign.dutch(Draft.shown($0.0.limit)))" }
        return RuledAdvice(
            rule: rule.name, kind: rule.kind, text: text, who: who,
            because: because.joined(separator: "; "), evidence: evidence)
    }

    private static func shown(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : Dutch.decimal(value) }

    /// Nil when a word that the text needs is not there.
    private func filled(_ text: String, _ figures: Figures) -> String? {
        var filled = text
        for match in text.matches(of: /\{([^}]+)\}/) {
            let name = String(match.output.1)
            guard let value = figures.words[name] ?? figures.values[name].map({ Draft.shown($0.value) }) else { return nil }
            filled = filled.replacing("{\(name)}", with: value)
        }
        return filled
    }
}
