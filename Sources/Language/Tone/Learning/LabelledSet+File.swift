public import Foundation
import Mentions

extension LabelledSet {
    /// The labelled texts of a directory: every `.tsv` in it, with columns kind of text, tone, text. Each comes twice, with its
    /// kind and without, because texts to be scored often come without.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    public static func own(_ directory: URL) throws -> [LabelledSet] {
        let all = (try? FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)) ?? []
        let files = all.filter { $0.pathExtension == "tsv" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try files.map { file in
            let texts = try texts(of: file)
            let bare = texts.map { LabelledText(id: $0.id, text: $0.text, label: $0.label) }
            return LabelledSet(name: file.lastPathComponent, texts + bare, isOwn: true)
        }
    }

    private static func texts(of url: URL) throws -> [LabelledText] {
        let file = url.lastPathComponent
        guard let data = try? Data(contentsOf: url), let text = String(validating: data, as: UTF8.self) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen als UTF-8")
        }
        return try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            if line.isEmpty || line.hasPrefix("#") { return nil }
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 3, let kind = TextKind(rawValue: fields[0]), let label = ToneLabel(rawValue: fields[1]) else {
                let kinds = TextKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw LexiconError(
                    file: file, line: number + 1, message: "verwacht soort (\(kinds)), toon (neg, neu, pos) en tekst, met tabs")
            }
            return LabelledText(id: "\(file):\(number + 1)", text: fields[2], label: label, kind: kind)
        }
    }
}
