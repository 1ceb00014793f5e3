internal import Yams

extension Connector {
    /// Reads a mapping file; `Pipelines/Connectors/README.md` has every key.
    ///
    /// - Parameter file: name to call it by in errors.
    /// - Throws: `ConnectorError.mapping` with line and column.
    public init(yaml: String, file: String) throws(ConnectorError) {
        let keys = ["name", "documentation", "addresses", "headers", "paging", "items", "error", "fields", "drop"]
        let top = try MappingNode(Self.root(of: yaml, file: file), file: file, keys: keys)
        name = try top.required("name")
        (perHashtag, otherwise) = try Self.addresses(top)
        headers = try Self.headers(top)
        (paging, pages) = try Self.paging(top)
        items = try Self.path(top.text("items") ?? ".", top["items"] ?? top.node, top)
        error = try top["error"].map { node throws(ConnectorError) in FieldRule(parts: [try Self.part(node, top)]) }
        fields = try Self.fields(top)
        drop = try Self.dropRules(top)
    }

    private static func root(of yaml: String, file: String) throws(ConnectorError) -> Node {
        do {
            if let node = try Yams.compose(yaml: yaml) { return node }
        } catch YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _) {
            throw .mapping(file: file, line: mark.line, column: mark.column, problem: notYAML)
        } catch {
            throw .mapping(file: file, line: 1, column: 1, problem: notYAML)
        }
        throw .mapping(file: file, line: 1, column: 1, problem: "het bestand is leeg")
    }

    private static let notYAML = "is geen geldige YAML; kijk naar inspringing, aanhalingstekens en dubbele punten"

    private static func addresses(_ top: MappingNode) throws(ConnectorError) -> (String?, String?) {
        guard let node = top["addresses"] else { throw top.failure(top.node, "'addresses' ontbreekt") }
        let level = try MappingNode(node, file: top.file, keys: ["perHashtag", "otherwise"])
        let (perHashtag, otherwise) = (try level.text("perHashtag"), try level.text("otherwise"))
        if perHashtag == nil && otherwise == nil { throw level.failure(node, "'perHashtag' of 'otherwise' ontbreekt") }
        if let perHashtag, !perHashtag.contains("{hashtag}") { throw level.failure(node, "in 'perHashtag' hoort {hashtag} te staan") }
        for (template, known) in [(perHashtag, ["url", "hashtag"]), (otherwise, ["url"])] {
            let names = (template ?? "").matches(of: /\{([^}]*)\}/).map { String($0.1) }
            if let odd = names.first(where: { !known.contains($0) }) {
                throw level.failure(node, "{\(odd)} kan hier niet; wel \(known.map { "{\($0)}" }.joined(separator: " en "))")
            }
        }
        return (perHashtag, otherwise)
    }

    private static func headers(_ top: MappingNode) throws(ConnectorError) -> [Header] {
        try level(top, "headers", ["name", "value", "optional"]) { level throws(ConnectorError) in
            let header = Header(
                name: try level.required("name"), value: try level.required("value"), isOptional: try level.flag("optional"))
            if header.name.lowercased() == "authorization" && !Secrets.occur(in: header.value) {
                throw level.failure(level.node, "een sleutel hoort niet in dit bestand; schrijf ${VARIABELE} of file:PAD")
            }
            return header
        }
    }

    private static func paging(_ top: MappingNode) throws(ConnectorError) -> (Paging, Int) {
        guard let node = top["paging"] else { return (.none, 1) }
        let level = try MappingNode(node, file: top.file, keys: ["by", "path", "parameter", "pages"])
        let pages = try level.number("pages", in: 1...100) ?? 5
        switch try level.required("by") {
        case "link": return (.link, pages)
        case "next": return (.next(try path(level.required("path"), node, level)), pages)
        case "cursor":
            return (.cursor(try path(level.required("path"), node, level), parameter: try level.required("parameter")), pages)
        default: throw level.failure(level["by"] ?? node, "'by' is link, next of cursor")
        }
    }

    private static func fields(_ top: MappingNode) throws(ConnectorError) -> [Field: FieldRule] {
        guard let node = top["fields"] else { throw top.failure(top.node, "'fields' ontbreekt") }
        let level = try MappingNode(node, file: top.file, keys: Field.allCases.map(\.rawValue))
        var fields: [Field: FieldRule] = [:]
        for field in Field.allCases {
            guard let value = level[field.rawValue] else { continue }
            if value.sequence != nil && !field.isCompound { throw level.failure(value, "'\(field)' is één pad, geen lijst") }
            var rule = FieldRule(parts: [])
            for item in value.sequence.map(Array.init) ?? [value] { rule.parts.append(try part(item, level)) }
            fields[field] = rule
        }
        if fields[.text] == nil && fields[.title] == nil { throw level.failure(node, "'text' ontbreekt") }
        return fields
    }

    /// "a | b", or with `html: true` the long way.
    private static func part(_ node: Node, _ level: MappingNode) throws(ConnectorError) -> FieldRule.Part {
        if let text = node.scalar?.string {
            guard let part = FieldRule.Part(text) else { throw level.failure(node, "'\(text)' is geen pad") }
            return part
        }
        let long = try MappingNode(node, file: level.file, keys: ["path", "html"])
        let path = try long.required("path")
        guard var part = FieldRule.Part(path) else { throw long.failure(node, "'\(path)' is geen pad") }
        part.isHTML = try long.flag("html")
        return part
    }

    private static func dropRules(_ top: MappingNode) throws(ConnectorError) -> [DropRule] {
        try level(top, "drop", ["when", "is", "isNot", "exists"]) { level throws(ConnectorError) in
            let (wanted, unwanted, exists) = (try level.texts("is"), try level.texts("isNot"), try level.flag("exists"))
            let path = try path(level.required("when"), level.node, level)
            switch (wanted.isEmpty, unwanted.isEmpty, exists) {
            case (false, true, false): return DropRule(path: path, test: .isOneOf(Set(wanted)))
            case (true, false, false): return DropRule(path: path, test: .isNoneOf(Set(unwanted)))
            case (true, true, true): return DropRule(path: path, test: .exists)
            default: throw level.failure(level.node, "een van 'is', 'isNot' en 'exists: true' is nodig")
            }
        }
    }

    private static func level<T>(
        _ top: MappingNode, _ key: String, _ keys: [String], _ read: (MappingNode) throws(ConnectorError) -> T
    ) throws(ConnectorError) -> [T] {
        guard let node = top[key] else { return [] }
        guard let items = node.sequence else { throw top.failure(node, "'\(key)' hoort een lijst te zijn") }
        var result: [T] = []
        for item in items { result.append(try read(MappingNode(item, file: top.file, keys: keys))) }
        return result
    }

    private static func path(_ text: String, _ node: Node, _ level: MappingNode) throws(ConnectorError) -> FieldPath {
        guard let path = FieldPath(text) else { throw level.failure(node, "'\(text)' is geen pad") }
        return path
    }
}
