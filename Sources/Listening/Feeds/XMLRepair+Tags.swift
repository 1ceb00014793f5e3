extension XMLRepair {
    private static let attributeLimit = 100
    private static let entries: Set<String> = ["item", "entry"]
    private static let longTexts: Set<String> = ["description", "summary", "content", "content:encoded"]
    /// Fields without fields inside them: the next one shows that the end tag was forgotten.
    private static let fields: Set<String> = longTexts.union([
        "title", "link", "guid", "pubDate", "id", "updated", "published", "language", "lastBuildDate", "generator", "category",
        "comments", "dc:date", "dc:creator", "dc:subject",
    ])
    /// Fields whose names HTML does not know: inside a text without CDATA they still start a new field.
    private static let unmistakable: Set<String> = ["guid", "pubDate", "content:encoded", "dc:date", "dc:creator"]

    static func isField(_ name: ByteView) -> Bool { name.count < 20 && fields.contains(name.string) }
    static func isLongText(_ name: ByteView) -> Bool { longTexts.contains(name.string) }

    mutating func startTag() {
        let begin = index
        let name = nameRange(from: index + 1)
        makeRoom(for: view.view(name).string)
        let start = out.count
        index = name.upperBound
        out.append("<")
        out.append(contentsOf: view[name])
        let isEmpty = attributes()
        if index >= view.count, view[view.count - 1] != UInt8(ascii: ">") {
            out.removeLast(out.count - start)
        } else if isEmpty || isVoid(view.view(name)) || open.count >= XMLRepair.depthLimit {
            out.append("/>")
        } else {
            out.append(">")
            open.append((name, start))
        }
        if index == begin { index += 1 }
    }

    mutating func endTag() {
        let name = nameRange(from: index + 2)
        index = name.upperBound
        while index < view.count, view[index] != UInt8(ascii: ">"), view[index] != UInt8(ascii: "<") { index += 1 }
        if index < view.count, view[index] == UInt8(ascii: ">") { index += 1 }
        let wanted = view.view(name)
        guard let match = open.lastIndex(where: { wanted.elementsEqual(view[$0.name], by: { $0.lowered == $1.lowered }) }) else { return }
        while open.count > match { self.close() }
    }

    /// Closes what the publisher forgot to close before this element.
    private mutating func makeRoom(for name: String) {
        if XMLRepair.entries.contains(name) {
            guard let previous = open.firstIndex(where: { XMLRepair.entries.contains(view.view($0.name).string) }) else { return }
            while open.count > previous { close() }
        } else if XMLRepair.fields.contains(name), let last = open.last, XMLRepair.isField(view.view(last.name)) {
            close()
        } else if XMLRepair.unmistakable.contains(name) {
            guard let field = open.firstIndex(where: { XMLRepair.isField(view.view($0.name)) }) else { return }
            while open.count > field { close() }
        }
    }

    private func isVoid(_ name: ByteView) -> Bool {
        name.count < 8 && ["br", "img", "hr", "input", "wbr", "embed", "col", "param"].contains(name.string.lowercased())
    }

    private func nameRange(from start: Int) -> Range<Int> {
        var end = start
        while end < view.count, view[end].isNameByte { end += 1 }
        return start..<end
    }

    /// Copies attributes up to the end of the tag; true when the tag closes itself.
    private mutating func attributes() -> Bool {
        var seen: Set<String> = []
        while index < view.count {
            let byte = view[index]
            if byte == UInt8(ascii: ">") { index += 1; return false }
            if byte == UInt8(ascii: "/"), view.has("/>", at: index) { index += 2; return true }
            if byte == UInt8(ascii: "<") { return false }
            if byte.isLetter || byte == 0x5F { attribute(&seen) } else { index += 1 }
        }
        return false
    }

    private mutating func attribute(_ seen: inout Set<String>) {
        let name = nameRange(from: index)
        let isNew = seen.count < XMLRepair.attributeLimit && seen.insert(view.view(name).string).inserted
        let start = out.count
        out.append(" ")
        out.append(contentsOf: view[name])
        out.append("=\"")
        index = name.upperBound
        skipBlanks()
        if index < view.count, view[index] == UInt8(ascii: "=") {
            index += 1
            skipBlanks()
            value()
        }
        out.append("\"")
        if !isNew { out.removeLast(out.count - start) }
    }

    private mutating func value() {
        guard index < view.count else { return }
        let quote = view[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            let end = endOfQuoted(quote)
            copy(upTo: end, inAttribute: true)
            if index < view.count, view[index] == quote { index += 1 }
        } else {
            var end = index
            while end < view.count, !view[end].isBlank, view[end] != UInt8(ascii: ">"), !view.has("/>", at: end) { end += 1 }
            copy(upTo: end, inAttribute: true)
        }
    }

    /// A quote that was forgotten ends with its tag.
    private func endOfQuoted(_ quote: UInt8) -> Int {
        let end = view.firstIndex(of: quote, from: index) ?? view.count
        guard let tag = view.view(index..<end).firstIndex(of: "</", from: 0) else { return end }
        return view.view(index..<index + tag).firstIndex(of: UInt8(ascii: ">"), from: 0).map { index + $0 } ?? end
    }

    private mutating func skipBlanks() {
        while index < view.count, view[index].isBlank { index += 1 }
    }
}
