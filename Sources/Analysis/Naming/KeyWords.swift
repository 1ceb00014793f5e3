internal import Foundation
internal import Mentions

extension StoryView {
    /// Texts read for key words; of larger stories an even share.
    private static let read = 150

    /// Words that set this story apart, most telling first, as people wrote them: names whole, no two that say the same.
    func keywords(_ scene: Scene, most: Int = 5) -> [String] {
        let voices = StoryView.spread(scene.voices(places), most: StoryView.read)
        let choice = KeyWordChoice(tally: KeyWordTally(voices.map { scene.heard[$0] }), scene: scene, privates: PrivateNames(voices, scene))
        return choice.best(most)
    }

    /// At most so many of them, evenly over all, the last one included.
    static func spread(_ places: [Int], most: Int) -> [Int] {
        if places.count <= most { return places }
        return (1...most).map { places[$0 * places.count / most - 1] }
    }
}

/// Weighs what was counted and picks.
struct KeyWordChoice {
    let tally: KeyWordTally
    let scene: Scene
    let privates: PrivateNames

    private static let latest = 1500

    private struct Candidate {
        let text: String
        let shapes: [WordShape]
        let isTag: Bool

        var isNamed: Bool { text.contains(where: \.isUppercase) }
    }

    func best(_ most: Int) -> [String] {
        let worths = Dictionary(
            uniqueKeysWithValues: tally.entries.filter { !$0.key.contains(" ") }.map { ($0.key, worth($0.key, $0.value)) })
        let ranked = tally.entries.map { key, entry in
            (key: key, entry: entry, worth: key.contains(" ") ? phraseWorth(key, entry, worths) : worths[key] ?? 0)
        }
        var chosen: [Candidate] = []
        for (key, entry, worth) in ranked.sorted(by: { ($1.worth, $0.key) < ($0.worth, $1.key) }) where worth > 0 {
            if chosen.count == most { break }
            guard let text = written(key, entry), !privates.occur(in: text), !isTown(text) else { continue }
            let one = Candidate(text: text, shapes: text.split { " -".contains($0) }.map { WordShape($0) }, isTag: entry.isTag)
            if chosen.allSatisfy({ !saysTheSame(one, $0) }) { chosen.append(one) }
        }
        return chosen.map(\.text)
    }

    /// Every message of a newsroom is about its town, and many end with the name of their paper.
    private func isTown(_ text: String) -> Bool {
        let text = text.lowercased(), sources = scene.pipeline.sources.filter { $0.group == .media }.map { $0.name.lowercased() }
        return sources.contains(text) || scene.pipeline.newsroom.lowercased().split(separator: " ").contains { $0 == text }
    }

    /// Kin, a tag of the same letters, or a compound of which the other is a part; names may share a part: "haven" and "Havenkade".
    private func saysTheSame(_ one: Candidate, _ other: Candidate) -> Bool {
        let isPlain = !one.isNamed && !other.isNamed
        return isTag(one, other)
            || one.shapes.contains { own in
                other.shapes.contains { own.isKin(of: $0) || $0.isKin(of: own) || isPlain && own.isSaid(by: $0) }
            }
    }

    /// "#deplons" beside "Plons".
    private func isTag(_ one: Candidate, _ other: Candidate) -> Bool {
        guard one.isTag, let tag = one.shapes.first else { return false }
        return other.shapes.contains {
            $0.bytes.count > 3 && tag.isSaid(by: $0) || tag.bytes.suffix($0.bytes.count).elementsEqual($0.bytes)
        }
    }

    /// Share of the texts that have it, times its rarity in the scene.
    private func worth(_ key: String, _ entry: KeyWordTally.Entry) -> Double {
        guard key.utf8.count > 2 || entry.isName && key.utf8.count > 1, !KeyWordLists.never.contains(key) else { return 0 }
        return Double(entry.texts) / Double(tally.texts) * rarity(key, entry) * quality(key, entry)
    }

    /// A lemma may stand nowhere in the texts as it is: then it is as common as in this story.
    private func rarity(_ key: String, _ entry: KeyWordTally.Entry) -> Double {
        let forms = [key] + entry.forms.keys
        let held = forms.compactMap { Wording.numbers($0).first.flatMap { scene.holders[$0] } }.max() ?? 0
        return log(Double(scene.heard.count + 1) / Double(max(held, entry.texts) + 1)) + 0.1
    }

