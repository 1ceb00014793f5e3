internal import CLibXML2

/// libxml2's SAX2 push parser over UTF-8 that starts at the root element.
///
/// No network, no DTD, no entity substitution. `XML_PARSE_HUGE` lifts the limits of 10,000,000 bytes and is safe because of
/// `FeedParser.sizeLimit` and because no entity can be declared.
enum XMLPush {
    private static let ready: Void = xmlInitParser()
    private static let chunk = 32_768
    /// Bytes that the parser may hold back waiting for the end of one tag. Its check for doubled attributes is quadratic: a tag
    /// of 300,000 attributes took 28 seconds. The repair keeps a hundred of them.
    private static let lagLimit = 131_072

    /// False when the XML is not well formed up to the end of its root; parsing stops at once then, unless `recovering`.
    static func parse(_ view: ByteView, into builder: inout FeedBuilder, recovering: Bool) -> Bool {
        _ = ready
        var handler = saxHandler()
        return withUnsafeMutablePointer(to: &builder) { builder in
            guard let context = xmlCreatePushParserCtxt(&handler, builder, nil, 0, nil) else { return false }
            defer { xmlFreeParserCtxt(context) }
            let recover = recovering ? Int32(XML_PARSE_RECOVER.rawValue) : 0
            let quiet = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
            xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue) | quiet | recover)
            var index = 0
            while index < view.count, !builder.pointee.isComplete {
                let lag = index - Int(xmlByteConsumed(context))
                guard recovering || tamtam_xml_is_well_formed(context) != 0 && lag <= lagLimit else { return false }
                let size = min(chunk, view.count - index)
                _ = view.view(index..<index + size).withMemoryRebound(to: CChar.self) {
                    xmlParseChunk(context, $0.baseAddress, Int32(size), 0)
                }
                index += size
            }
            xmlParseChunk(context, nil, 0, 1)
            return builder.pointee.isComplete || tamtam_xml_is_well_formed(context) != 0
        }
    }

    private static func saxHandler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = { context, name, prefix, uri, _, _, attributes, _, values in
            guard let builder = context?.assumingMemoryBound(to: FeedBuilder.self), let name else { return }
            let list = XMLAttributes(count: Int(attributes), fields: .init(start: values, count: values == nil ? 0 : Int(attributes) * 5))
            builder.pointee.start(XMLName(local: name, prefix: prefix, uri: uri), list)
        }
        handler.endElementNs = { context, _, _, _ in
            context?.assumingMemoryBound(to: FeedBuilder.self).pointee.end()
        }
        let text: charactersSAXFunc = { context, bytes, count in
            context?.assumingMemoryBound(to: FeedBuilder.self).pointee.characters(ByteView(start: bytes, count: Int(count)))
        }
        handler.characters = text
        handler.ignorableWhitespace = text
        handler.cdataBlock = text
        return handler
    }
}

/// A name as libxml2 gives it: strings of the parser's dictionary, so equal names have equal pointers within one parse.
struct XMLName: Hashable {
    var local: UnsafePointer<UInt8>
    var prefix: UnsafePointer<UInt8>?
    var uri: UnsafePointer<UInt8>?
}

/// The attributes of one start tag: five pointers each (name, prefix, URI, begin and end of the value).
struct XMLAttributes {
    var count: Int
    var fields: UnsafeMutableBufferPointer<UnsafePointer<UInt8>?>

    /// The trimmed value of the attribute with this local name in lower case, whatever its case and prefix.
    func value(_ name: StaticString) -> String? {
        for index in 0..<count where matches(name, index) { return decoded(index) }
        return nil
    }

    /// An attribute of the `xml:` prefix.
    func xml(_ name: StaticString) -> String? {
        for index in 0..<count where matches(name, index) {
            if let prefix = fields[index * 5 + 1], String(cString: prefix) == "xml" { return decoded(index) }
        }
        return nil
    }

    func name(_ index: Int) -> ByteView {
        ByteView(zeroTerminated: fields[index * 5])
    }

    func raw(_ index: Int) -> ByteView {
        guard let start = fields[index * 5 + 3], let end = fields[index * 5 + 4] else { return ByteView(start: nil, count: 0) }
        return ByteView(start: start, count: end - start)
    }

    private func matches(_ name: StaticString, _ index: Int) -> Bool {
        let own = self.name(index)
        return own.count == name.utf8CodeUnitCount && own.hasAnyCase(name, at: 0)
    }

    /// libxml2 leaves an ampersand inside an attribute as `&#38;` unless entities are substituted.
    private func decoded(_ index: Int) -> String? {
        let value = raw(index).trimmed
        guard value.firstIndex(of: "&#38;", from: 0) != nil else { return value.string }
        var out: [UInt8] = []
        var position = 0
        while let hit = value.firstIndex(of: "&#38;", from: position) {
            out.append(contentsOf: value[position..<hit])
            out.append("&")
            position = hit + 5
        }
        out.append(contentsOf: value[position...])
        return String(decoding: out, as: UTF8.self)
    }
}
