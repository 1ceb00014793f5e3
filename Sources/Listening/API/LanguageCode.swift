/// Language codes as sources give them, brought to lower-case BCP 47.
enum LanguageCode {
    /// ISO 639-2, bibliographic and terminological, for what is written in Dutch towns. Klantinteracties uses these.
    private static let twoLetters = [
        "dut": "nl", "nld": "nl", "fry": "fy", "lim": "li", "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es",
        "por": "pt", "pol": "pl", "tur": "tr", "ara": "ar", "ukr": "uk", "rus": "ru", "rum": "ro", "ron": "ro", "bul": "bg", "ita": "it",
        "chi": "zh", "zho": "zh",
    ]

    /// - Returns: nil for "und", which says that nobody knows.
    static func bcp47(_ code: String) -> String? {
        let code = code.lowercased()
        return code == "und" ? nil : twoLetters[code] ?? code
    }
}
