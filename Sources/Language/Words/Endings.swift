/// Endings that tell the lemma of a word no list has.
enum Endings {
    typealias Ending = (form: String, lemma: String, kind: WordKind)

    /// What to look for and what to put in its place; an ending that holds another stands before it.
    static let all: [Ending] =
        endings(
            .noun,
            """
            heid>heid heden>heid ingen>ing iteiten>iteit ieën>ie ties>tie sies>sie eeën>ee schappen>schap isten>ist anten>ant enten>ent sters>ster ieken>iek \
            logen>loog aten>aat ismen>isme eurs>eur aars>aar ers>er els>el ens>en pjes>p tjes> jes> etje> pje> tje>
            """)
        + endings(.verb, "iseerde>iseren iseerden>iseren iseert>iseren eerden>eren eerde>eren eert>eren ende>en end>en")
        + endings(
            .adjective,
            """
            ische>isch lijkste>lijk lijker>lijk lijke>lijk igste>ig iger>ig ige>ig ele>eel ale>aal ieve>ief ieuze>ieus euze>eus bare>baar zame>zaam \
            loze>loos rijke>rijk volle>vol talige>talig aanse>aans ense>ens achtige>achtig ante>ant ente>ent ste>st se>s aire>air
            """)

    /// Nouns that end in -e and are no inflected adjectives.
    static let nouns = [
        "ie", "ine", "age", "isme", "ure", "ette", "ère", "che", "verse", "ose", "ese", "ade", "ude", "gte", "mte", "fte", "ngte", "ace",
        "ice", "une",
    ]

    /// Is the ending long enough to trust at the start of a sentence, where names have the same capital?
    static func areStrong(in lower: String) -> Bool {
        all.contains { $0.form.utf8.count > 3 && $0.form != "aanse" && lower.hasSuffix($0.form) }
    }

    static let adjectives = ["ig", "isch", "lijk", "aam", "aar", "end", "os"]

    private static func endings(_ kind: WordKind, _ table: String) -> [Ending] {
        table.split(whereSeparator: \.isWhitespace).map { rule in
            let sides = rule.split(separator: ">", omittingEmptySubsequences: false)
            return (String(sides[0]), String(sides[1]), kind)
        }
    }
}
