import Newsroom
import TestSupport
import Testing

@Suite struct PipelineKeysTests {
    @Test(arguments: PipelineKeys.all.map(\.name)) func everyKeyIsExplained(section: String) throws {
        let page = try Project.text("Pipelines/README.md")
        let keys = PipelineKeys.all.first { $0.name == section }?.keys ?? []
        #expect(!keys.isEmpty)
        for key in keys { #expect(page.contains("`\(key.name)`"), "Pipelines/README.md does not explain `\(key.name)` of \(section)") }
    }
}
