import Foundation
import Mentions
import TestSupport
import Testing

@testable import Reporting

/// Files for a spreadsheet and a calendar, read back by programs that know nothing of ours.
@Suite struct TablesTests {
    private static func python(_ script: String, _ input: String) throws -> String {
        let scratch = try Scratch(), python = Process(), output = Pipe()
        let file = try scratch.write("", to: "in")
        try Data(input.utf8).write(to: file)
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-c", script, file.path]
        python.standardOutput = output
        try python.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return String(decoding: said, as: UTF8.self)
    }

    private static func read(_ text: String, separator: String) throws -> [[String]] {
        let script =
            "import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter='\(separator)'))))"
        return try JSONDecoder().decode([[String]].self, from: Data(python(script, text).utf8))
    }

    private static let table = SeparatedTable(
        columns: ["Wijk", "n"],
        rows: [
            ["Centrum, \"oud\"", "1.204,5"], ["Haven; kade", "−0,35"], ["=1+1", "12"], ["@wie", "+0,20"], ["regel\neen", "0"],
            ["", "geen"],
            ["-streep", "1.2.3"],
        ])

    @Test func aProgramReadsWhatStandsInTheTable() throws {
        let standard = try Self.read(Self.table.text(.standard), separator: ",")
        #expect(
            standard == [
                ["Wijk", "n"], ["Centrum, \"oud\"", "1204.5"], ["Haven; kade", "-0.35"], ["'=1+1", "12"], ["'@wie", "0.20"],
                ["regel\neen", "0"],
                ["", "geen"], ["'-streep", "1.2.3"],
            ])
        let excel = Self.table.text(.dutchExcel)
        #expect(excel.unicodeScalars.first == "\u{feff}")
        #expect(try Self.read(excel, separator: ";")[1] == ["Centrum, \"oud\"", "1204,5"])
        #expect(try Self.read(excel, separator: ";")[2] == ["Haven; kade", "-0,35"])
    }

    @Test func anyCellsAreReadBack() throws {
        var dice = Dice(state: 41)
        let letters = Array("\",;\n\r=+-@ \tab0,.é🚲")
        let rows = (0..<200).map { _ in
            (0..<3).map { _ in String((0..<Int(dice.next() % 8)).map { _ in letters[Int(dice.next() % UInt64(letters.count))] }) }
        }
        let table = SeparatedTable(columns: ["a", "b", "c"], rows: rows)
        for (form, separator) in [(SeparatedTable.Form.standard, ","), (.dutchExcel, ";")] {
            let read = try Self.read(table.text(form), separator: separator)
            #expect(read.count == 201)
            #expect(read.allSatisfy { $0.count == 3 })
            #expect(!read.joined().contains { $0.first.map { "=+@\t".contains($0) } == true })
        }
    }

    @Test func theCalendarHasItsEvents() throws {
        let at = Date(timeIntervalSince1970: 1_794_810_600)
        let items = [
            AgendaItem(at: at + 86_400, title: "Commissie Ruimte; agendapunt 4, Molenweg\\brug\nEND:VEVENT", place: "gemeentehuis"),
            AgendaItem(at: at + 3600, title: "Markt " + String(repeating: "é🚲", count: 40)),
        ]
        let text = AgendaCalendar.text(items, newsroom: "Gemeente Proefdorp", host: "proefdorp.tamtam", at: at)
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(!text.replacing("\r\n", with: "").contains("\n"))
        let whole = text.replacing("\r\n ", with: "")
        #expect(whole.components(separatedBy: "\r\nBEGIN:VEVENT\r\n").count == 3)
        #expect(whole.components(separatedBy: "\r\nEND:VEVENT\r\n").count == 3)
        #expect(whole.contains("SUMMARY:Commissie Ruimte\\; agendapunt 4\\, Molenweg\\\\brug\\nEND:VEVENT\r\n"))
        #expect(whole.contains("DTSTART:20261116T073000Z"))
        #expect(whole.contains("SUMMARY:Markt " + String(repeating: "é🚲", count: 40)))
        #expect(text == AgendaCalendar.text(items.reversed(), newsroom: "Gemeente Proefdorp", host: "proefdorp.tamtam", at: at))
    }
}
