import Foundation

/// `woorden-vast.tsv` as the tone lists need it: word forms that are more often themselves than a form of something else.
enum FixedForms {
    /// Form to lemma; the form itself where the list gives no lemma.
    static func lemmas(in directory: URL) throws -> [String: String] {
        let rows = try WordList("woorden-vast", in: directory).rows
        return Dictionary(rows.map { ($0[0], $0.column(2).isEmpty ? $0[0] : $0[2]) }, uniquingKeysWith: { first, _ in first })
    }
}
