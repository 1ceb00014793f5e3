internal import Mentions

/// A question as somebody asked it.
struct Asking {
    let place: Int
    let text: String
    let words: [UInt64]
    let kind: QuestionKind
    /// What it is about, without the words of asking.
    let facts: Facts

    init(place: Int, text: String, range: Range<Int>, heard: Heard) {
        (self.place, self.text) = (place, text)
        words = Wording.content(text)
        kind = QuestionKind(text)
        facts = Facts(WrittenWord.of(heard), in: range, without: kind == .way ? Asking.general.union(Asking.ways) : Asking.general)
    }

    /// "Bruin water?" calls for attention and "Weet iemand hoe lang dit duurt?" hangs on what was said before.
    var isClear: Bool {
        let isAsked = !text.hasSuffix(".") || text.lowercased().contains("vraag")
        return isAsked && text.split(separator: " ").count >= 4 && !facts.isEmpty && !isOpen && StandsAlone.holds(text)
    }

    /// Asks when, where or why of "dit" or "dat" without naming it; "Is dit normaal?" asks something of its own.
    var isOpen: Bool {
        ![.choice, .thing].contains(kind) && facts.count < 2
            && text.lowercased().split { !$0.isLetter }.contains { ["dit", "dat", "het", "zo"].contains($0) }
    }

    private static let ways: Set<String> = ["weg", "route", "autoroute", "kant"]
    static let general = Set(
        """
        weten weet iemand vragen vraag graag lang duren moeten kunnen mogen willen zullen gaan komen nemen horen zeggen idee antwoord gemeente
        hoe wanneer waar waarom wie wat welk welke dit dat duurt gaat eigenlijk toch echt gewoon even nog nou nu al straks weer eens ook dan hallo bedoeling
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
