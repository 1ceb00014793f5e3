public import Foundation
public import Mentions

extension StoryForest {
    /// Reads `verhaalbomen.tsv`: a kind of text, a tab and one tree, written from its root: `told 3.2 = -0.4 = 0.7` asks whether
    /// `told` is at most 3.2 and answers -0.4 if so, else 0.7. A branch may be a question again.
    ///
    /// - Throws: `LexiconError` with file, line and remedy.
    public init(lexicons: URL) throws {
        self.init()
        let file = "verhaalbomen.tsv"
        guard let data = try? Data(contentsOf: lexicons.appending(path: file)) else {
            throw LexiconError(file: file, line: 0, message: "het bestand is niet te lezen; kijk of het er staat en leesbaar is")
        }
        for (number, line) in [UInt8](data).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard let first = line.first, first != 0x23 else { continue }
            let cells = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard cells.count == 2, let kind = Kind(rawValue: cells[0]), let tree = Self.tree(cells[1]) else {
                throw LexiconError(
                    file: file, line: number + 1,
                    message: "verwacht: soort (kop, artikel of bericht), tab, een boom; maak het bestand opnieuw met scripts/fit-stories")
            }
            add(tree, to: kind)
        }
    }

    private static func tree(_ text: String) -> [Node]? {
        var words = text.split(separator: " ")[...], nodes: [Node] = []
        guard grow(&nodes, from: &words), words.isEmpty else { return nil }
        return nodes
    }

    private static func grow(_ nodes: inout [Node], from words: inout ArraySlice<Substring>) -> Bool {
        guard let name = words.popFirst(), let value = words.popFirst().flatMap({ Float($0) }), value.isFinite else { return false }
        let sign = Sign(rawValue: String(name)), place = nodes.count
        guard sign != nil || name == "=" else { return false }
        nodes.append(Node(sign: sign, value: value))
        guard sign != nil else { return true }
        guard grow(&nodes, from: &words) else { return false }
        nodes[place].right = nodes.count
        return grow(&nodes, from: &words)
    }
}
