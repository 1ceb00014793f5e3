public import Foundation

/// A mail to one reader, before it is bytes.
public struct Letter: Sendable, Hashable {
    /// A picture that the HTML shows as `cid:` and its name.
    public struct Picture: Sendable, Hashable {
        public var name: String
        /// "image/png"
        public var type: String
        public var data: Data

        public init(name: String, type: String, data: Data) {
            self.name = name
            self.type = type
            self.data = data
        }
    }

    public var from: Mailbox
    public var to: Mailbox
    public var subject: String
    public var date: Date
    /// "name@host", without brackets; the same for the same mail to the same reader however often it is offered.
    public var messageID: String
    /// Name and value, written in this order after the usual ones.
    public var headers: [(name: String, value: String)] = []
    public var text: String
    /// The same for readers of mail programs that show it.
    public var html: String
    public var pictures: [Picture] = []

    public init(from: Mailbox, to: Mailbox, subject: String, date: Date, messageID: String, text: String, html: String) {
        self.from = from
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.text = text
        self.html = html
    }

    public static func == (one: Letter, other: Letter) -> Bool { one.bytes == other.bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(messageID) }
}

extension Letter {
    /// The mail as it goes over the line (RFC 5322, RFC 2045 to 2047, RFC 2387 for pictures): lines of at most 78 bytes of ASCII that end in
    /// CR LF. The same letter gives the same bytes.
    public var bytes: [UInt8] {
        var out = MailWriter()
        out.header("Date", MailDate.text(date))
        out.mailbox("From", from)
        out.mailbox("To", to)
        out.header("Subject", subject)
        out.header("Message-ID", "<\(messageID)>")
        for header in headers { out.header(header.name, header.value) }
        out.header("MIME-Version", "1.0")
        out.multipart("alternative", boundary: boundary("a")) { out in
            out.text(text, type: "text/plain")
            if pictures.isEmpty {
                out.text(html, type: "text/html")
            } else {
                out.multipart("related", boundary: boundary("r"), parameters: "; type=\"text/html\"") { out in
                    out.text(html, type: "text/html")
                    for picture in pictures { out.picture(picture) }
                }
            }
        }
        return out.bytes
    }

    /// A line that occurs in no part: quoted-printable never writes "=_" (RFC 2045, section 6.7), base64 has no "_".
    private func boundary(_ name: String) -> String { "=_tamtam_\(name)" }
}
