/// What an answer is, told by its first bytes; junk before the feed is stepped over.
///
/// The prolog and any doctype lie before the root too, so the XML parser never sees an entity declaration.
enum FeedSniff {
    case json(from: Int)
    /// Offset of the `<` of the first element.
    case xml(from: Int)

    /// Bytes of junk before the first element that are looked through, and of a doctype with its declarations.
    private static let junkLimit = 1_000_000
    private static let doctypeLimit = 65_536

    /// Zero bytes, and those of byte order marks that were written twice.
    private static let noise: [UInt8] = [0x00, 0xEF, 0xBB, 0xBF]

    private static let roots: [StaticString] = ["rss", "rdf", "feed"]
    /// Too common in other XML to be looked for behind another element.
    private static let bareRoots: [StaticString] = ["channel", "entry"]

    static func look(at view: ByteView) throws(FeedError) -> FeedSniff {
        guard let start = view.indices.first(where: { !view[$0].isBlank && !noise.contains(view[$0]) }) else { throw .empty }
        if view[start] == UInt8(ascii: "{") || view[start] == UInt8(ascii: "[") { return .json(from: start) }
        var first: String?
        var index = start
        while let open = view.firstIndex(of: UInt8(ascii: "<"), from: index), open < junkLimit {
            if let past = endOfMarkup(view, at: open) {
                index = past
                continue
            }
            let name = elementName(view, at: open + 1)
            let local = localPart(name)
            let candidates = first == nil ? roots + bareRoots : roots
            if candidates.contains(where: { $0.utf8CodeUnitCount == local.count && local.hasAnyCase($0, at: 0) }) {
                return .xml(from: open)
            }
            if local.hasAnyCase("html", at: 0) || view.hasAnyCase("<!doctype html", at: open) { throw webPage(view) }
            if first == nil, !name.isEmpty { first = name.string }
            index = open + 1
        }
        throw first.map { looksLikePage($0) ? webPage(view) : .otherXML(root: $0) } ?? .unknown
    }

    /// Past a comment, a processing instruction or a doctype other than HTML's.
    private static func endOfMarkup(_ view: ByteView, at open: Int) -> Int? {
        if view.has("<?", at: open) { return view.firstIndex(of: UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? view.count }
        if view.has("<!--", at: open) { return view.firstIndex(of: "-->", from: open).map { $0 + 3 } ?? view.count }
        guard view.hasAnyCase("<!doctype", at: open), !view.hasAnyCase("<!doctype html", at: open) else { return nil }
        return endOfDoctype(view.view(open..<min(open + doctypeLimit, view.count))).map { open + $0 }
    }

    private static func endOfDoctype(_ view: ByteView) -> Int? {
        let end = view.firstIndex(of: UInt8(ascii: ">"), from: 0).map { $0 + 1 }
        guard let bracket = view.firstIndex(of: UInt8(ascii: "["), from: 0), bracket < end ?? 0 else { return end }
        var close = view.firstIndex(of: UInt8(ascii: "]"), from: bracket)
        while let found = close {
            let next = view[(found + 1)...].firstIndex { !$0.isBlank }
            if let next, view[next] == UInt8(ascii: ">") { return next + 1 }
            close = view.firstIndex(of: UInt8(ascii: "]"), from: found + 1)
        }
        return end
    }

    private static func elementName(_ view: ByteView, at index: Int) -> ByteView {
        var end = index
        while end < view.count, end < index + 60, view[end].isNameByte { end += 1 }
        return view.view(index..<end)
    }

    private static func localPart(_ name: ByteView) -> ByteView {
        guard let colon = name.firstIndex(of: UInt8(ascii: ":"), from: 0) else { return name }
        return name.view(colon + 1..<name.count)
    }

    private static func looksLikePage(_ root: String) -> Bool {
        ["head", "body", "div", "p", "br", "b", "script", "center", "h1", "title", "meta"].contains(root.lowercased())
    }

    private static func webPage(_ view: ByteView) -> FeedError {
        let page = view.view(0..<min(view.count, 100_000))
        let marks: [StaticString] = [
            "/cdn-cgi/challenge-platform", "cf-chl", "cf_chl_opt", "<title>Just a moment...", "Attention Required! | Cloudflare",
        ]
        if marks.contains(where: { page.firstIndex(of: $0, from: 0) != nil }) { return .challenge }
        return .webPage(title: HTMLText.pageTitle(page))
    }
}
