internal import Foundation

/// How the text of an element is meant (RFC 4287 section 3.1; in RSS everything is HTML).
enum TextForm {
    case html, plain, xhtml, base64

    init(atomType type: String?, isEscaped: Bool) {
        switch type {
        case "xhtml", "application/xhtml+xml": self = isEscaped ? .html : .xhtml
        case "html", "text/html": self = .html
        case nil, "", "text", "text/plain": self = isEscaped && type == nil ? .html : .plain
        case .some(let type) where type.hasSuffix("xml"): self = .xhtml
        case .some(let type) where type.hasPrefix("text/"): self = .plain
        default: self = .base64
        }
    }

    /// Text on one line.
    func line(_ view: ByteView) -> String {
        HTMLText.line(from: view, tags: self == .plain && !HTMLText.looksLikeHTML(view) ? .none : .known)
    }

    /// HTML that is safe to show.
    func html(_ view: ByteView) -> String {
        let view = view.trimmed
        guard self == .plain, !HTMLText.looksLikeHTML(view) else { return HTMLCleaner.clean(view) }
        var out: [UInt8] = []
        HTMLText.escape(view, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    static func decodedBase64(_ text: [UInt8]) -> [UInt8] {
        Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters).map(Array.init).flatMap { $0.isEmpty ? nil : $0 } ?? text
    }
}
