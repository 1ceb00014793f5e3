/// Makes well-formed XML of what publishers send: only called when the strict parser refused.
///
/// Bare ampersands and HTML entities, unclosed and crossing tags, unquoted and doubled attributes, control characters, nested
/// CDATA, text that breaks off. Declared entities are never expanded: `&lol;` stays as it stands.
struct XMLRepair {
    let view: ByteView
    var index = 0
    var out: [UInt8] = []
    /// Open elements: name in `view`, and where its start tag begins in `out`.
    var open: [(name: Range<Int>, out: Int)] = []
    private var commentEnd = Search("-->")
    private var cdataEnd = Search("]]>")
    private var entryEnds = [Search("</item>"), Search("</entry>")]
    static let depthLimit = 200

    init(_ view: ByteView) { self.view = view }

    /// The next place of a word; remembers where it was, so that a thousand questions cost one walk through the text.
    struct Search {
        let word: StaticString
        private var found = -1

        init(_ word: StaticString) { self.word = word }

        mutating func next(in view: ByteView, from index: Int) -> Int? {
            if found < index { found = view.firstIndex(of: word, from: index) ?? .max }
            return found == .max ? nil : found
        }
    }

    /// Well-formed bytes from the root element on.
    static func repaired(_ view: ByteView) -> [UInt8] {
        var repair = XMLRepair(view)
        repair.out.reserveCapacity(view.count + view.count / 8)
        repair.run()
        return repair.out
    }

    private mutating func run() {
        while index < view.count {
            if view[index] != UInt8(ascii: "<") {
                text(upTo: view.firstIndex(of: UInt8(ascii: "<"), from: index) ?? view.count)
            } else {
                markup()
            }
            if open.isEmpty, !out.isEmpty { return }
        }
        dropCutOffField()
        while !open.isEmpty { close() }
    }

    private mutating func markup() {
        if view.has("<![CDATA[", at: index) { return cdata() }
        if view.has("<!--", at: index) {
            index = commentEnd.next(in: view, from: index).map { $0 + 3 } ?? index + 4
            return
        }
        if view.has("<?", at: index) || view.has("<!", at: index) {
            index = view.firstIndex(of: UInt8(ascii: ">"), from: index).map { $0 + 1 } ?? view.count
            return
        }
        let next = index + 1 < view.count ? view[index + 1] : 0
        if next == UInt8(ascii: "/") { return endTag() }
        if next.isLetter || next == 0x5F || next >= 0x80 { return startTag() }
        if !open.isEmpty { out.append("&lt;") }
        index += 1
    }

    private mutating func text(upTo end: Int) {
        if open.isEmpty { index = end } else { copy(upTo: end, inAttribute: false) }
    }

    /// Copies character data: references mended, forbidden characters left out.
    mutating func copy(upTo end: Int, inAttribute: Bool) {
        while index < end {
            let byte = view[index]
            switch byte {
            case UInt8(ascii: "&"): reference(upTo: end)
            case UInt8(ascii: "<"): escape("&lt;")
            case UInt8(ascii: ">") where !inAttribute && view.has("]]>", at: index - 2):
                out.removeLast(2)
                index += 1
            case UInt8(ascii: ">"): escape("&gt;")
            case UInt8(ascii: "\"") where inAttribute: escape("&quot;")
            case 0xEF where view.has("\u{FFFE}", at: index) || view.has("\u{FFFF}", at: index): index += 3
            default:
                if !byte.isForbiddenControl { out.append(byte) }
                index += 1
            }
        }
    }

    private mutating func escape(_ reference: StaticString) {
        out.append(reference)
        index += 1
    }

    private mutating func reference(upTo end: Int) {
        guard let reference = HTMLEntities.reference(view, at: index, upTo: end) else {
            out.append("&amp;")
            index += 1
            return
        }
        index = reference.end
        switch reference.codePoint {
        case 0x26: out.append("&amp;")
        case 0x3C: out.append("&lt;")
        case 0x3E: out.append("&gt;")
        case 0x22: out.append("&quot;")
        case 9, 10, 13: out.append(UInt8(reference.codePoint))
        case let value where value >= 0x20 && value & 0xFFFE != 0xFFFE: out.append(codePoint: value)
        default: break
        }
    }

    private mutating func cdata() {
        let start = index + 9
        let end = cdataEnd.next(in: view, from: start)
        var stop = end ?? view.count
        index = end.map { $0 + 3 } ?? view.count
        if let cut = entryEnd(from: start), cut < stop {
            stop = ownerEnd(from: start, upTo: cut)
            index = stop
        }
        guard !open.isEmpty else { return }
        out.append("<![CDATA[")
        var position = start
        while position < stop {
            if view.has("<![CDATA[", at: position) { position += 9; continue }
            if !view[position].isForbiddenControl { out.append(view[position]) }
            position += 1
        }
        out.append("]]>")
    }

    /// A CDATA section that is never closed ends with its entry at the latest.
    private mutating func entryEnd(from start: Int) -> Int? {
        let ends = entryEnds.indices.compactMap { entryEnds[$0].next(in: view, from: start) }
        return ends.min()
    }

    /// The end tag of the element in hand; `limit` when there is none before it.
    private func ownerEnd(from start: Int, upTo limit: Int) -> Int {
        guard let name = open.last?.name else { return limit }
        var index = start
        while let found = view.firstIndex(of: "</", from: index), found < limit {
            if view[(found + 2)...].starts(with: view[name]) { return found }
            index = found + 2
        }
        return limit
    }

    mutating func close() {
        let (name, _) = open.removeLast()
        out.append("</")
        out.append(contentsOf: view[name])
        out.append(">")
    }

    /// A title, address or date that breaks off says something else than was meant; a long text may break off.
    private mutating func dropCutOffField() {
        guard let field = open.firstIndex(where: { XMLRepair.isField(view.view($0.name)) }),
            !XMLRepair.isLongText(view.view(open[field].name))
        else { return }
        out.removeLast(out.count - open[field].out)
        open.removeLast(open.count - field)
    }
}
