/// Numbers as Dutch readers expect them: decimal comma, thousands with a point, small ones in words.
public enum DutchNumber {
    private static let words = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]

    /// "1.250"
    public static func whole(_ number: Int) -> String {
        var digits = Array(String(abs(number)))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(".", at: place)
            place -= 3
        }
        return (number < 0 ? "−" : "") + String(digits)
    }

    /// In running text: up to twelve in words, "één" for one.
    public static func inText(_ number: Int) -> String {
        words.indices.contains(number) ? words[number] : whole(number)
    }

    /// "3,4"; with `signed` "+0,40" or "−0,42".
    public static func decimal(_ number: Double, digits: Int = 1, signed: Bool = false) -> String {
        var scale = 1
        for _ in 0..<digits { scale *= 10 }
        let units = Int((abs(number) * Double(scale)).rounded())
        let fraction = String(units % scale)
        let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
        let sign = units == 0 ? "" : number < 0 ? "−" : signed ? "+" : ""
        return sign + whole(units / scale) + (digits > 0 ? "," + zeros + fraction : "")
    }

    /// Share of one: "71 %".
    public static func percent(_ share: Double) -> String { whole(Int((share * 100).rounded())) + " %" }

    /// "1 bericht", "3 berichten"; counts as figures, for lines of facts.
    public static func count(_ number: Int, _ one: String, _ many: String) -> String {
        whole(number) + " " + (number == 1 ? one : many)
    }

    /// "één bericht", "drie berichten"; for running text.
    public static func countInText(_ number: Int, _ one: String, _ many: String) -> String {
        inText(number) + " " + (number == 1 ? one : many)
    }
}
