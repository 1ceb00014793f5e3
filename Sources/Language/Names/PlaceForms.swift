/// Words made of the name of a place: its people and its adjective.
///
/// Taaladvies, "Namen van inwoners" and "Afleidingen van aardrijkskundige namen": <https://taaladvies.net>. What is irregular ("Stadjer",
/// "Bossche") is an alias in the pipeline file.
enum PlaceForms {
    /// "Turfbrugger", "Turfbrugse"; "Groninger", "Groningse"; "Assenaar". Some of them do not exist; nobody will write those.
    static func derived(from name: String) -> [String] {
        guard name.utf8.count > 3, !name.contains(" ") else { return [] }
        var forms = ["se", "er", "ers", "enaar", "enaren", "naar", "naren"].map { name + $0 }
        if name.hasSuffix("en") { forms += ["se", "s", "er", "ers", "aar", "aren"].map { name.dropLast(2) + $0 } }
        if let doubled = doubled(name) { forms += ["er", "ers", "enaar", "enaren"].map { doubled + $0 } }
        return forms
    }

    /// "Bloemen wijk": compounds written apart, as many people do.
    static func halves(of name: String) -> [String] {
        guard name.count > 6, name.allSatisfy(\.isLetter) else { return [] }
        return (3...name.count - 3).map { name.prefix($0) + " " + name.dropFirst($0) }
    }

    /// "Utrechtse", "Groningse".
    static func adjectives(of name: String) -> [String] {
        name.hasSuffix("en") ? [name + "se", name.dropLast(2) + "se"] : [name + "se"]
    }

    /// Endings that Dutch towns share and few other names have: "Zuidmeer", "Veendrecht".
    static func looksLikeTown(_ word: String) -> Bool {
        word.utf8.count > 6 && endings.contains { word.hasSuffix($0) }
    }

    private static let endings = [
        "meer", "dam", "dijk", "veen", "burg", "dorp", "stad", "wijk", "hoven", "recht", "huizen", "kerk", "broek", "horst", "land", "oord",
        "zijl", "haven", "waard", "wolde", "borg", "vliet",
    ]

    /// Streets and wijken are named after what they are: a "Marktplein" is a name sooner than a word.
    static func looksLikeStreet(_ word: String) -> Bool {
        streets.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 1 }
    }

    private static let streets = [
        "plein", "straat", "weg", "laan", "pad", "baan", "kade", "singel", "gracht", "hof", "dijk", "steeg", "wijk", "buurt", "kwartier",
        "park",
    ]

    /// "Turfbrugg": a short vowel stays short.
    private static func doubled(_ name: String) -> String? {
        let letters = Array(name.lowercased().suffix(3))
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        guard letters.count == 3, !vowels.contains(letters[0]), vowels.contains(letters[1]), !vowels.contains(letters[2]) else {
            return nil
        }
        return name + String(letters[2])
    }
}
