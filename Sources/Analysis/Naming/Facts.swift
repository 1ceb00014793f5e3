internal import Mentions

/// What a sentence says, whatever the inflection: its lemmas, names and numbers.
struct Facts {
    private let shapes: [WordShape]

    var isEmpty: Bool { shapes.isEmpty }
    var count: Int { shapes.count }

    /// - Parameter words: of the mention the sentence stands in.
    /// - Parameter general: lemmas that tell nothing here.
    init(_ words: [WrittenWord], in range: Range<Int>, without general: Set<String> = []) {
        let terms = words.filter { range.contains($0.range.lowerBound) }.compactMap { $0.term?.text }.filter { !general.contains($0) }
            .map { Facts.alike[$0] ?? $0 }
        shapes = Array(Set(terms)).sorted().map { WordShape($0) }
    }

    /// "De Plons dicht?" and "Sluit De Plons?"
    private static let alike = [
        "sluiten": "dicht", "afsluiten": "dicht", "dichtgaan": "dicht", "gesloten": "dicht", "opengaan": "open", "heropenen": "open",
        "starten": "beginnen", "start": "beginnen", "begin": "beginnen",
    ]

    /// - Parameter text: without a reading, such as a headline.
    init(_ text: String) {
        shapes = WordSplit.words(text).filter { $0.text.count > 2 || $0.isCapital || $0.text.contains(where: \.isNumber) }
            .map { WordShape($0.text) }
    }

    /// Share of what the shorter one says that the other says too, 0 ... 1.
    func overlap(_ other: Facts) -> Double {
        let (short, long) = shapes.count <= other.shapes.count ? (self, other) : (other, self)
        return short.isEmpty ? 0 : Double(short.told(by: long)) / Double(short.shapes.count)
    }

    /// Share of what is said here that the other does not say, 0 ... 1.
    func news(beside other: Facts) -> Double {
        isEmpty ? 0 : 1 - Double(told(by: other)) / Double(shapes.count)
    }

    /// Those that at least so many of the others say too.
    func said(by least: Int, of others: [Facts]) -> Facts {
        Facts(shapes: shapes.filter { shape in others.count { $0.shapes.contains { shape.isSaid(by: $0) } } >= least })
    }

    private init(shapes: [WordShape]) { self.shapes = shapes }

    func told(by other: Facts) -> Int {
        shapes.count { shape in other.shapes.contains { shape.isSaid(by: $0) } }
    }
}
