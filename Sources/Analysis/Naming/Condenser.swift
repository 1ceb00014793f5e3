internal import Foundation

/// Makes a sentence short by taking whole phrases away, never by adding or turning a word.
///
/// What goes, in this order, until it fits: a greeting or cry in front, what is in brackets, who said it, a relative clause between commas,
/// and from the end what a conjunction or a pause begins. Sentence compression by deletion (Knight & Marcu 2002), with rules for Dutch
/// in place of a parser.
enum Condenser {
    /// Words that are left of a sentence at least when something is cut off.
    private static let fewest = 3

    /// - Returns: at most `longest` characters; nil where no whole phrase can be spared any more.
    static func condensed(_ sentence: String, longest: Int) -> String? {
        var text = withoutCry(HeadlineText.joined(HeadlineText.withoutBrackets(sentence)))
        text = HeadlineText.withoutPlace(text) ?? text
        text = withoutSpeaker(text)
        let steps = [withoutRelative, withoutEnd]
        for step in steps {
            while HeadlineText.trimmed(text).count > longest, let shorter = step(text) { text = shorter }
        }
        let short = HeadlineText.trimmed(text)
        return short.count <= longest && short.contains(" ") ? short : nil
    }

    /// "Goedemorgen, ...", "Nou ja, ...", "Pff ...", "Helaas, ...": no more than three words before the first comma.
    private static func withoutCry(_ text: String) -> String {
        var rest = text
        while let end = rest.firstIndex(where: { ",!:".contains($0) }) {
            let head = rest[..<end].lowercased().split(separator: " ").map(String.init)
            guard head.count <= 3, let first = head.first, cries.contains(first), rest[end...].count > 12 else { return rest }
            rest = String(rest[rest.index(after: end)...].drop { " ,!".contains($0) })
        }
        return rest
    }

    private static let cries = words(
        """
        goedemorgen goedemiddag goedenavond hallo hoi hey hee beste lieve nou pff pfff poeh wow omg help hoera jammer helaas gelukkig kortom
        ja nee tja ach oei au let tip fijn mooi top bah jongens mensen buren eindelijk trouwens wat zo joh serieus sorry dank
        """)

    /// "..., zegt de wethouder", "..., aldus de politie."
    private static func withoutSpeaker(_ text: String) -> String {
        let commas = text.indices.filter { text[$0] == "," }
        for comma in commas.reversed() {
            let tail = text[text.index(after: comma)...].lowercased().split { !$0.isLetter }.map(String.init)
            let isShort = tail.count <= 9 && text[..<comma].split(separator: " ").count >= fewest
            if isShort, let verb = tail.first(where: { $0 != "zo" }), speaking.contains(verb) { return String(text[..<comma]) }
        }
        return text
    }

    private static let speaking = words(
        "zegt zei zeggen aldus meldt melden meldde schrijft schreef vertelt vertelde stelt vindt denkt volgens laat blijkt hoor grapt belooft"
    )

    /// "De loods, die al jaren leeg stond, is afgebrand": the clause between the commas goes.
    private static func withoutRelative(_ text: String) -> String? {
        let commas = text.indices.filter { text[$0] == "," && !isDecimal($0, text) }
        guard commas.count > 1 else { return nil }
        for (from, to) in zip(commas, commas.dropFirst()) {
            let inside = text[text.index(after: from)..<to].lowercased().split(separator: " ")
            guard let first = inside.first, relative.contains(String(first)), (2...14).contains(inside.count) else { continue }
            return String(text[..<from]) + text[text.index(after: to)...]
        }
        return nil
    }

    private static let relative = words("die dat waar waarin waarvan waarbij wiens aldus volgens een de het onder inclusief net zoals wat")

    /// Cut at the last pause that begins something a sentence can do without.
    private static func withoutEnd(_ text: String) -> String? {
        let pauses = text.indices.dropFirst().filter { at in
            if ";–—".contains(text[at]) { return true }
            if text[at] == "," { return !isDecimal(at, text) }
            guard text[at] == " " || text[at] == ":" else { return false }
            let next = text[text.index(after: at)...].prefix { $0.isLetter }.lowercased()
            return conjunctions.contains(next)
        }
        for at in pauses.reversed() where text[..<at].split(separator: " ").count >= fewest + 1 { return String(text[..<at]) }
        return nil
    }

    private static let conjunctions = words("omdat terwijl zodat waardoor waarna want maar doordat hoewel ondanks aangezien nadat voordat")

    private static func isDecimal(_ at: String.Index, _ text: String) -> Bool {
        guard at > text.startIndex, text.index(after: at) < text.endIndex else { return false }
        return text[text.index(before: at)].isNumber && text[text.index(after: at)].isNumber
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
