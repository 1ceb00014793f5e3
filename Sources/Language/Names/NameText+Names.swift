import Foundation

/// Names of people as they look, known or not.
extension NameText {
    func bytes(of tokens: Range<Int>) -> Range<Int> {
        self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// With capitals where names have them.
    func display(_ name: Range<Int>) -> String {
        let words = name.map(text)
        if name.contains(where: { isCapital($0) && !tokens[$0].shape.contains(.shouted) }) { return words.joined(separator: " ") }
        return words.map { NameParticle.all.contains($0.lowercased()) ? $0.lowercased() : $0.capitalized }.joined(separator: " ")
    }

    /// The name of a person that begins here: "Hanna Veldkamp", "Van Arkel", "H.J. van der Meulen"; "petra snel" where capitals tell nothing.
    func name(at index: Int) -> Range<Int>? {
        guard isWord(index), !opensSentence(index) || index == 0 || isCapital(index) else { return nil }
        return habit(around: index) == .shouted || !isCapital(index) ? looseName(at: index) : properName(at: index)
    }

    /// The name of two words or more that ends right before this token.
    func name(endingAt end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < 6, isWord(start - 1), isCapital(start - 1) || isParticle(start - 1), start == end || !breaks(start) {
            start -= 1
        }
        return (start..<end).first { isCapital($0) }.flatMap { properName(at: $0) }.flatMap { $0.upperBound == end ? $0 : nil }
    }

    private func breaks(_ index: Int) -> Bool { word(before: index) == nil }

    private func isParticle(_ index: Int) -> Bool { NameParticle.all.contains(text(index).lowercased()) }

    private func properName(at index: Int) -> Range<Int>? {
        var run = capitals(from: index)
        // "wethouder Zorg Petra Snel", "wethouder Financiën Van Arkel"
        if let first = run.dropFirst().first(where: { roles($0).contains(.firstName) && !isParticle($0 - 1) }), !beginsName(run.lowerBound)
        {
            run = first..<run.upperBound
        } else if run.count > 1, isPlainWord(run.lowerBound), !beginsName(run.lowerBound) {
            run = run.lowerBound + 1..<run.upperBound
        }
        guard !run.isEmpty, isCapital(run.upperBound - 1), run.count > 1 || !words.isElsewhere(text(run.lowerBound)) else { return nil }
        if run.count == 1, isInitials(run.lowerBound) || isPlainWord(run.lowerBound) { return nil }
        return run
    }

    /// Words with a capital in a row, with the particles between them.
    private func capitals(from index: Int) -> Range<Int> {
        var end = index, last = index
        while end < tokens.count, end - index < 6, isWord(end), end == index || word(before: end) != nil {
            if isCapital(end), isNameWord(end) || end > index && isParticle(end) {
                last = end + 1
            } else if end == index || !isParticle(end) || end == last && isFull(index..<end) {
                break
            }
            end += 1
        }
        return index..<max(index, last)
    }

    /// After a surname "van" tells where somebody is from: "Bas Nijkamp van Zuidmeer".
    private func isFull(_ name: Range<Int>) -> Bool {
        guard let last = name.last, !isParticle(last), !roles(last).contains(.firstName), !isInitials(last) else { return false }
        if name.count > 1 || words.isWord(tokens[last].hash) { return true }
        return word(at: name.upperBound + 1).map { words.isElsewhere(text($0)) } ?? false
    }

    private func beginsName(_ index: Int) -> Bool { roles(index).contains(.firstName) || isInitials(index) || isParticle(index) }

    private func isInitials(_ index: Int) -> Bool { text(index).hasSuffix(".") }

    /// No abbreviation, no "GroenLinks", no town, no office.
    private func isNameWord(_ index: Int) -> Bool {
        let word = text(index)
        if isInitials(index) { return true }
        let roles = roles(index)
        guard roles.isDisjoint(with: [.offices, .provincial]), !word.contains(where: \.isNumber) else { return false }
        return !tokens[index].shape.contains(.shouted) && !word.dropFirst().contains(where: { $0.isUppercase }) || word.contains("-")
    }

    private func isPlainWord(_ index: Int) -> Bool {
        words.isWord(tokens[index].hash) && !words.roles(of: tokens[index].hash).contains(.common)
    }

    /// Without capitals only a first name tells that a name begins, and only a word that can be a surname may end it.
    private func looseName(at index: Int) -> Range<Int>? {
        guard roles(index).contains(.firstName), !words.isWord(tokens[index].hash) else { return nil }
        var end = index + 1
        while end < tokens.count, end - index < 4, isWord(end), isParticle(end) { end += 1 }
        guard let last = word(at: end), last > index, tokens[last].range.count > 2 else { return nil }
        let roles = roles(last)
        let isSurname = roles.contains(.common) || !words.isKnown(tokens[last].hash)
        return isSurname && roles.isDisjoint(with: .offices) ? index..<last + 1 : nil
    }
}
