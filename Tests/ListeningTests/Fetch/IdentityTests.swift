import Foundation
import Listening
import Testing

@Suite struct IdentityTests {
    private func name(
        _ id: String? = nil, _ link: String? = nil, _ title: String = "", _ text: String = "", _ seconds: Double? = nil,
        source: String = "omroep"
    ) -> String {
        let date = seconds.map { Date(timeIntervalSince1970: $0) }
        return Identity.mention(source: source, id: id, link: link, title: title, text: text, published: date)
    }

    @Test func namesNeverChangeBetweenVersions() {
        #expect(name("tag:omroep.example,2026:1") == "mowxwgnnqlnbx74yq2je")
        #expect(name(nil, "https://omroep.example/1") == "mwzikhukiultngivyz52")
        #expect(name(nil, nil, "Brand", "Tekst", 1_794_810_600) == "mtq4f3myjz6gqp67ze4r")
        #expect(name(nil, nil, "", "Tekst") == "mhnp3okylkanozzgmw33")
        #expect(Identity.version(title: "Brand", text: "Tekst", url: nil) == "v3ee7cidguecrcihdstq")
    }

    @Test func ownIDComesBeforeAddressBeforeTitleBeforeText() {
        #expect(name("1", "a", "b", "c", 5) == name("1", "x", "y", "z", 6))
        #expect(name(nil, "a", "b", "c", 5) == name("", "a", "y", "z", 6))
        #expect(name(nil, nil, "b", "c", 5) == name(nil, " ", "b", "z", 5.9))
        #expect(name(nil, nil, "b", "c", 5) != name(nil, nil, "b", "c", 6))
        #expect(name(nil, nil, "b", "c") != name(nil, nil, "b", "z"))
    }

    @Test func kindsOfNameAndSourcesDoNotMix() {
        #expect(name("a") != name(nil, "a"))
        #expect(name("a") != name("a", source: "krant"))
        #expect(name("b", source: "a") != name("", source: "ab"))
        #expect(Identity.version(title: "a", text: "b", url: nil) != Identity.version(title: "ab", text: "", url: nil))
    }

    @Test func namesAreTwentyLowerCaseLettersAndDigits() {
        for number in 0..<500 {
            let name = name(String(number))
            #expect(name.count == 20 && name.hasPrefix("m"))
            #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) })
        }
    }

    @Test func anEditIsAnotherVersionAndWhiteSpaceAroundIsNot() {
        #expect(Identity.version(title: "a", text: "b", url: "c") == Identity.version(title: " a\n", text: "b ", url: "c"))
        #expect(Identity.version(title: "a", text: "b", url: "c") != Identity.version(title: "a", text: "b!", url: "c"))
    }
}
