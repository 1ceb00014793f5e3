import Testing

@testable import Language

@Suite struct ComparisonTests {
    @Test(
        "What is seldom so is very much so",
        arguments: [
            ("Ik heb nog nooit zo'n schone kamer gehad", true), ("Zelden prettiger gezeten", true),
            ("Zo'n fijn plein was er nergens", true),
            ("Zelden zo'n onbeschofte chauffeur meegemaakt", false), ("Nog nooit zo geschrokken van een rekening", false),
        ])
    func rarity(text: String, isGood: Bool) {
        let score = ToneBench.score(text, .post)
        #expect(isGood ? score > 0 : score < 0)
    }

    @Test(
        "Praise of another above what is here blames what is here",
        arguments: [
            ("Bij de pomp hebben ze beter brood dan bij deze bakker", false),
            ("In Zandwijk ligt het fietspad er beter bij dan hier", false),
            ("De buren worden eerlijker behandeld dan wij", false), ("Beter brood dan hier vind je in de hele streek niet", true),
            ("Het nieuwe plein is mooier dan het oude", true),
        ])
    func here(text: String, isGood: Bool) {
        let score = ToneBench.score(text, .post)
        #expect(isGood ? score > 0 : score < 0)
    }

    @Test(
        "Two denials over two clauses leave what is said",
        arguments: [
            ("Er gaat geen week voorbij zonder ruzie in het portiek", false), ("Geen straat hier zonder een behulpzame buur", true),
            ("Ik ken niemand die hier niet vriendelijk groet", true),
        ])
    func overClauses(text: String, isGood: Bool) {
        let score = ToneBench.score(text, .post)
        #expect(isGood ? score > 0 : score < 0)
    }
}
