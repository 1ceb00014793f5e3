/// Web addresses in a text, brought to one form: without scheme, www, fragment, tracking parameters and closing slash.
enum Links {
    /// Parameters that say who shared an address and not what it leads to.
    private static let tracking = ["utm_", "fbclid", "gclid", "igsh", "mc_", "ref="]

    /// Each once, in order of appearance.
    static func of(_ text: String) -> [String] {
        var found: [String] = []
        for part in text.split(whereSeparator: { $0.isWhitespace || "<>\"“”()[]".contains($0) }) {
            guard let link = normal(part), !found.contains(link) else { continue }
            found.append(link)
        }
        return found
    }

    /// Nil for what is no web address.
    static func normal(_ text: some StringProtocol) -> String? {
        let text = String(text)
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let bare = text.dropFirst(scheme.count).prefix { $0 != "#" }
        let parts = bare.split(separator: "?", maxSplits: 1)
        guard let address = parts.first, address.contains(".") else { return nil }
        let query = parts.dropFirst().joined().split(separator: "&").filter { field in !tracking.contains { field.hasPrefix($0) } }
        let whole = lowercasedHost(trimmed(address)) + (query.isEmpty ? "" : "?" + trimmed(Substring(query.joined(separator: "&"))))
        return whole.isEmpty ? nil : whole
    }

    static func host(_ link: String) -> String { String(link.prefix { $0 != "/" && $0 != "?" }) }

    /// What closes a sentence is no part of the address at its end.
    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, ".,;:!?'’/…".contains(last) { text = text.dropLast() }
        return text
    }

    private static func lowercasedHost(_ address: Substring) -> String {
        let host = address.prefix { $0 != "/" }.lowercased()
        return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + address.drop { $0 != "/" }
    }
}
