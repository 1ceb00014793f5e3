/// A JSON API described in a file of `Pipelines/Connectors`: addresses, keys, paging, and where the fields stand. No Swift per API.
public struct Connector: Sendable, Hashable {
    struct Header: Sendable, Hashable {
        var name: String
        /// With `${VARIABLE}` or `file:PATH` for what is secret.
        var value: String
        /// Left out when its key is not there.
        var isOptional: Bool
    }

    enum Paging: Sendable, Hashable {
        case none
        /// RFC 8288, `rel="next"`.
        case link
        /// The answer holds the address of the next page.
        case next(FieldPath)
        /// The answer holds a mark that is sent along for the next page.
        case cursor(FieldPath, parameter: String)
    }

    enum Field: String, Sendable, Hashable, CaseIterable {
        case id, url, title, text, author, published, language, image, replyTo, engagement, profile, reach

        /// Fields that put several values together.
        var isCompound: Bool { [.title, .text, .engagement, .profile].contains(self) }
    }

    /// What `kind:` of a source in a pipeline file says.
    public var name: String
    var perHashtag: String?
    var otherwise: String?
    var headers: [Header]
    var paging: Paging
    /// Most pages of one address in one visit.
    var pages: Int
    var items: FieldPath
    /// Where the API says what went wrong.
    var error: FieldRule?
    var fields: [Field: FieldRule]
    var drop: [DropRule]

    /// The addresses a source is asked at.
    ///
    /// - Parameters:
    ///   - url: of the source; a slash at its end does not count.
    ///   - hashtags: with or without #.
    func addresses(url: String, hashtags: [String]) -> [String] {
        let site = url.last == "/" ? String(url.dropLast()) : url
        if let perHashtag, !hashtags.isEmpty {
            return hashtags.map {
                Self.filled(perHashtag, ["url": site, "hashtag": Self.encoded($0.first == "#" ? String($0.dropFirst()) : $0)])
            }
        }
        return otherwise.map { [Self.filled($0, ["url": site])] } ?? []
    }

    static func filled(_ template: String, _ values: [String: String]) -> String {
        values.reduce(template) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// Percent-encoded for a path or a query.
    static func encoded(_ text: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        return text.utf8.map { byte in
            plain.contains(byte) ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
