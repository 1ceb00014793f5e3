/// Which particles leave their verb, and which verbs they belong to: "viel ... tegen", "vond ... plaats".
enum SeparableVerbs {
    static let particles = sure.union(
        words("aan af achter bij binnen door in mee na om onder op open over rond tegen uit voor vol goed stil heen"))

    /// Words that are seldom anything else, so what follows need not be a clause's end.
    static let sure = words(
        """
        af toe terug weg samen neer plaats deel vast los teleur terecht tentoon tegemoet tekort uiteen ineen overeen bekend kennis kwijt vrij dicht \
        bezig thuis mede voort voorbij vooruit gevangen stil
        """)

    /// Does the particle go with the verb? Some go with a few only; auxiliaries and verbs with an unstressed prefix take none.
    static func takes(_ particle: String, _ verb: String) -> Bool {
        if let verbs = companions[particle] { return verbs.contains(verb) }
        return !auxiliaries.contains(verb) && (!isPrefixed(verb) || prefixed.contains(verb))
    }

    /// Does the particle belong to the verb right behind it? A preposition there may govern what stands before.
    static func isBound(_ particle: String, to verb: String) -> Bool {
        companions[particle]?.contains(verb) == true && sure.contains(particle)
    }

    /// "verbouwen", "overlijden", "invoeren": they have a prefix or a particle already.
    private static func isPrefixed(_ verb: String) -> Bool {
        let hasPrefix = (Spelling.prefixes + ["er"]).contains { verb.hasPrefix($0) && verb.utf8.count > $0.utf8.count + 4 }
        let hasParticle = Particles.longestFirst.contains { verb.hasPrefix($0) && $0 != "te" && verb.utf8.count > $0.utf8.count + 4 }
        return (hasPrefix || hasParticle) && !plain.contains(verb)
    }

    /// They only look as if they had a prefix.
    private static let plain = words("bellen bergen bedelen gelden gieten gillen beitelen geselen geuren opereren oefenen")

    /// "voorbereiden", "terugbetalen", "toevertrouwen".
    private static let prefixed = words(
        "bereiden betalen bevelen behoren vertrouwen besteden verkopen verdelen behouden beleven benoemen bestellen bezorgen beginnen herinneren"
    )

    private static let companions: [String: Set<String>] = [
        "plaats": words("vinden nemen maken"), "deel": words("nemen"), "goed": words("keuren maken vinden praten doen"),
        "stil": words("staan vallen leggen liggen zitten houden zwijgen"), "heen": words("gaan komen"),
        "tegen": words("vallen houden komen gaan spreken werken zitten staan"), "bekend": words("staan maken"),
        "kennis": words("maken nemen"), "kwijt": words("raken spelen schelden"),
        "vrij": words("laten komen geven maken spreken stellen houden"),
        "dicht": words("gaan doen draaien gooien slaan timmeren groeien vriezen klappen"), "bezig": words("houden"),
        "thuis": words("komen brengen blijven horen bezorgen"), "mede": words("delen"), "gevangen": words("nemen zetten houden"),
        "open": words("gaan doen staan stellen breken houden"), "vol": words("lopen houden maken raken stromen zitten"),
        "achter": words("blijven laten halen lopen stellen"), "onder": words("gaan duiken brengen schuiven lopen"),
        "overeen": words("komen stemmen"),
        "samen": words("werken vallen komen gaan stellen vatten leven hangen brengen voegen lopen spannen wonen"),
    ]

    static let claimants = words("er daar hier waar")
    static let clauseOpeners = words("en of maar omdat dat toen als terwijl want om zodat nadat voordat wanneer doordat hoewel")
    static let followers = words(
        "met van bij tegen voor in op naar uit door aan over tot om na via volgens wegens tijdens zonder onder sinds vanaf vanwege")
    private static let auxiliaries = words("zijn hebben worden zullen kunnen moeten mogen willen")

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
