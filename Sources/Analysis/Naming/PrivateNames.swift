internal import Mentions

/// Names by which a private person could be recognised: those of the inhabitants who wrote.
struct PrivateNames {
    private let names: Set<[UInt64]>

    /// - Parameter places: of the mentions whose authors are meant.
    init(_ places: [Int], _ scene: Scene) {
        let known = Set((scene.pipeline.people.map(\.name) + scene.pipeline.organisations.map(\.name)).map(PrivateNames.words))
        let authors = places.compactMap { place -> String? in
            let mention = scene.heard[place].mention
            return [.bevolking, .opiniemakers].contains(mention.group) ? mention.author : nil
        }
        names = Set(authors.map(PrivateNames.words).filter { !$0.isEmpty && !known.contains($0) })
    }

    /// True when one of them stands in the text, whole.
    func occur(in text: String) -> Bool {
        if names.isEmpty { return false }
        let words = PrivateNames.words(text)
        return names.contains { name in
            words.indices.contains { words[$0...].starts(with: name) }
        }
    }

    private static func words(_ text: String) -> [UInt64] { Wording.numbers(text, letters: .max, most: .max) }
}
