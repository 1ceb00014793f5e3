/// An expression as the lists write it stands for all its variants: "niets/niks aan gedaan" has two, "in de steek ~laten" one for every
/// form the verb takes in a sentence.
enum ExpressionForms {
    static func variants(of expression: String, _ inflector: Inflector) -> [String] {
        expression.split(separator: " ").map { choices($0, inflector) }.reduce([""]) { heads, choices in
            heads.flatMap { head in choices.map { head.isEmpty ? $0 : head + " " + $0 } }
        }
    }

    private static func choices(_ word: Substring, _ inflector: Inflector) -> [String] {
        guard word.contains("/") || word.hasPrefix("~") else { return [String(word)] }
        return word.split(separator: "/").flatMap { $0.hasPrefix("~") ? forms(of: String($0.dropFirst()), inflector) : [String($0)] }
    }

    /// "laat", "laten", "liet", "lieten", "gelaten": what stands in a sentence; not "latende".
    private static func forms(of verb: String, _ inflector: Inflector) -> [String] {
        let forms = inflector.verb(verb)
        return (forms.finite + forms.nonFinite.prefix(1)).map { String(decoding: $0.letters, as: UTF8.self) }
    }
}
