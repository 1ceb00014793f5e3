internal import Foundation

/// Makes a feed of SAX events. Unknown elements are walked through, so that a field inside them is still found.
struct FeedBuilder {
    /// An element whose text is being collected; elements inside it are written back as HTML.
    struct Capture {
        var tag: FeedTag
        var form: TextForm
        var depth = 0
        var isPermalink: Bool?
        var term: String?
    }

    var format = FeedFormat.rss20
    var head = EntryDraft()
    var language = Best<String>()
    var entry = EntryDraft()
    var isInEntry = false
    var entries: [EntryDraft] = []
    var capture: Capture?
    var text: [UInt8] = []
    /// Open elements inside the capture; nil for one that is not written.
    var markup: [XMLName?] = []
    /// True between the start and end of the root; `isComplete` after it.
    var depth = 0
    var isComplete = false
    /// Depth of the outermost element that is about something else (an image, the source of a copy); 0 outside.
    var aside = 0
    var person: Person?
    var bases: [(depth: Int, address: String)] = []
    let documentBase: String?
    private var known: [XMLName: FeedTag] = [:]

    struct Person {
        var depth: Int
        var name: String?
        var mail: String?
    }

    init(base: String?) { documentBase = base }

    var base: String? { bases.last?.address ?? documentBase }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        if capture != nil { return startMarkup(name, attributes) }
        if aside > 0 { return }
        let tag = tag(of: name)
        scope(attributes)
        switch tag {
        case .rss, .rdf, .atom, .channel: root(tag, name, attributes)
        case .entry: startEntry(attributes)
        case .aside: aside = depth
        case .author: startPerson()
        case .link: startLink(attributes)
        case .enclosure: enclose(url: attributes.value("url") ?? attributes.value("href"), attributes)
        case .picture: if let url = attributes.value("url") ?? attributes.value("href") { current { $0.image.offer(url, rank: 3) } }
        case .mediaContent: mediaContent(attributes)
        case .other, .media: break
        default: begin(tag, attributes)
        }
    }

    mutating func end() {
        defer {
            if bases.last?.depth == depth { bases.removeLast() }
            depth -= 1
            isComplete = depth == 0
        }
        if capture != nil { return endCapture() }
        if aside > 0 {
            if aside == depth { aside = 0 }
            return
        }
        if person?.depth == depth { endPerson() }
        if isInEntry, entryDepth == depth { endEntry() }
    }

    mutating func characters(_ bytes: ByteView) {
        guard let capture else {
            if person != nil { text.append(contentsOf: bytes) }
            return
        }
        // libxml2 hands a character reference over alone: `&#146;` comes as C2 92 and was meant as windows-1252.
        if bytes.count == 2, bytes[0] == 0xC2, bytes[1] < 0xA0 {
            text.append(codePoint: Windows1252.codePoint(UInt32(bytes[1])))
        } else if capture.form == .xhtml {
            HTMLText.escape(bytes, into: &text)
        } else {
            text.append(contentsOf: bytes)
        }
    }

    /// Changes the entry in hand, or the feed itself outside entries.
    mutating func current(_ change: (inout EntryDraft) -> Void) {
        if isInEntry { change(&entry) } else { change(&head) }
    }

    private mutating func tag(of name: XMLName) -> FeedTag {
        if let tag = known[name] { return tag }
        let tag = FeedVocabulary.tag(
            local: String(cString: name.local), prefix: name.prefix.map { String(cString: $0) }, uri: name.uri.map { String(cString: $0) })
        known[name] = tag
        return tag
    }

    private mutating func scope(_ attributes: XMLAttributes) {
        guard attributes.count > 0 else { return }
        if let base = attributes.xml("base") { bases.append((depth, WebAddress.resolve(base, against: self.base))) }
        if depth <= 2, !isInEntry { language.offer(attributes.xml("lang").flatMap { $0.isEmpty ? nil : $0 }, rank: 1) }
    }

    private var entryDepth = 0

    private mutating func startEntry(_ attributes: XMLAttributes) {
        if isInEntry { endEntry() }
        if depth == 1, entries.isEmpty { format = .atom10 }
        isInEntry = true
        entryDepth = depth
        entry = EntryDraft()
        entry.id = attributes.value("about")
    }

    private mutating func endEntry() {
        isInEntry = false
        if !entry.isEmpty { entries.append(entry) }
    }

    private mutating func root(_ tag: FeedTag, _ name: XMLName, _ attributes: XMLAttributes) {
        let uri = name.uri.map { String(cString: $0) } ?? ""
        if depth == 2, format == .rss10, uri.contains("/rdf/simple/0.9") { format = .rss09 }
        guard depth == 1 else { return }
        let version = attributes.value("version") ?? ""
        switch tag {
        case .rdf: format = .rss10
        case .atom: format = uri.hasPrefix("http://purl.org/atom/") || version.hasPrefix("0.") ? .atom03 : .atom10
        default: format = version.hasPrefix("0.9") ? .rss09 : version == "1.0" ? .rss10 : .rss20
        }
    }
}
