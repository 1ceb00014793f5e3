/// A JSON value (RFC 8259).
enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    /// As it was written: identifiers of 19 digits are numbers too, and no `Double` holds them.
    case number(String)
    case string(String)
    case array([JSON])
    case object([String: JSON])

    /// What a field can show of it; nil for null, arrays, objects and blank strings.
    var text: String? {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text.allSatisfy(\.isWhitespace) ? nil : text
        case .null, .array, .object: nil
        }
    }

    /// A whole number, digits in a string included; fractions are cut off. Nil for everything else and beyond the range of `Int`.
    var count: Int? {
        switch self {
        case .number(let digits), .string(let digits): Int(digits) ?? Double(digits).flatMap { Int(exactly: $0.rounded(.towardZero)) }
        default: nil
        }
    }

    /// Whether anything is there: null, blank and empty are nothing.
    var isPresent: Bool {
        switch self {
        case .array(let items): !items.isEmpty
        case .object(let members): !members.isEmpty
        default: text != nil
        }
    }
}
