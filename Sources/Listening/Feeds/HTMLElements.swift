/// What the text and the cleaner need to know of an HTML element.
struct HTMLElement: OptionSet {
    let rawValue: UInt8
    /// May stand in cleaned HTML.
    static let kept = HTMLElement(rawValue: 1)
    /// Begins a new line of text.
    static let block = HTMLElement(rawValue: 2)
    /// Goes together with everything in it.
    static let dropped = HTMLElement(rawValue: 4)
    /// Has no end tag.
    static let void = HTMLElement(rawValue: 8)

    /// The element with this name in whatever case; nil when HTML has none such.
    static func named(_ name: ByteView) -> HTMLElement? { name.count > 10 ? nil : table[hash(name)] }

    private static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
        name.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1.lowered)) &* 1_099_511_628_211 }
    }

    private static let table: [UInt64: HTMLElement] = {
        let kinds: [(HTMLElement, String)] = [
            ([.kept], "a abbr acronym b bdi bdo big center cite code data del dfn em font i ins kbd mark meter picture q rp rt ruby s"),
            ([.kept], "samp small span strike strong sub sup time tt u var audio video map colgroup"),
            ([.kept, .block], "address article aside blockquote caption dd details dir div dl dt figcaption figure footer h1 h2 h3"),
            ([.kept, .block], "h4 h5 h6 header li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul hgroup"),
            ([.kept, .void], "img source wbr track area col"),
            ([.kept, .block, .void], "br hr"),
            ([.block], "html body form fieldset legend option select center dialog"),
            (
                [],
                "input button label meta link base nobr noscript frameset basefont marquee blink math output progress optgroup datalist embed frame"
            ),
            ([.dropped], "script style iframe object applet template noembed noframes svg title head textarea canvas xml"),
        ]
        var table: [UInt64: HTMLElement] = [:]
        for (kind, names) in kinds {
            for name in names.split(separator: " ") { table[hash(name.utf8)] = kind }
        }
        return table
    }()
}

/// One tag in a text.
struct HTMLTag {
    var name: Range<Int>
    var isEnd: Bool
    /// Past the `>`.
    var end: Int

    /// The tag or comment that starts with the `<` at `index`; nil when that `<` is text. A comment has an empty name.
    static func at(_ index: Int, in view: ByteView) -> HTMLTag? {
        guard index + 1 < view.count else { return nil }
        let next = view[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return declaration(index, in: view) }
        let isEnd = next == UInt8(ascii: "/")
        let start = isEnd ? index + 2 : index + 1
        guard start < view.count, view[start].isLetter else { return nil }
        var position = start
        while position < view.count, view[position].isNameByte { position += 1 }
        return HTMLTag(name: start..<position, isEnd: isEnd, end: endOfTag(view, from: position))
    }

    /// A comment, a doctype, a processing instruction; `<! ` is text.
    private static func declaration(_ index: Int, in view: ByteView) -> HTMLTag? {
        let isComment = view.has("<!--", at: index)
        guard isComment || index + 2 < view.count && (view[index + 2].isLetter || view[index + 2] == UInt8(ascii: "[")) else { return nil }
        let close =
            isComment
            ? view.firstIndex(of: "-->", from: index + 2).map { $0 + 3 }
            : view.firstIndex(of: UInt8(ascii: ">"), from: index).map { $0 + 1 }
        return HTMLTag(name: index..<index, isEnd: false, end: close ?? view.count)
    }

    /// A `>` inside quotes does not end the tag; a quote that is never closed is no quote.
    private static func endOfTag(_ view: ByteView, from start: Int) -> Int {
        var index = start
        while index < view.count {
            let byte = view[index]
            if byte == UInt8(ascii: ">") { return index + 1 }
            if byte == UInt8(ascii: "<") { return index }
            let isValue = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            if isValue, view[index - 1] == UInt8(ascii: "="), let close = view.firstIndex(of: byte, from: index + 1) { index = close }
            index += 1
        }
        return view.count
    }

    /// Past the matching end tag of an element that goes with its contents; the end of the text when there is none, as in browsers.
    func endOfElement(in view: ByteView) -> Int {
        if view.has("/>", at: end - 2) { return end }
        let own = view.view(name)
        var close = view.firstIndex(of: "</", from: end)
        while let found = close {
            if let tag = HTMLTag.at(found, in: view), view[tag.name].map(\.lowered) == own.map(\.lowered) { return tag.end }
            close = view.firstIndex(of: "</", from: found + 2)
        }
        return view.count
    }
}
