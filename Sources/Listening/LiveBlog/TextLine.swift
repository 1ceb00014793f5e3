internal import Foundation

/// One line of the text of an item, with what its HTML told of it.
struct TextLine: Equatable {
    var text: String
    var isHeading = false
    /// Fragment of an address on it: the update's own place on the page.
    var fragment: String?
    /// A moment that the line begins with, and the offset of what stands behind it.
    var moment: (date: Date, end: Int)?

    static func == (one: TextLine, other: TextLine) -> Bool {
        one.text == other.text && one.isHeading == other.isHeading && one.fragment == other.fragment
            && one.moment?.date == other.moment?.date
    }
}

extension TextLine {
    /// The lines of sanitised HTML. A text without a single tag keeps the line feeds it was sent with.
    static func lines(ofHTML html: String) -> [TextLine] {
        guard html.utf8.contains(UInt8(ascii: "<")) else { return lines(of: html) { HTMLText.text(from: $0) } }
        var notes: [Note] = []
        let text = HTMLText.text(from: html) { tag, view, offset in
            if let kind = Note.Kind(tag, in: view) { notes.append(Note(kind: kind, offset: offset)) }
        }
        return noted(lines(of: text) { $0 }, notes)
    }

    static func lines(of text: String, _ read: (String) -> String = { $0 }) -> [TextLine] {
        text.split(whereSeparator: \.isNewline).map { TextLine(text: read(String($0))) }.filter { !$0.text.isEmpty }
    }

    /// Lines are separated by one line feed each, so that offsets in the text are offsets in the lines.
    private static func noted(_ lines: [TextLine], _ notes: [Note]) -> [TextLine] {
        var lines = lines, start = 0, next = 0
        for place in lines.indices {
            let end = start + lines[place].text.utf8.count
            while next < notes.count, notes[next].offset < end || notes[next].kind == .timeEnd && notes[next].offset == end {
                lines[place].take(notes[next], at: notes[next].offset - start)
                next += 1
            }
            start = end + 1
        }
        return lines
    }

    /// - Parameter offset: within the line; at most 0 when the line begins there.
    private mutating func take(_ note: Note, at offset: Int) {
        switch note.kind {
        case .heading where offset <= 0: isHeading = true
        case .address(let address): fragment = fragment ?? address
        case .time(let date) where offset <= 0: moment = (date, 0)
        case .timeEnd: if moment?.end == 0 { moment?.end = max(0, offset) }
        default: break
        }
    }
}

/// Something that a tag says of the text behind it.
private struct Note {
    enum Kind: Equatable {
        case heading, timeEnd
        case time(Date)
        case address(String)

        init?(_ tag: HTMLTag, in view: ByteView) {
            let name = view.view(tag.name)
            if name.count == 2, name.hasAnyCase("h", at: 0), (0x31...0x36).contains(name[1]), !tag.isEnd {
                self = .heading
            } else if name.count == 4, name.hasAnyCase("time", at: 0) {
                if tag.isEnd { self = .timeEnd; return }
                guard let date = Kind.value(of: "datetime", tag, view).flatMap({ FeedDate.parse($0, dutch: true) }) else { return nil }
                self = .time(date)
            } else if name.count == 1, name.hasAnyCase("a", at: 0), !tag.isEnd {
                guard let address = Kind.value(of: "href", tag, view), let sign = address.firstIndex(of: "#") else { return nil }
                let fragment = address[address.index(after: sign)...]
                guard !fragment.isEmpty, fragment.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
                self = .address(String(address))
            } else {
                return nil
            }
        }

        /// The cleaner writes every attribute as ` name="value"`.
        private static func value(of name: String, _ tag: HTMLTag, _ view: ByteView) -> String? {
            let text = view.view(tag.name.upperBound..<tag.end).string
            guard let start = text.range(of: " \(name)=\"")?.upperBound, let end = text[start...].firstIndex(of: "\"") else { return nil }
            return HTMLText.line(from: String(text[start..<end]))
        }
    }

    var kind: Kind
    /// Bytes of text before it.
    var offset: Int
}
