import Foundation
import Language
import Mentions

/// Learning material for `duidgewichten.tsv`: labelled messages with all that may carry a weight in them.
///
///     swift run -c release --package-path Benchmarks labelrows LEXICONS SET.jsonl... > rows.jsonl
///
/// Every line comes back as it was, with `set`, `features` (kind and name, a tab between them) and `peopleFeatures` beside its labels.
@main enum LabelRows {
    static func main() throws {
        let reader = try Reader(lexicons: URL(filePath: CommandLine.arguments[1]))
        for set in CommandLine.arguments.dropFirst(2) {
            for line in try String(contentsOfFile: set, encoding: .utf8).split(separator: "\n") {
                guard var row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { continue }
                let fields = MessageFields(
                    author: row["author"] as? String ?? "", profile: row["bio"] as? String ?? "", source: row["source"] as? String ?? "")
                let people = (row["people"] as? [String] ?? []).map { Target(kind: .person, name: $0) }
                let found = reader.labelFeatures(of: row["text"] as? String ?? "", beside: fields, people: people)
                row["set"] = set
                row["features"] = found.message
                row["peopleFeatures"] = found.people
                print(String(decoding: try JSONSerialization.data(withJSONObject: row, options: .sortedKeys), as: UTF8.self))
            }
        }
    }
}
