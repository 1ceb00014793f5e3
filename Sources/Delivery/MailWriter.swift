import Foundation

/// Writes the lines of a mail.
struct MailWriter {
    private(set) var bytes: [UInt8] = []
    private static let widest = 76

    mutating func line(_ text: some StringProtocol) {
        bytes += text.utf8
        bytes += [0x0d, 0x0a]
    }

    /// A header of any text: control characters, line ends first of all, become spaces, so that no text can begin a header of its own; what is
    /// beyond ASCII becomes encoded words (RFC 2047); long lines are folded between words.
    mutating func header(_ name: String, _ value: String) {
        let value = Self.harmless(value)
        fold(name + ":", value.utf8.allSatisfy { $0 < 0x80 } && !value.contains("=?") ? Self.words(value) : EncodedWord.words(value))
    }

    mutating func mailbox(_ header: String, _ mailbox: Mailbox) {
        let name = Self.harmless(mailbox.name).trimmingCharacters(in: .whitespaces), address = "<\(Self.harmless(mailbox.address))>"
        guard !name.isEmpty else { return fold(header + ":", [Self.harmless(mailbox.address)]) }
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 } && !name.contains("=?")
        let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        fold(header + ":", (isPlain ? Self.words(quoted) : EncodedWord.words(name)) + [address])
    }

    mutating func text(_ text: String, type: String) {
        line("Content-Type: \(type); charset=utf-8")
        line("Content-Transfer-Encoding: quoted-printable")
        line("")
        bytes += QuotedPrintable.bytes(text)
        line("")
    }

    mutating func picture(_ picture: Letter.Picture) {
        header("Content-Type", picture.type)
        line("Content-Transfer-Encoding: base64")
        header("Content-ID", "<\(picture.name)>")
        header("Content-Disposition", "inline; filename=\"\(picture.name)\"")
        line("")
        let options: Data.Base64EncodingOptions = [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]
        line(picture.data.base64EncodedString(options: options))
    }

    /// - Parameter body: writes the parts; each `text`, `picture` or `multipart` call is one.
    mutating func multipart(_ kind: String, boundary: String, parameters: String = "", _ parts: (inout Parts) -> Void) {
        line("Content-Type: multipart/\(kind);")
        line(" boundary=\"\(boundary)\"\(parameters)")
        line("")
        var inside = Parts(boundary: boundary)
        parts(&inside)
        bytes += inside.writer.bytes
        line("--\(boundary)--")
    }

    /// Words with a space between them, over as many lines as they need.
    private mutating func fold(_ start: String, _ words: [String]) {
        var current = start
        for word in words {
            if current.utf8.count + 1 + word.utf8.count > Self.widest + 2, current != start {
                line(current)
                current = ""
            }
            current += " " + word
        }
        line(current)
    }

    /// Words of at most 76 bytes: a longer one cannot be folded and is cut into encoded words by who asks.
    private static func words(_ text: String) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        return words.contains { $0.utf8.count > widest } && !text.hasPrefix("<") ? EncodedWord.words(text) : words
    }

    private static func harmless(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}

extension MailWriter {
    /// The parts of a multipart, a boundary before each.
    struct Parts {
        let boundary: String
        fileprivate(set) var writer = MailWriter()

        fileprivate init(boundary: String) { self.boundary = boundary }

        mutating func text(_ text: String, type: String) {
            writer.line("--\(boundary)")
            writer.text(text, type: type)
        }

        mutating func picture(_ picture: Letter.Picture) {
            writer.line("--\(boundary)")
            writer.picture(picture)
        }

        mutating func multipart(_ kind: String, boundary inner: String, parameters: String = "", _ parts: (inout Parts) -> Void) {
            writer.line("--\(boundary)")
            writer.multipart(kind, boundary: inner, parameters: parameters, parts)
        }
    }
}
