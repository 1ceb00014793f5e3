import Testing

@testable import Newsroom

@Suite struct TargetTests {
    private func clauses(_ text: String, _ names: String...) -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: Targets(names).clauses(of: text).map { ($0.name, $0.clauses) })
    }

    @Test func whoIsNotNamedIsLeftOut() {
        #expect(clauses("De Bakkerij is open. Vossen ook.", "Jan Bakker", "Truus Vos").isEmpty)
        #expect(clauses("", "Jan Bakker").isEmpty && clauses("Jan Bakker").isEmpty && clauses("Niemand", "", " ").isEmpty)
    }

    @Test func fullNamesAndSurnamesCountWhateverTheirCase() {
        let found = clauses("BAKKER kwam. De markt was druk. jan bakker ging.", "Jan Bakker")
        #expect(found == ["Jan Bakker": ["BAKKER kwam.", "jan bakker ging."]])
    }

    @Test func aSurnameOfTwoPeopleIsNobodys() {
        #expect(clauses("Bakker kwam. Piet Bakker ging.", "Jan Bakker", "Piet Bakker") == ["Piet Bakker": ["Piet Bakker ging."]])
    }

    @Test(arguments: ["maar", "terwijl", ";", ","]) func anotherNameBeginsAnotherClause(sign: String) {
        let found = clauses("Bakker helpt \(sign) Vos liegt", "Jan Bakker", "Truus Vos")
        #expect(found["Jan Bakker"] == ["Bakker helpt"])
        #expect(found["Truus Vos"]?.first?.hasSuffix("Vos liegt") == true)
        #expect(found["Truus Vos"]?.first?.contains("Bakker") == false)
    }

    @Test func aClauseWithoutANameSpeaksOfTheLastOne() {
        #expect(clauses("Bakker is aardig, maar liegt", "Jan Bakker") == ["Jan Bakker": ["Bakker is aardig, maar liegt"]])
    }

    @Test func aListOfNamesIsOneClause() {
        let text = "Bakker, Vos en Mol hielpen"
        #expect(clauses(text, "Jan Bakker", "Truus Vos", "Piet Mol").values.allSatisfy { $0 == [text] })
    }
}
