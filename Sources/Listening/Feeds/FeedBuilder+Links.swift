extension FeedBuilder {
    /// Atom's empty link with attributes, or RSS's link with its address as text.
    mutating func startLink(_ attributes: XMLAttributes) {
        let href = attributes.count > 0 ? attributes.value("href") : nil
        if let href { storeLink(href, attributes) }
        begin(.link, attributes)
        if href != nil { capture?.tag = .other }
    }

    private mutating func storeLink(_ href: String, _ attributes: XMLAttributes) {
        let relation = attributes.value("rel")?.lowercased() ?? ""
        let type = attributes.value("type")?.lowercased()
        switch relation {
        case "", "alternate", "http://www.iana.org/assignments/relation/alternate":
            let isPage = type.map { $0.isEmpty || $0.contains("html") } ?? true
            offer(link: href, rank: isPage ? 4 : 3)
        case "enclosure": enclose(url: href, attributes)
        case "self": selfLink(href)
        default: break
        }
    }

    private mutating func selfLink(_ href: String) {
        if !isInEntry, documentBase == nil, bases.isEmpty, WebAddress.isWeb(href) { bases.append((0, href)) }
    }

    mutating func storeLink(_ address: String) { offer(link: address, rank: 5) }

    private mutating func offer(link: String, rank: Int) {
        guard !link.isEmpty else { return }
        let address = WebAddress.resolve(link, against: base)
        current { $0.link.offer(address, rank: rank) }
    }

    mutating func enclose(url: String?, _ attributes: XMLAttributes) {
        guard isInEntry, let url, !url.isEmpty else { return }
        let type = attributes.value("type").flatMap { $0.isEmpty ? nil : $0 }
        let length = attributes.value("length").flatMap { Int($0) }
        entry.add(enclosure: FeedEnclosure(url: WebAddress.resolve(url, against: base), type: type, length: length))
    }

    mutating func mediaContent(_ attributes: XMLAttributes) {
        guard isInEntry, let url = attributes.value("url"), !url.isEmpty else { return }
        let medium = attributes.value("medium")?.lowercased()
        let isPicture = medium.map { $0 == "image" } ?? FeedEnclosure(url: url, type: attributes.value("type")).isImage
        if isPicture { entry.image.offer(WebAddress.resolve(url, against: base), rank: 2) }
    }
}
