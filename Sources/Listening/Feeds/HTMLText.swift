/// From HTML to plain text, on bytes.
public enum HTMLText {
    /// Tags off, references resolved, scripts and styles dropped, white space folded; block elements begin a new line.
    public static func text(from html: String) -> String {
        var html = html
        return html.withUTF8 { String(decoding: fold($0, tags: .all, lines: true), as: UTF8.self) }
    }

    /// The same, with each tag that goes and the bytes of text that stand before it, its line feed or space included.
    static func text(from html: String, onTag: (HTMLTag, ByteView, Int) -> Void) -> String {
        var html = html
        return html.withUTF8 { String(decoding: fold($0, tags: .all, lines: true, onTag: onTag), as: UTF8.self) }
    }

    /// The same on one line.
    static func line(from html: String) -> String {
        var html = html
        return html.withUTF8 { line(from: $0, tags: .known) }
    }

    enum Tags {
        /// Every tag goes.
        case all
        /// Tags of HTML go; `Array<Int>` in a title is text.
        case known
        case none
    }

    static func line(from view: ByteView, tags: Tags) -> String {
        let view = view.trimmed
        return isPlain(view) ? view.string : String(decoding: fold(view, tags: tags, lines: false), as: UTF8.self)
    }

    /// True when folding would change nothing.
    private static func isPlain(_ view: ByteView) -> Bool {
        var isAfterBlank = true
        for byte in view {
            if byte == 0x20 {
                if isAfterBlank { return false }
                isAfterBlank = true
            } else {
                if byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 {
                    return false
                }
                isAfterBlank = false
            }
        }
        return true
    }

    private static func fold(
        _ view: ByteView, tags: Tags, lines: Bool, onTag: (HTMLTag, ByteView, Int) -> Void = { _, _, _ in }
    ) -> [UInt8] {
        var out = FoldedText(capacity: view.count)
        var index = 0
        while index < view.count {
            let byte = view[index]
            if byte == UInt8(ascii: "<"), tags != .none, let tag = HTMLTag.at(index, in: view) {
                let element = HTMLElement.named(view.view(tag.name))
                if tags == .all || tag.name.isEmpty || element != nil {
                    if let element, element.contains(.block) { out.pending = lines ? .line : max(out.pending, .space) }
                    onTag(tag, view, out.bytes.isEmpty || out.pending == .none ? out.bytes.count : out.bytes.count + 1)
                    index = element?.contains(.dropped) == true && !tag.isEnd ? tag.endOfElement(in: view) : tag.end
                    continue
                }
            } else if byte == UInt8(ascii: "&"), let reference = HTMLEntities.reference(view, at: index, upTo: view.count) {
                out.append(codePoint: reference.codePoint)
                index = reference.end
                continue
            }
            index += out.append(view, at: index)
        }
        return out.bytes
    }

    /// As feedparser decides: an end tag or a reference betrays HTML, unless a tag is there that HTML has not.
    static func looksLikeHTML(_ view: ByteView) -> Bool {
        var isHTML = false
        var index = 0
        while let open = view.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = open + 1
            guard let tag = HTMLTag.at(open, in: view), !tag.name.isEmpty else { continue }
            guard HTMLElement.named(view.view(tag.name)) != nil else { return false }
            if tag.isEnd || view[tag.end - 1] == UInt8(ascii: ">") && tag.end > 1 && view[tag.end - 2] == UInt8(ascii: "/") {
                isHTML = true
            }
        }
        return isHTML
    }

    static func escape(_ view: ByteView, into out: inout [UInt8], keepingReferences: Bool = false) {
        for byte in view {
            switch byte {
            case UInt8(ascii: "<"): out.append("&lt;")
            case UInt8(ascii: ">"): out.append("&gt;")
            case UInt8(ascii: "\""): out.append("&quot;")
            case UInt8(ascii: "&") where !keepingReferences: out.append("&amp;")
            default: out.append(byte)
            }
        }
    }

    static func pageTitle(_ view: ByteView) -> String? {
        var index = 0
        while let open = view.firstIndex(of: UInt8(ascii: "<"), from: index) {
            if view.hasAnyCase("<title", at: open), let tag = HTMLTag.at(open, in: view) {
                let end = view.firstIndex(of: UInt8(ascii: "<"), from: tag.end) ?? view.count
                let title = line(from: view.view(tag.end..<max(tag.end, end)), tags: .all)
                return title.isEmpty ? nil : String(title.prefix(80))
            }
            index = open + 1
        }
        return nil
    }
}
