import Language

/// People in a text, each with the words that are about them.
struct Targets {
    private struct Person {
        var name: String
        /// Folded words of the full name and, when nobody else in the list has it, of the surname.
        var forms: [[UInt64]]
    }

    private let people: [Person]

    init(_ names: [String]) {
        let words = names.map { Tokenizer().tokens(of: $0).map(\.hash) }
        people = zip(names, words).map { name, full in
            let isAlone = words.count { $0.last == full.last } == 1
            return Person(name: name, forms: (isAlone ? [full, full.suffix(1)] : [full]).filter { !$0.isEmpty })
        }
    }

    /// The clauses that name somebody, as text; who is not named is left out.
    ///
    /// A clause ends with its sentence, at ";", "maar" and "terwijl", and at a comma before a name unless a name stands before it too (a
    /// list). One that names nobody still speaks of whoever the sentence named last: "Bakker is aardig, maar liegt".
    func clauses(of text: String) -> [(name: String, clauses: [String])] {
        let bytes = Array(text.utf8)
        let tokens = Tokenizer().tokens(of: text)
        let parts = SentenceSplitter().sentences(of: tokens, in: bytes).flatMap { clauses(tokens[$0]) }
        return people.compactMap { person in
            let about = parts.filter { part in part.indices.contains { names(person, at: $0, of: part) } }
            return about.isEmpty ? nil : (person.name, about.map { Self.text($0, in: bytes) })
        }
    }

    private static func text(_ part: ArraySlice<Token>, in bytes: [UInt8]) -> String {
        guard let first = part.first, let last = part.last else { return "" }
        return String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    }

    private func clauses(_ sentence: ArraySlice<Token>) -> [ArraySlice<Token>] {
        var clauses: [ArraySlice<Token>] = []
        var start = sentence.startIndex
        for index in sentence.indices.dropFirst() where isCut(at: index, of: sentence) && namesSomebody(sentence[index...]) {
            clauses.append(sentence[start..<index])
            start = index
        }
        return clauses + [sentence[start...]]
    }

    private func isCut(at index: Int, of sentence: ArraySlice<Token>) -> Bool {
        if Self.breaks.contains(sentence[index].hash) { return true }
        guard sentence[index].hash == Self.comma, namesSomebody(sentence[(index + 1)...], atStart: true) else { return false }
        return !people.contains { person in
            person.forms.contains { sentence[..<index].suffix($0.count).map(\.hash) == $0 }
        }
    }

    private func namesSomebody(_ part: ArraySlice<Token>, atStart: Bool = false) -> Bool {
        (atStart ? part.indices.prefix(1) : part.indices[...]).contains { index in people.contains { names($0, at: index, of: part) } }
    }

    private func names(_ person: Person, at index: Int, of part: ArraySlice<Token>) -> Bool {
        person.forms.contains { part[index...].prefix($0.count).map(\.hash) == $0 }
    }

    private static let comma = Fold.hash(",")
    private static let breaks = Set([";", "maar", "terwijl"].map { Fold.hash($0) })
}
