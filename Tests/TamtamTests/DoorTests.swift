import Foundation
import TestSupport
import Testing

/// Commands, exit codes and one-line errors, as scripts rely on them.
@Suite struct DoorTests {
    let scratch: Scratch
    var program: Program { Program(in: scratch.folder) }

    init() throws { scratch = try Scratch() }

    @Test(arguments: ["run", "check", "parse", "score", "cluster", "lemmatize", "explain", "search", "doctor"])
    func everyCommandHasHelpWithAnExample(command: String) throws {
        let outcome = try program.run([command, "--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Voorbeeld"))
        #expect(outcome.output.contains("tamtam \(command)"))
    }

    @Test(arguments: [["vlieg"], ["run"], ["run", "a", "b"], ["cluster", "--window", "lang"], ["search", "x"], ["score", "--vlag"]])
    func aUsageErrorEndsWith64(arguments: [String]) throws {
        #expect(try program.run(arguments).status == 64)
    }

    @Test(arguments: [
        ["run", "bestaat-niet.yaml"], ["check", "bestaat-niet.yaml"], ["parse", "bestaat-niet.xml"], ["score", "bestaat-niet.jsonl"],
        ["search", "bestaat-niet.yaml", "brug"], ["explain", "t20261116-1"],
    ])
    func aFailureEndsWithOneAndOneLineThatNamesTheThing(arguments: [String]) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 1)
        #expect(outcome.messageLines.count == 1)
        #expect(outcome.messages.contains(arguments[1]))
        #expect(outcome.output.isEmpty)
    }

    @Test func aSlipInAPipelineIsAnsweredWithWhatWasMeant() throws {
        let file = try scratch.write("newsroom: X\narchive: sqlite:x.sqlite\nsourcse: []\n", to: "x.yaml")
        let outcome = try program.run(["check", file.path])
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains("x.yaml:3:1: onbekende sleutel 'sourcse'; bedoelde u 'sources'?"), "\(outcome.messages)")
    }

    @Test func filtersReadStandardInputAndKeepTheOrder() throws {
        let lines =
            #"{"id":"b","text":"Wat een prachtig plein!"}"# + "\n\n" + #"{"id":7,"text":"Verschrikkelijke overlast","extra":1}"# + "\n"
        let outcome = try program.run(["score"], input: lines)
        let answers = try outcome.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(answers.count == 2)
        #expect(answers[0]["id"] as? String == "b" && answers[1]["id"] as? Int == 7)
        #expect(answers[0]["label"] as? String == "pos" && answers[1]["label"] as? String == "neg")
    }

    @Test func aLineThatIsNoJSONIsNamedByItsNumber() throws {
        let outcome = try program.run(["score"], input: #"{"id":"1","text":"goed"}"# + "\nkapot\n")
        #expect(outcome.status == 1)
        #expect(outcome.messages.contains(":2:"))
        #expect(outcome.output.contains("\"id\":\"1\""))
    }

    @Test func clusteringWritesNullForARoundup() throws {
        let outcome = try program.run(
            ["cluster"], input: #"{"id":"1","title":"Nieuwsoverzicht van zondag 8 november","text":"","published":null}"# + "\n")
        #expect(outcome.output.contains("\"story\":null"), "\(outcome.output)")
    }

    @Test func lemmasComeWithTheirTokens() throws {
        let outcome = try program.run(["lemmatize"], input: #"{"id":"1","text":"De wegen lagen open"}"# + "\n")
        #expect(outcome.output.contains("\"lemma\":\"weg\""), "\(outcome.output)")
    }

    @Test func aFeedIsShownWithAllItsFields() throws {
        let feed =
            "<rss version=\"2.0\"><channel><title>Dorp</title><item><title>Brug open</title><link>/brug</link></item></channel></rss>"
        let outcome = try program.run(["parse", "-", "--base-url", "https://dorp.example/rss"], input: feed)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let entry = try #require((answer["entries"] as? [[String: Any]])?.first)
        #expect(answer["format"] as? String == "rss2.0")
        #expect(entry["link"] as? String == "https://dorp.example/brug")
        #expect(
            Set(entry.keys) == ["id", "title", "link", "published", "updated", "authors", "summary", "content", "categories", "enclosures"])
    }

    @Test func whatIsNoFeedIsSaid() throws {
        let outcome = try program.run(["parse"], input: "<!doctype html><html><title>Welkom</title></html>")
        #expect(outcome.status == 1)
        #expect(outcome.messageLines.count == 1)
    }
}
