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

    /// "Turfbrugg": a short vowel stays short.
    private static func doubled(_ name: String) -> String? {
        let letters = Array(name.lowercased().suffix(3))
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        guard letters.count == 3, !vowels.contains(letters[0]), vowels.contains(letters[1]), !vowels.contains(letters[2]) else { return nil }
        return name + String(letters[2])
    }
}
