/// HTML without anything that runs, loads a frame or styles the page: a list of what may stay, all else goes.
public enum HTMLCleaner {
    public static func clean(_ html: String) -> String {
        var html = html
        return html.withUTF8 { clean($0) }
    }

    static func clean(_ view: ByteView) -> String {
        guard view.firstIndex(of: UInt8(ascii: "<"), from: 0) != nil else { return view.string }
        var out: [UInt8] = []
        out.reserveCapacity(view.count)
        var index = 0
        while index < view.count {
            let open = view.firstIndex(of: UInt8(ascii: "<"), from: index) ?? view.count
            out.append(contentsOf: view[index..<open])
            guard open < view.count else { break }
            index = tag(view, at: open, into: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Gives the offset to go on at.
    private static func tag(_ view: ByteView, at open: Int, into out: inout [UInt8]) -> Int {
        guard let tag = HTMLTag.at(open, in: view) else {
            out.append("&lt;")
            return open + 1
        }
        let element = HTMLElement.named(view.view(tag.name)) ?? []
        if element.contains(.dropped) { return tag.isEnd ? tag.end : tag.endOfElement(in: view) }
        guard element.contains(.kept), !(tag.isEnd && element.contains(.void)) else { return tag.end }
        out.append(tag.isEnd ? "</" : "<")
        out.append(contentsOf: view[tag.name])
        if !tag.isEnd { attributes(view.view(tag.name.upperBound..<tag.end), into: &out) }
        out.append(">")
        return tag.end
    }

    private static let keptAttributes: [StaticString] = [
        "href", "src", "alt", "title", "width", "height", "cite", "datetime", "colspan", "rowspan", "lang", "dir", "poster", "start",
    ]

    /// `view` runs from behind the name of the tag up to and including its `>`.
    private static func attributes(_ view: ByteView, into out: inout [UInt8]) {
        var index = 0
        while index < view.count {
            guard view[index].isLetter else {
                index += 1
                continue
            }
            let start = index
            while index < view.count, view[index].isLetter || view[index].isDigit || view[index] == 0x2D || view[index] == 0x3A {
                index += 1
            }
            let name = view.view(start..<index)
            let value = value(view, at: &index)
            guard let value,
                let kept = keptAttributes.firstIndex(where: { $0.utf8CodeUnitCount == name.count && name.hasAnyCase($0, at: 0) })
            else { continue }
            let isAddress = [0, 1, 6, 12].contains(kept)
            if isAddress, !isSafe(value) { continue }
            out.append(" ")
            out.append(keptAttributes[kept])
            out.append("=\"")
            HTMLText.escape(value, into: &out, keepingReferences: true)
            out.append("\"")
        }
    }

    private static func value(_ view: ByteView, at index: inout Int) -> ByteView? {
        var position = index
        while position < view.count, view[position].isBlank { position += 1 }
        guard position < view.count, view[position] == UInt8(ascii: "=") else { return nil }
        position += 1
        while position < view.count, view[position].isBlank { position += 1 }
        guard position < view.count else { return nil }
        let quote = view[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = view.firstIndex(of: quote, from: position + 1) ?? view.count - 1
            index = min(end + 1, view.count)
            return view.view(position + 1..<max(position + 1, end))
        }
        var end = position
        while end < view.count, !view[end].isBlank, view[end] != UInt8(ascii: ">") { end += 1 }
        index = end
        return view.view(position..<end)
    }

    private static let safeSchemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "geo"]

    /// Browsers resolve references and skip control characters before they read the scheme: `java&#10;script:` runs.
    private static func isSafe(_ value: ByteView) -> Bool {
        var head: [UInt8] = []
        var index = 0
        while index < value.count {
            if value[index] == UInt8(ascii: "&"), let reference = HTMLEntities.reference(value, at: index, upTo: value.count) {
                if reference.codePoint > 0x20 { head.append(codePoint: reference.codePoint) }
                index = reference.end
            } else {
                if value[index] > 0x20 { head.append(value[index].lowered) }
                index += 1
            }
            if let last = head.last, [0x2F, 0x3F, 0x23].contains(last) { return isKnown(head) }
        }
        return isKnown(head)
    }

    private static func isKnown(_ head: [UInt8]) -> Bool {
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let scheme = String(decoding: head[..<colon], as: UTF8.self).lowercased()
        return safeSchemes.contains(scheme)
    }
}
