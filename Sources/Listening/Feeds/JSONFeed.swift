internal import Foundation

/// JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
enum JSONFeed {
    static func parse(_ view: ByteView, baseURL: String?, reference: Date?) throws(FeedError) -> Feed {
        guard let value = value(Array(view)) else { throw .brokenJSON }
        guard let root = value as? [String: Any], isFeed(root) else { throw .otherJSON(message: message(of: value)) }
        let link = string(root["home_page_url"])
        let assembly = FeedAssembly(
            format: .json, title: line(root["title"]), link: link, language: string(root["language"]),
            base: baseURL ?? string(root["feed_url"]) ?? link, authors: authors(of: root))
        let items = root["items"] as? [Any] ?? []
        return assembly.feed(items.compactMap { ($0 as? [String: Any]).map(draft) }.filter { !$0.isEmpty }, reference: reference)
    }

    /// As sent; without control characters; up to the last complete item when the text breaks off.
    private static func value(_ bytes: [UInt8]) -> Any? {
        if let value = decoded(bytes) { return value }
        let clean = bytes.map { $0 < 0x20 ? 0x20 : $0 }
        return decoded(clean) ?? decoded(completed(clean))
    }

    private static func decoded(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }

    /// Cuts behind the last object at the depth of the items and closes the array and the feed.
    private static func completed(_ bytes: [UInt8]) -> [UInt8] {
        var (depth, isQuoted, isEscaped, cut) = (0, false, false, 0)
        for (index, byte) in bytes.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                if byte == UInt8(ascii: "\\") { isEscaped = true } else if byte == UInt8(ascii: "\"") { isQuoted = false }
            } else if byte == UInt8(ascii: "\"") {
                isQuoted = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth -= 1
                if depth == 2, byte == UInt8(ascii: "}") { cut = index + 1 }
            }
        }
        return cut == 0 ? bytes : bytes[..<cut] + Array("]}".utf8)
    }

    private static func isFeed(_ root: [String: Any]) -> Bool {
        (root["version"] as? String)?.contains("jsonfeed.org") == true || root["items"] is [Any]
    }

    private static func message(of value: Any) -> String? {
        guard let root = value as? [String: Any] else { return nil }
        let inner = (root["error"] as? [String: Any]).flatMap { string($0["message"]) }
        let message = inner ?? ["message", "error", "detail", "title"].lazy.compactMap { string(root[$0]) }.first
        return message.map { String(HTMLText.line(from: $0).prefix(120)) }
    }

    private static func draft(_ item: [String: Any]) -> EntryDraft {
        var draft = EntryDraft()
        draft.id = string(item["id"])
        draft.title.offer(line(item["title"]), rank: 1)
        draft.link.offer(string(item["url"]), rank: 3)
        draft.link.offer(string(item["external_url"]), rank: 2)
        draft.link.offer(draft.id.flatMap { WebAddress.isWeb($0) ? $0 : nil }, rank: 1)
        draft.content.offer(string(item["content_html"]).map { HTMLCleaner.clean($0) }, rank: 2)
        draft.content.offer(string(item["content_text"]).map(escaped), rank: 1)
        draft.summary.offer(string(item["summary"]).map(escaped), rank: 1)
        draft.published.offer(date(item["date_published"]), rank: 1)
        draft.updated.offer(date(item["date_modified"]), rank: 1)
        draft.image.offer(string(item["image"]) ?? string(item["banner_image"]), rank: 2)
        for author in authors(of: item) { draft.add(author: author) }
        for tag in item["tags"] as? [Any] ?? [] { if let tag = line(tag) { draft.add(category: tag) } }
        for file in item["attachments"] as? [[String: Any]] ?? [] {
            guard let url = string(file["url"]) else { continue }
            let length = (file["size_in_bytes"] as? NSNumber)?.intValue
            draft.add(enclosure: FeedEnclosure(url: url, type: string(file["mime_type"]), length: length))
        }
        return draft
    }

    /// `authors` of version 1.1, `author` of 1.0.
    private static func authors(of object: [String: Any]) -> [String] {
        let people = object["authors"] as? [Any] ?? [object["author"]].compactMap { $0 }
        return people.compactMap { line(($0 as? [String: Any])?["name"] ?? $0) }
    }

    /// Texts, and the numbers that some send as id.
    private static func string(_ value: Any?) -> String? {
        if let text = value as? String { return text.isEmpty ? nil : text }
        return (value as? NSNumber).map { "\($0)" }
    }

    private static func line(_ value: Any?) -> String? {
        guard var text = value as? String else { return nil }
        let line = text.withUTF8 { TextForm.plain.line($0) }
        return line.isEmpty ? nil : line
    }

    private static func escaped(_ text: String) -> String {
        var text = text
        return text.withUTF8 { TextForm.plain.html($0) }
    }

    private static func date(_ value: Any?) -> FeedDate.Reading? {
        guard var text = string(value) else { return nil }
        return text.withUTF8 { FeedDate.read($0) }
    }
}
