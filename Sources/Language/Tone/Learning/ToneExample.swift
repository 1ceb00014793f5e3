import Mentions

/// A labelled text as the fitter sees it.
struct ToneExample: Sendable {
    var features: [(index: Int32, value: Float)]
    var family: TextFamily
    var label: ToneLabel
    var knowsNeutral: Bool
    /// How many ordinary examples it counts for.
    var weight = 1.0
    /// The same for the same words: a text that comes twice is never judged by weights that saw its twin.
    var part = 0
}

/// All features of the learning texts, numbered in order of appearance, with the number of texts that have them.
struct FeatureTable {
    private(set) var names: [(kind: ToneFeature.Kind, name: String)] = []
    private(set) var keys: [UInt64] = []
    private(set) var texts: [Int] = []
    private var numbers: [UInt64: Int32] = [:]

    /// The numbered features of a draft; a word counts once however often it comes, a trait as often as it does.
    mutating func read(_ draft: ToneDraft) -> [(index: Int32, value: Float)] {
        var values: [Int32: Float] = [:]
        for feature in draft.features {
            let number = number(feature, in: draft)
            values[number] = feature.value + (feature.isWord ? 0 : values[number] ?? 0)
        }
        for index in values.keys { texts[Int(index)] += 1 }
        return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func number(_ feature: ToneFeature, in draft: ToneDraft) -> Int32 {
        if let known = numbers[feature.key] { return known }
        let number = Int32(keys.count)
        numbers[feature.key] = number
        keys.append(feature.key)
        texts.append(0)
        names.append(draft.name(of: feature))
        return number
    }
}

extension ToneDraft {
    /// What the file of weights calls a feature.
    func name(of feature: ToneFeature) -> (kind: ToneFeature.Kind, name: String) {
        if let trait = ToneTrait.named(feature.key) { return (.trait, trait.name) }
        let index = Int(feature.token)
        let word = symbolName(index)
        if feature.key == ToneFeature.key(.word, FeatureReader.symbol(of: tokens[index])) { return (.word, word) }
        if feature.key == ToneFeature.key(.opening, FeatureReader.symbol(of: tokens[index])) { return (.opening, word) }
        return (.begin, String(decoding: bytes[tokens[index].range].prefix(ToneFeature.beginning).map(Ascii.lower), as: UTF8.self))
    }

    private func symbolName(_ index: Int) -> String {
        switch tokens[index].kind {
        case .number, .amount: "#"
        default: Fold.folded(String(decoding: bytes[tokens[index].range], as: UTF8.self))
        }
    }
}
