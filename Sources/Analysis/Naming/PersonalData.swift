/// Telephone numbers, addresses of houses, bank accounts: what may lead to somebody's door.
enum PersonalData {
    static func occurs(in text: String) -> Bool {
        if text.contains("@") || isBankAccount(text) { return true }
        let words = text.split(whereSeparator: \.isWhitespace)
        return hasLongNumber(text)
            || zip(words, words.dropFirst()).contains { isHouse($0, $1) || isPostcode($0, $1) || isNamedPerson($0, $1) }
    }

    /// Nine digits or more, whatever stands between them, as in "06-12 34 56 78"; amounts have points and dates are shorter.
    private static func hasLongNumber(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            if isDigit(byte) {
                run += 1
                if run >= 9 { return true }
            } else if !"-/() +".utf8.contains(byte) {
                run = 0
            }
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// "Rozenstraat 12" and "Havenkade 3b".
    private static func isHouse(_ street: Substring, _ number: Substring) -> Bool {
        guard number.first?.isNumber == true, street.first?.isUppercase == true else { return false }
        let name = street.lowercased(), digits = number.prefix { $0.isNumber }
        guard (1...4).contains(digits.count) else { return false }
        let rest = number[digits.endIndex...].filter(\.isLetter)
        return rest.count <= 1 && streets.contains { name.hasSuffix($0) && name.count > $0.count + 1 }
    }

    private static let streets = [
        "straat", "laan", "weg", "plein", "hof", "kade", "singel", "dijk", "pad", "gracht", "steeg", "plantsoen", "dreef", "park", "markt",
    ]

    private static func isPostcode(_ digits: Substring, _ letters: Substring) -> Bool {
        guard digits.first?.isNumber == true else { return false }
        let letters = letters.filter(\.isLetter)
        return digits.count == 4 && digits.allSatisfy(\.isNumber) && letters.count == 2
            && letters.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    private static func isBankAccount(_ text: String) -> Bool {
        text.contains("NL")
            && text.split { !$0.isLetter && !$0.isNumber }.contains { word in
                word.count >= 15 && word.hasPrefix("NL") && word.dropFirst(2).prefix(2).allSatisfy(\.isNumber)
            }
    }

    /// "mevrouw Jansen", "buurman Piet" and "Piet Jansen (34)", as papers call people who hold no office.
    private static func isNamedPerson(_ first: Substring, _ second: Substring) -> Bool {
        guard first.first?.isUppercase == true || second.first?.isUppercase == true else { return false }
        if roles.contains(first.lowercased().filter(\.isLetter)) { return second.first?.isUppercase == true }
        return first.first?.isUppercase == true && second.hasPrefix("(") && second.contains(")")
            && (1...2).contains(second.count(where: \.isNumber))
    }

    private static let roles: Set<String> = [
        "mevrouw", "meneer", "mw", "dhr", "buurman", "buurvrouw", "bewoner", "bewoonster", "inwoner", "inwoonster", "buurtbewoner",
        "omwonende",
        "slachtoffer", "verdachte", "jarige",
    ]
}
