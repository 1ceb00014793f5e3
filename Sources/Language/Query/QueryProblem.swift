extension TextQuery {
    /// What is wrong with a query as somebody wrote it, one line of Dutch; nil when it says what it means.
    ///
    /// `init` takes any text and leaves out what it does not understand. A person who writes a query wants to know instead.
    public static func problem(in text: String) -> String? {
        if text.count(where: { $0 == "\"" }) % 2 == 1 { return "een aanhalingsteken is niet gesloten" }
        if TextQuery(text).isEmpty { return "er staat geen woord in om op te zoeken" }
        let alternatives = split(text)
        if alternatives.contains(where: \.isEmpty) { return "aan een kant van OR staat niets" }
        return alternatives.lazy.compactMap(problem).first
    }

    private static func problem(in words: [String]) -> String? {
        words.indices.lazy.compactMap { index in
            words[index].hasPrefix("NEAR") ? nearProblem(at: index, of: words) : problem(inWord: words[index])
        }.first
    }

    private static func problem(inWord word: String) -> String? {
        if word == "NOT" { return "NOT kan hier niet; zet wat niet mag voorkomen bij 'exclude'" }
        if word.contains(where: "()".contains), !word.hasPrefix("\"") {
            return "haakjes betekenen hier niets; schrijf de woorden uit met OR"
        }
        return patterns(word).isEmpty ? "in '\(word)' staat geen woord" : nil
    }

    private static func nearProblem(at index: Int, of words: [String]) -> String? {
        guard let distance = near(words[index]), distance > 0 else {
            return "'\(words[index])' hoort een getal te hebben: brand NEAR/5 haven"
        }
        let sides = [index - 1, index + 1].map { words.indices.contains($0) ? words[$0] : "" }
        let areWords = sides.allSatisfy { !$0.hasPrefix("NEAR") && patterns($0).count == 1 }
        return areWords ? nil : "aan weerszijden van '\(words[index])' hoort één woord te staan"
    }
}
