/// What gives a language away.
struct LanguageProfile: Sendable {
    let code: String
    /// Small words that the other languages do not have; worth two points each.
    let words: String
    /// Letter groups, `^` and `$` for the edges of a word; worth half a point each.
    let groups: String

    static let all = [
        LanguageProfile(
            code: "nl",
            words: """
                de het een en van ik te dat die in is niet op aan met er zijn voor maar om hij wel ook als dan naar nog bij uit zo kan moet heeft hebben \
                werd worden geen wat waar door over deze dit hun zich onze u je jij wij tegen na al toch weer zal zou veel meer nu mijn haar tot onder
                """,
            groups: "aa ij oe uu sch$ ^ge ^ver cht lijk heid ing$ tje$ eeu oor uis ^ont en$ ee oo ou auw ^on ^op ^zw ^sch"),
        LanguageProfile(
            code: "fy",
            words: """
                it fan is net en yn foar op oan mei ek wurdt dy dat hat binne wie hawwe wol oer troch ús út nei dêr moat kin sa mar by ha wy jo se har \
                gjin noch om dit dizze wer dan as sil soe oant ta frou minsken gemeente fryslân fryske jierren jier hjoed
                """,
            groups: "ûn û ú â ê oa ^fr sj$ tsj ^sj ea ei ie ^wy ^oa ken$ ske$ ^fo ^fa skip ^dy jo"),
        LanguageProfile(
            code: "en",
            words: """
                the of and to in is that it was for on are as with his they at be this from have or by had not but what were we when your can said there \
                an which their will has been who its our you he she would my about new more after out over how just don't it's i'm
                """,
            groups: "th sh$ tion$ ing$ ^wh ough ly$ ck ed$ ea ow ^th y$ ight ould ^un ment$ ious$ able$ ies$"),
        LanguageProfile(
            code: "de",
            words: """
                der die das und ist nicht mit den dem von zu sich auf für im ein eine einen einer auch wird werden sind bei nach aus wie ich sie es wir aber \
                oder noch nur über vor durch war hat haben kann am zum zur wenn dass mehr als bis gegen
                """,
            groups: "ä ö ü ß sch ung$ ei ich$ ^ge ^ver cht tz lich$ keit$ heit$ ^zu en$ ^sch ^st pf ^un uch ier"),
        LanguageProfile(
            code: "fr",
            words: """
                le la les de des du et est un une dans que qui pour sur au aux pas ne se ce cette il elle ils nous vous je avec par plus mais ou sont son sa ses \
                leur être fait été tout comme on deux c'est d'un d'une l'on j'ai
                """,
            groups: "eau eux é è ê ç oi tion$ que$ ^l' ^d' ^qu ment$ aux$ ais$ ait$ eur$ ez$ ille ée$ gn ou"),
        LanguageProfile(
            code: "tr",
            words: """
                ve bir bu için ile da de ne gibi çok daha olarak olan var yok ama değil mi mı ben sen o biz siz onlar kadar sonra en her şey ki ya türkiye yeni
                """,
            groups: "ı ş ğ ç ü ö lar ler iyor ığı dır$ dir$ nın$ nin$ mak$ mek$ lik$ lık$ yor ım$ in$ an$ da$ de$ si$ sı$"),
        LanguageProfile(code: "ar", words: "في من على إلى أن عن هذا التي الذي مع", groups: ""),
    ]

    /// Adds what one word says to the points of all languages.
    static func score(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, into points: inout [Double]) {
        if isArabic(word) {
            points[6] += 2
            return
        }
        for k in all.indices {
            if wordSets[k].contains(hash) { points[k] += 1.6 }
        }
        guard word.count > 3 else { return }
        let folded = [0x5E] + word.map(lower) + [0x24]
        for k in all.indices { points[k] += min(1.2, 0.4 * Double(groupSets[k].count { contains(folded, $0) })) }
    }

    /// Arabic script lies in U+0600 ... U+06FF.
    private static func isArabic(_ word: UnsafeBufferPointer<UInt8>) -> Bool { word.count > 1 && (0xD8...0xDB).contains(word[0]) }

    private static func lower(_ byte: UInt8) -> UInt8 { Ascii.lower(byte) }

    private static func contains(_ word: [UInt8], _ group: [UInt8]) -> Bool {
        guard word.count >= group.count else { return false }
        return (0...word.count - group.count).contains { k in word[k] == group[0] && word[k..<k + group.count].elementsEqual(group) }
    }

    private static let wordSets: [Set<UInt64>] = all.map { profile in Set(split(profile.words).map { Fold.hash($0) }) }

    private static let groupSets: [[[UInt8]]] = all.map { profile in split(profile.groups).map { Array($0.utf8) } }

    private static func split(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
