/// Forms of verbs.
struct Verb {
    let infinitive: Spelling.Letters
    /// The infinitive without its ending, as it is written there.
    private let root: Spelling.Letters
    let stem: Spelling.Letters
    private let past: Spelling.Letters
    private let pastPlural: Spelling.Letters
    private let participle: Spelling.Letters

    /// - Parameters: what the list gives beside the infinitive; empty: by rule.
    init(_ infinitive: String, past: String = "", participle: String = "", stem: String = "") {
        self.infinitive = Array(infinitive.utf8)
        root = Self.root(self.infinitive)
        self.stem = stem.isEmpty ? Spelling.closed(root) : Array(stem.utf8)
        let ending = Self.isVoiceless(root) ? "te" : "de"
        self.past = past.isEmpty ? self.stem + ending : Array(past.utf8)
        pastPlural = Self.plural(self.past)
        self.participle = participle.isEmpty ? Self.participle(self.stem, ending: ending, of: self.infinitive) : Array(participle.utf8)
    }

    var finite: [Form] {
        let third = stem.last == 0x74 ? stem : infinitive.hasSuffix("aan") ? root + "at" : stem + "t"
        return [Form(stem, .stem), Form(third, .third), Form(infinitive, .infinitive), Form(past, .past), Form(pastPlural, .pastPlural)]
    }

    var nonFinite: [Form] {
        let inflected = participle.hasSuffix("en") ? participle + "e" : Spelling.opened(participle) + "e"
        let present = infinitive + "d"
        return [
            Form(participle, .participle), Form(inflected, .participleE), Form(inflected + "n", .participleE),
            Form(present, .presentParticiple),
            Form(present + "e", .presentParticiple), Form(present + "en", .presentParticiple),
        ]
    }

    /// "aan" and "oen", "ien" of the five verbs of one syllable leave "ga", "doe", "zie".
    private static func root(_ infinitive: Spelling.Letters) -> Spelling.Letters {
        if infinitive.hasSuffix("aan") { return Array(infinitive.dropLast(2)) }
        if infinitive.hasSuffix("doen") || infinitive.hasSuffix("zien") { return Array(infinitive.dropLast()) }
        if infinitive.hasSuffix("ën") { return Array(infinitive.dropLast(3)) }
        return Array(infinitive.dropLast(infinitive.hasSuffix("en") ? 2 : 1))
    }

    /// 't kofschip, and x: judged on the infinitive, so "leven" (leefde) is voiced.
    private static func isVoiceless(_ root: Spelling.Letters) -> Bool {
        guard let last = root.last else { return false }
        return "tkfspx".utf8.contains(last) || root.hasSuffix("ch") || root.hasSuffix("sh")
    }

    /// "liep" is "liepen", "nam" "namen", "werkte" "werkten".
    private static func plural(_ past: Spelling.Letters) -> Spelling.Letters {
        if past.last == 0x65 { return past + "n" }
        return Spelling.opened(past, isShortA: true) + "en"
    }

    private static func participle(_ stem: Spelling.Letters, ending: String, of infinitive: Spelling.Letters) -> Spelling.Letters {
        let isDone = stem.last == 0x74 || stem.last == 0x64 && ending == "de"
        let tail = isDone ? stem : stem + String(ending.prefix(1))
        if hasUnstressedPrefix(infinitive) { return tail }
        let opening =
            tail.first == 0x65
            ? "geë" : tail.first == 0x69 && !tail.hasPrefix("ij") ? "geï" : tail.first == 0x75 && !tail.hasPrefix("ui") ? "geü" : ""
        return opening.isEmpty ? Array("ge".utf8) + tail : Array(opening.utf8) + tail.dropFirst()
    }

    private static func hasUnstressedPrefix(_ infinitive: Spelling.Letters) -> Bool {
        if infinitive.hasPrefix("erken") || infinitive.hasPrefix("geloven") || infinitive.hasPrefix("gebeuren") { return true }
        return Spelling.prefixes.contains { prefix in
            guard infinitive.hasPrefix(prefix) else { return false }
            let rest = infinitive[prefix.utf8.count...]
            return rest.first != rest.dropFirst().first && Spelling.hasVowel(rest.dropLast(2))
                && !(prefix.hasSuffix("e") && rest.first == 0x65)
        }
    }
}
