import Foundation
import Listening
import Testing

@Suite struct ConnectorFileTests {
    private func problem(_ yaml: String) -> String? {
        do throws(ConnectorError) {
            _ = try Connector(yaml: yaml, file: "proef.yaml")
            return nil
        } catch {
            return error.description
        }
    }

    private static let head = "name: proef\naddresses: { otherwise: \"{url}\" }\n"

    @Test(
        arguments: [
            ("\(head)feilds: { text: a }", "proef.yaml:3:1: onbekende sleutel 'feilds'; bedoelde u 'fields'?"),
            ("\(head)fields:\n  text: a\n  autor: b", "proef.yaml:5:3: onbekende sleutel 'autor'; bedoelde u 'author'?"),
            ("\(head)fields: { text: a }\npaging: { by: link, page: 3 }", "proef.yaml:4:21: onbekende sleutel 'page'; bedoelde u 'pages'?"),
            ("\(head)fields: { text: a }\npaging: { by: fate }", "proef.yaml:4:15: 'by' is link, next of cursor"),
            ("\(head)fields: { text: a }\npaging: { by: next }", "proef.yaml:4:9: 'path' ontbreekt"),
            (
                "\(head)fields: { text: a }\npaging: { by: link, pages: 0 }",
                "proef.yaml:4:28: 'pages' hoort een getal van 1 tot 100 te zijn"
            ),
            ("\(head)fields: { text: 'a..b' }", "proef.yaml:3:17: 'a..b' is geen pad"),
            ("\(head)fields: { id: [a, b], text: c }", "proef.yaml:3:15: 'id' is één pad, geen lijst"),
            ("\(head)fields: { id: a }", "proef.yaml:3:9: 'text' ontbreekt"),
            ("\(head)", "proef.yaml:1:1: 'fields' ontbreekt"),
            ("\(head)fields: { text: a }\ndrop: [{ when: a }]", "proef.yaml:4:8: een van 'is', 'isNot' en 'exists: true' is nodig"),
            ("\(head)fields: { text: a }\ndrop: { when: a }", "proef.yaml:4:7: 'drop' hoort een lijst te zijn"),
            (
                "\(head)fields: { text: a }\nheaders: [{ name: Authorization, value: abc }]",
                "proef.yaml:4:11: een sleutel hoort niet in dit bestand; schrijf ${VARIABELE} of file:PAD"
            ),
            (
                "name: proef\naddresses: { perHashtag: \"{url}\" }\nfields: { text: a }",
                "proef.yaml:2:12: in 'perHashtag' hoort {hashtag} te staan"
            ),
            ("name: proef\naddresses: { otherwise: \"{uri}\" }\nfields: { text: a }", "proef.yaml:2:12: {uri} kan hier niet; wel {url}"),
            ("name: [", "proef.yaml:2:1: is geen geldige YAML; kijk naar inspringing, aanhalingstekens en dubbele punten"),
            ("", "proef.yaml:1:1: het bestand is leeg"),
            ("- a", "proef.yaml:1:1: hier horen sleutels: name, documentation, addresses, headers, paging, items, error, fields, drop"),
        ] as [(String, String)])
    func mistakesAreNamedWithTheirPlace(yaml: String, expected: String) {
        #expect(problem(yaml) == expected)
    }

    @Test func everyMappingOfTheHouseIsReadAndBearsTheNameOfItsFile() throws {
        let files = try FileManager.default.contentsOfDirectory(at: Files.connectors, includingPropertiesForKeys: nil)
        let mappings = files.filter { $0.pathExtension == "yaml" }
        #expect(mappings.count >= 2)
        for file in mappings {
            let connector = try Connector(yaml: String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent)
            #expect(connector.name == file.deletingPathExtension().lastPathComponent)
        }
    }

    @Test func everyKeyIsInTheReadme() throws {
        let readme = try String(contentsOf: Files.connectors.appending(path: "README.md"), encoding: .utf8)
        let keys =
            "name documentation addresses perHashtag otherwise headers value optional paging by path parameter pages items "
            + "error fields id url title text author published language image replyTo engagement html drop when is isNot exists"
        for key in keys.split(separator: " ") {
            #expect(readme.contains("`\(key)`") || readme.contains("`\(key):") || readme.contains(" \(key): "), "\(key)")
        }
    }
}