    /// Names and nouns name a subject; verbs, adjectives and measures only say something of it.
    private func quality(_ key: String, _ entry: KeyWordTally.Entry) -> Double {
        if entry.isName, entry.capitals > entry.plains { return entry.modifies * 2 > entry.times ? 0.3 : 1.3 }
        if KeyWordLists.weak.contains(key) { return 0.35 }
        if 2 * entry.modifies >= entry.times { return 0.4 }
        if key.hasSuffix("en"), 3 * entry.afterArticle < entry.times { return entry.lemmas * 2 > entry.times ? 0.6 : 0.3 }
        return 3 * entry.afterArticle >= entry.times ? 1.1 : entry.afterArticle > 0 ? 0.95 : 0.8
    }

    /// "bruin water" and "Frans Halsstraat": words that are mostly written together.
    private func phraseWorth(_ key: String, _ entry: KeyWordTally.Entry, _ worths: [String: Double]) -> Double {
        let parts = key.split(separator: " ").map(String.init)
        let counts = parts.map { tally.entries[$0]?.texts ?? 0 }
        guard entry.texts > 1 || entry.isName, let first = counts.first, 10 * entry.texts >= 6 * first, let last = parts.last else {
            return 0
        }
        if KeyWordLists.weak.contains(last) || parts.contains(where: KeyWordLists.never.contains) { return 0 }
        if counts.dropLast().contains(where: { 10 * entry.texts < 6 * $0 }) || parts.contains(where: isAction) { return 0 }
        if let end = tally.entries[last], !end.isName, 2 * end.modifies >= end.times { return 0 }
        let shares = zip(parts, counts).map { (worths[$0] ?? 0) * (Double(entry.texts) / Double(max(1, $1))).squareRoot() }
        return (shares.max() ?? 0) * (entry.isName ? 1.3 : 1.15) * (parts.count > 2 ? 1.1 : 1)
    }

    /// A verb in any form, as far as its ending tells: "leveren Nederland" is no pair.
    private func isAction(_ key: String) -> Bool {
        isVerb(key) || key.hasSuffix("en") && tally.entries[key].map { !$0.isName && $0.afterArticle == 0 } ?? false
    }

    /// "schrapt" is written, "schrappen" is its lemma.
    private func isVerb(_ key: String) -> Bool {
        guard key.hasSuffix("en"), let entry = tally.entries[key], !entry.isName else { return false }
        return 2 * entry.lemmas < entry.times || KeyWordLists.weak.contains(key)
    }

    /// The form written most; nil for a verb that nobody wrote as one writes a key word.
    private func written(_ key: String, _ entry: KeyWordTally.Entry) -> String? {
        let isSingle = !key.contains(" ")
        if isSingle, isVerb(key), entry.afterArticle == 0 { return entry.lemmas > 0 ? key : nil }
        let form = entry.forms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let isUnsure = entry.capitals + entry.plains == 0
        let isNamed = isUnsure ? isSingle ? isNameElsewhere(key) ?? entry.isName : entry.isName : entry.capitals > entry.plains
        // "Britse" is written with a capital wherever it stands, "Britten" too; a title shows only the one it begins with.
        let first = key.split(separator: " ").first.flatMap { tally.entries[String($0)] } ?? entry
        let isPeople = first.plains == 0 && first.modifies > 0 && form?.split(separator: " ").first?.hasSuffix("se") == true
        return form.map { isNamed || isPeople ? $0 : KeyWordChoice.lowered($0) }
    }

    /// What the latest mentions take the word for; nil when none has it inside a sentence.
    private func isNameElsewhere(_ key: String) -> Bool? {
        let kinds = scene.heard.suffix(KeyWordChoice.latest).flatMap { heard in
            heard.reading.terms.filter { $0.isOwnWord && $0.text == key }.map(\.kind)
        }
        return kinds.isEmpty ? nil : 2 * kinds.count { $0 == .name } > kinds.count
    }

    /// Without the capital of a sentence's beginning; "ECB" and "FrieslandCampina" keep theirs.
    private static func lowered(_ text: String) -> String {
        let words = text.split(separator: " ").enumerated().map { index, word in
            let isPlain = index == 0 && word.dropFirst().allSatisfy { !$0.isUppercase }
            return isPlain || word.count > 5 && word == word.uppercased() ? word.lowercased() : String(word)
        }
        return words.joined(separator: " ")
    }
}
