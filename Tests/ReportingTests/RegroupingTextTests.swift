import Foundation
import Mentions
import Reporting
import TestSupport
import Testing

@Suite struct RegroupingTextTests {
    @Test(arguments: [
        (StoryChange.Kind.joined, "Twee verhalen blijken er één: “Rook” en “Brand”; allebei gaan ze over ‘loods’ en ‘kade’."),
        (.split, "Eén verhaal blijkt er twee: “Rook” staat nu los van “Brand”, want alleen dat gaat over ‘loods’ en ‘kade’."),
    ])
    func oneLineStandsWithTheSubjectAndOnTheDashboard(kind: StoryChange.Kind, line: String) throws {
        var picture = Samples.busy
        picture.topics[0].regrouping = Regrouping(
            kind: kind, at: Samples.at, title: "Rook", other: "Brand", terms: ["loods", "kade", "rook"])
        let text = try TamtamReport(templates: Project.file("Reports/Templates")).render(picture, as: .txt)
        #expect(text.components(separatedBy: line).count == 2)
        let json = String(decoding: try Dashboard(picture).json(), as: UTF8.self)
        #expect(json.contains(line) && json.contains("\"kind\" : \"\(kind.rawValue)\""))
    }
}
