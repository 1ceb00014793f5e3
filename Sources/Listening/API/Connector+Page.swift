import Foundation

extension Connector {
    /// What one answer of the API says: bytes in, values out.
    ///
    /// - Parameters:
    ///   - bytes: JSON; also of a file that holds one page.
    ///   - address: where it came from; nil for a file, which has no next page.
    ///   - link: value of the Link headers.
    ///   - plainText: makes text of HTML.
    public func page(
        _ bytes: [UInt8], from address: String? = nil, link: String? = nil, plainText: (String) -> String
    ) throws(ConnectorError) -> APIPage {
        let root = try Self.root(of: bytes, from: address ?? name)
        let found = try list(in: root, from: address ?? name)
        let kept = found.filter { item in !drop.contains { $0.drops(item) } }
        let items = kept.compactMap { item(from: $0, at: address, plainText: plainText) }
        return APIPage(
            items: items, next: address.flatMap { next(after: $0, root, link: link) }, dropped: found.count - kept.count,
            unusable: kept.count - items.count, newest: found.compactMap(published(in:)).max())
    }

    private static func root(of bytes: [UInt8], from address: String) throws(ConnectorError) -> JSON {
        do throws(JSONReader.Failure) {
            return try JSONReader.value(of: bytes)
        } catch {
            let first = bytes.first { !($0 == 0x20 || (0x09...0x0D).contains($0)) }
            throw .notJSON(address: address, isPage: first == UInt8(ascii: "<"), offset: error.offset)
        }
    }

    private func list(in root: JSON, from address: String) throws(ConnectorError) -> [JSON] {
        if case .array(let list)? = items.values(in: root).first { return list }
        if let message = error?.text(in: root) {
            throw .refused(address: address, message: String(message.split(whereSeparator: \.isNewline).joined(separator: " ").prefix(200)))
        }
        throw .noItems(address: address, path: items.text)
    }

    private func item(from json: JSON, at address: String?, plainText: (String) -> String) -> Item? {
        let item = Item(
            id: text(.id, json), url: url(.url, json, at: address), title: texts(.title, json, plainText).joined(separator: " "),
            text: texts(.text, json, plainText).joined(separator: "\n"), author: text(.author, json), published: published(in: json),
            language: text(.language, json).flatMap(LanguageCode.bcp47), image: url(.image, json, at: address),
            replyTo: text(.replyTo, json), engagement: fields[.engagement]?.sum(in: json) ?? 0,
            profile: texts(.profile, json, plainText).joined(separator: " "), reach: fields[.reach]?.sum(in: json) ?? 0)
        return item.title.isEmpty && item.text.isEmpty ? nil : item
    }

    private func text(_ field: Field, _ json: JSON) -> String? {
        fields[field]?.text(in: json)?.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func texts(_ field: Field, _ json: JSON, _ plainText: (String) -> String) -> [String] {
        fields[field]?.texts(in: json, plainText: plainText) ?? []
    }

    private func url(_ field: Field, _ json: JSON, at base: String?) -> String? {
        guard let text = text(field, json), let address = Address(text, relativeTo: base, keepsFragment: true), address.isWeb else {
            return nil
        }
        return address.text
    }

    private func published(in json: JSON) -> Date? {
        fields[.published]?.parts.lazy.flatMap { $0.values(in: json) }.compactMap(APIDate.date).first
    }

    private func next(after address: String, _ root: JSON, link: String?) -> String? {
        switch paging {
        case .none: nil
        case .link: link.flatMap { LinkHeader.target("next", in: $0) }.flatMap { Address($0, relativeTo: address)?.text }
        case .next(let path): path.values(in: root).first?.text.flatMap { Address($0, relativeTo: address)?.text }
        case .cursor(let path, let parameter): path.values(in: root).first?.text.map { Self.setting(parameter, to: $0, in: address) }
        }
    }

    private static func setting(_ parameter: String, to value: String, in address: String) -> String {
        let parts = address.split(separator: "?", maxSplits: 1)
        let others = parts.count > 1 ? parts[1].split(separator: "&").filter { !$0.hasPrefix(parameter + "=") } : []
        return parts[0] + "?" + (others + ["\(parameter)=\(encoded(value))"[...]]).joined(separator: "&")
    }
}
