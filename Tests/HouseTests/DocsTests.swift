import Foundation
import TestSupport
import Testing

/// Docs fail the build when they lie.
@Suite struct DocsTests {
    @Test func everyCommandIsInTheDocs() throws {
        let docs = try Project.text("docs/opdrachten.md") + Project.text("README.md")
        let commands = try Project.files(under: "Sources/tamtam", suffix: ".swift").flatMap { path in
            try Project.text(path).matches(of: /commandName: "([a-z]+)"/).map { String($0.1) }
        }
        #expect(commands.count > 5)
        for command in commands where command != "tamtam" {
            #expect(docs.contains("tamtam \(command)"), "docs/opdrachten.md does not show tamtam \(command)")
        }
    }

    @Test func everyStepIsInTheDocs() throws {
        let docs = try Project.text("docs/huis.md") + Project.text("docs/opdrachten.md")
        for step in try Project.text("Sources/Newsroom/Run/PipelineRun.swift").matches(of: /Step\(name: "([a-z]+)"/) {
            #expect(docs.contains(step.1), "the docs do not name the step \(step.1)")
        }
    }

    @Test func pagesThatAreLinkedExist() throws {
        let pages =
            ["README.md", "CONTRIBUTING.md"] + Project.files(under: "docs", suffix: ".md") + [
                "Pipelines/README.md", "Lexicons/nl/README.md",
            ]
        for page in pages {
            let folder = (page as NSString).deletingLastPathComponent
            for link in try Project.text(page).matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) where !link.1.contains("://") {
                let target = folder.isEmpty ? String(link.1) : folder + "/" + link.1
                #expect(FileManager.default.fileExists(atPath: Project.file(target).path), "\(page) links to \(link.1)")
            }
        }
    }
}
