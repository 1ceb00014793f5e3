internal import Foundation

/// Tells sentences that can be read by themselves from those that hang on the sentence before.
enum StandsAlone {
    /// False for "Dat vond hij niet erg.", "Ook daar ...", "Toch blijft het onrustig", "..., zegt er een".
    static func holds(_ sentence: String) -> Bool {
        let words = sentence.lowerWords(apostrophes: true)
        guard let first = words.first(where: { $0 != "'" }) else { return false }
        let isOfTime = ["dit", "deze"].contains(first) && words.count > 1 && times.contains(words[1])
        if !isOfTime, hanging.contains(first) || fragments.contains(first) { return false }
        if needsNoun.contains(first), words.count > 1, verbs.contains(words[1]) || adverbs.contains(words[1]) { return false }
        if words.count > 2, ["de", "het"].contains(first), known.contains(words[1]), !clauses.contains(words[2]) { return false }
        if words.count > 2, ["het", "ze"].contains(words[1]), orders.contains(words[2]) { return false }
        if first == "hier", words.count > 1, !["in", "op", "aan", "bij"].contains(words[1]) { return false }
        let clause = sentence.prefix { $0 != "," && $0 != ";" }.lowerWords()
        if clause.contains(where: backward.contains) { return false }
        return !hasOpenPronoun(clause, first) && !endsWithPronoun(sentence)
    }

    /// "Bij de kassa wisten ze van niks", "De partij verwijt haar dat ...", "Groen vindt dat te traag": who or what stands elsewhere. Behind a
    /// conjunction a pronoun goes back to the subject of the sentence itself.
    private static func hasOpenPronoun(_ words: [String], _ first: String) -> Bool {
        words.indices.dropFirst().contains { at in
            let next = at + 1 < words.count ? words[at + 1] : ""
            switch words[at] {
            case "haar", "hem": return followers.contains(next)
            case "dat": return judging.contains(words[at - 1]) && degrees.contains(next)
            case "daar", "zulke", "dan": return at < 4
            case "hij", "zij", "ze", "hen": return !people.contains(first) && !conjunctions.contains(words[at - 1])
            default: return false
            }
        }
    }

    /// Tells what happened to the writer: "Om half zes moest ik naar mijn werk".
    static func isPersonal(_ sentence: String) -> Bool {
        sentence.lowerWords().contains(where: personal.contains)
    }

    /// Speaks of today, which was another day when it was written.
    static func isOfItsDay(_ sentence: String) -> Bool {
        sentence.lowerWords().contains(where: today.contains)
    }

    private static let today = words(
        "vandaag vanavond vanmiddag vanochtend vanmorgen vannacht morgen morgenavond gisteren gisteravond straks nu")
    private static let personal = words("ik mij mijn me je jij jou jullie")

    /// "..., zegt hij." and "..., zegt een van hen verbijsterd."
    private static func endsWithPronoun(_ sentence: String) -> Bool {
        guard let cut = sentence.lastIndex(where: { ",’”'\"".contains($0) && $0 != sentence.last }) else { return false }
        let tail = sentence[cut...].lowerWords()
        guard let verb = tail.first, speaking.contains(verb), tail.count > 1 else { return false }
        return ["hij", "zij", "ze", "er", "ik"].contains(tail[1]) || tail.starts(with: [verb, "een", "van", "hen"])
    }

    private static let hanging = words(
        """
        hij zij ze hem haar hun hen zijn dat dit die deze daar daarom daarna daardoor daarbij daarvoor daarmee daarnaast daarop daaraan hierdoor
        hiermee hierover hierom hierop ook toch maar en dus want echter vervolgens verder bovendien zo toen dan later inmiddels
        beide beiden anderen sommigen niet wel nee ja inderdaad eerst intussen ondertussen desondanks anders zoiets of nogmaals want
        zelfs behalve vandaar kortom jij je jullie nog laat net straks eerder gelukkig helaas sindsdien
        """)

    /// A note begins with what somebody did, without saying who.
    private static let fragments = words(
        """
        vraagt verteld meldt wil klaagt belt vindt zegt geeft nagevraagd doorgezet excuses afspraak begrijpt vermoedt woont heeft krijgt
        gebeld verwezen uitgelegd gevraagd gemeld stond zag graag vraag melding tip fijn
        """)

    private static let needsNoun = words("het er")
    private static let verbs = words(
        """
        is was wordt werd gaat ging lijkt leek blijft bleef kan kon zal zou moet moest mag heeft had komt kwam scheelt kost duurt valt ziet
        zit stond staat begon begint liep loopt hing hangt
        """)
    private static let adverbs = words("ook toch dus dan nog wel niet")

    private static let backward = words(
        """
        daarom daarover daarvoor daarmee daarna daardoor daarop daaraan daarvan daarbij daarin daartoe hierover hiervoor hierdoor hiermee
        hiervan hierop hieraan hierbij zoiets ermee eraan erover ertoe erbij dezelfde dergelijke
        """)

    /// "De man is weer thuis" was named before, "De man die rook inademde" is not.
    private static let known = words(
        "man vrouw jongen meisje bedrijf bewoner bestuurder dader verdachte slachtoffer tweetal drietal gevolgen maatregel maatregelen stel"
    )
    private static let clauses = words("die dat uit van wiens met in op aan voor achter")

    /// "Raak het niet aan", "Zet ze op de route".
    private static let orders = words("niet goed direct meteen dan even op aan weg maar")
    private static let people = words("mw dhr mevrouw meneer beller inspreker bewoners inwoners buren leden ouders winkeliers ondernemers")
    private static let followers = words("dat niet de het een om ook al te op van")
    private static let judging = words("vindt vinden vond vonden noemt noemen noemde is was")
    private static let degrees = words("te niet heel erg wel jammer goed slecht prima onzin belangrijk een geen ook zo")
    private static let conjunctions = words(
        "dat omdat als of die toen zodra waar waarin wat wie zodat terwijl voordat nadat tot en maar hoe sinds")
    private static let times = words(
        "week weekend maand zomer winter herfst voorjaar jaar seizoen ochtend middag avond nacht zaterdag zondag")
    private static let speaking = words("zegt zei vertelt vertelde aldus vindt denkt grapt lacht stelt")

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}

extension StringProtocol {
    /// Words in small letters. What stands beyond ASCII is part of a word, save for quotes and dashes.
    fileprivate func lowerWords(apostrophes: Bool = false) -> [String] {
        lowercased().unicodeScalars.split { scalar in
            switch scalar.value {
            case 97...122, 0xC0...0x1FFF: false
            case 39, 0x2019: !apostrophes
            default: true
            }
        }.map(String.init)
    }
}
