import Foundation
import TestSupport
import Testing

/// The plan of the house: which room may see which. See docs/huis.md.
@Suite struct Walls {
    static let plan: [String: Set<String>] = [
        "Mentions": [],
        "Listening": ["Mentions", "CCurl", "CLibXML2", "CCrypto", "Yams"],
        "Language": ["Mentions"],
        "Analysis": ["Mentions"],
        "Store": ["Mentions", "GRDB"],
        "Reporting": ["Mentions", "Mustache"],
        "Delivery": ["CCurl"],
        "Newsroom": ["Mentions", "Listening", "Language", "Analysis", "Store", "Reporting", "Delivery", "CCrypto", "Yams"],
        "tamtam": ["Newsroom", "Mentions", "ArgumentParser"],
    ]
    static let everyRoomMaySee: Set<String> = ["Foundation", "Synchronization", "Glibc"]

    @Test(arguments: plan.keys.sorted()) func importsOnlyWhatThePlanAllows(room: String) throws {
        let allowed = Self.plan[room, default: []].union(Self.everyRoomMaySee)
        for path in Project.files(under: "Sources/\(room)", suffix: ".swift") {
            for name in try Self.imports(of: path) {
                #expect(allowed.contains(name), "\(path) imports \(name), which the plan does not allow")
            }
        }
    }

    @Test func everyRoomIsOnThePlan() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Project.file("Sources").path)
        let rooms = folders.filter { !Project.files(under: "Sources/\($0)", suffix: ".swift").isEmpty }
        #expect(Set(rooms) == Set(Self.plan.keys))
    }

    @Test func theGroundFloorHasNounsOnly() throws {
        for path in Project.files(under: "Sources/Mentions", suffix: ".swift") {
            let text = try Project.text(path)
            for doing in ["FileManager", "URLSession", "Process(", "DispatchQueue", "Task {", "print("] {
                #expect(!text.contains(doing), "\(path) does something: \(doing)")
            }
        }
    }

    @Test func noTypeBearsTheNameOfItsModule() throws {
        for room in Self.plan.keys where room != "tamtam" {
            let declaration = try Regex("(struct|class|enum|actor|protocol) \(room)\\b")
            for path in Project.files(under: "Sources/\(room)", suffix: ".swift") {
                #expect(try Project.text(path).firstMatch(of: declaration) == nil, "\(path)")
            }
        }
    }

    /// Three hundred and fifty lines is where a file has become two rooms.
    @Test func filesHoldOneIdea() throws {
        for path in Project.files(under: "Sources", suffix: ".swift") {
            let lines = try Project.text(path).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(lines <= 350, "\(path) has \(lines) lines")
        }
    }

    private static func imports(of path: String) throws -> [String] {
        try Project.text(path).split(separator: "\n").compactMap { line in
            line.firstMatch(of: /^\s*(?:@\w+\s+)*(?:public |internal |package |private |fileprivate )?import (?:\w+ )?(\w+)/).map {
                String($0.1)
            }
        }
    }
}
