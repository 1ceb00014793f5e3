extension FeedBuilder {
    /// Writes an element inside a text back as HTML; the `div` that Atom wraps XHTML in is left out.
    mutating func startMarkup(_ name: XMLName, _ attributes: XMLAttributes) {
        capture?.depth += 1
        if capture?.tag == .category || isWrapper(name) {
            markup.append(nil)
            return
        }
        markup.append(name)
        text.append("<")
        append(name)
        for index in 0..<attributes.count {
            text.append(" ")
            text.append(contentsOf: attributes.name(index))
            text.append("=\"")
            HTMLText.escape(attributes.raw(index), into: &text, keepingReferences: true)
            text.append("\"")
        }
        text.append(">")
    }

    mutating func endMarkup() {
        guard let name = markup.removeLast() else { return }
        text.append("</")
        append(name)
        text.append(">")
    }

    private func isWrapper(_ name: XMLName) -> Bool {
        capture?.form == .xhtml && capture?.depth == 1 && String(cString: name.local) == "div"
    }

    private mutating func append(_ name: XMLName) {
        text.append(contentsOf: ByteView(zeroTerminated: name.local))
    }
}
