import Foundation
import TestSupport
import Testing

@testable import Delivery

/// Mails are read back by Python's own mail parser, which knows nothing of ours.
@Suite struct LetterTests {
    private static func letter(
        subject: String = "Tamtam", name: String = "", text: String = "Goedemorgen.", html: String = "<p>Goedemorgen.</p>"
    ) -> Letter {
        Letter(
            from: Mailbox(name: "Newsroom Turfbrug", address: "newsroom@turfbrug.example"),
            to: Mailbox(name: name, address: "lezer@turfbrug.example"), subject: subject, date: Date(timeIntervalSince1970: 1_794_810_600),
            messageID: "t20261116.abc@turfbrug.example", text: text, html: html)
    }

    /// Subject, name of the reader, kinds of parts, text, HTML and what is wrong with the mail, as another program reads them.
    private struct Seen: Decodable {
        var headers: [String: String]
        var name: String
        var parts: [String]
        var text: String
        var html: String
        var pictures: [String: String]
        var defects: [String]
        var widest: Int
    }

    private static let reader = """
        import email, email.policy, json, sys
        raw = sys.stdin.buffer.read()
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        body = lambda kind: mail.get_body((kind,)).get_content().replace("\\r\\n", "\\n")
        pictures = {p["Content-ID"]: p.get_content().hex() for p in mail.walk() if p.get_content_maintype() == "image"}
        print(json.dumps({
            "headers": {k: str(v) for k, v in mail.items()}, "name": mail["To"].addresses[0].display_name,
            "parts": [p.get_content_type() for p in mail.walk()], "text": body("plain"), "html": body("html"), "pictures": pictures,
            "defects": [str(d) for p in mail.walk() for d in p.defects] + [str(d) for v in mail.values() for d in v.defects],
            "widest": max(len(line) for line in raw.split(b"\\r\\n"))}))
        """

    private static func seen(_ letter: Letter) throws -> Seen {
        let python = Process(), input = Pipe(), output = Pipe()
        python.executableURL = URL(filePath: "/usr/bin/python3")
        python.arguments = ["-c", reader]
        (python.standardInput, python.standardOutput) = (input, output)
        try python.run()
        let bytes = letter.bytes
        DispatchQueue.global().async {
            input.fileHandleForWriting.write(Data(bytes))
            try? input.fileHandleForWriting.close()
        }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        return try JSONDecoder().decode(Seen.self, from: said)
    }

    @Test func aLetterIsReadBackAsItWasWritten() throws {
        var letter = Self.letter(
            subject: "Tamtam Turfbrug: één vraag over de brug, en € 3,4 miljoen voor het zwembad dat in de wintermaanden dicht blijft",
            name: "Zoë d'Ångström-Çelik",
            text: "Eerste regel\n\n.een punt\nTwee spaties  \n\tinspringing = gelijk\n" + String(repeating: "lang woord ", count: 40)
                + "\nslot",
            html: "<p style=\"color:#0b5563\">€ 3,4 miljoen = veel</p>")
        letter.headers = [("List-Id", "Tamtam <tamtam.turfbrug.example>"), ("Auto-Submitted", "auto-generated")]
        letter.pictures = [.init(name: "logo@tamtam", type: "image/png", data: Data(0...255))]
        let seen = try Self.seen(letter)
        #expect(seen.headers["Subject"] == letter.subject)
        #expect(seen.headers["Date"] == "Mon, 16 Nov 2026 06:30:00 +0000")
        #expect(seen.headers["Message-ID"] == "<t20261116.abc@turfbrug.example>")
        #expect(seen.headers["List-Id"] == "Tamtam <tamtam.turfbrug.example>")
        #expect(seen.name == letter.to.name)
        #expect(seen.parts == ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"])
        #expect(seen.text == letter.text)
        #expect(seen.html.trimmingCharacters(in: .newlines) == letter.html)
        #expect(seen.pictures == ["<logo@tamtam>": Data(0...255).map { String(format: "%02x", $0) }.joined()])
        #expect(seen.defects == [])
        #expect(seen.widest <= 78)
    }

    @Test(arguments: [
        "Onderwerp\r\nBcc: iedereen@turfbrug.example", "Regel\nX-Vreemd: ja", "\u{2028}Bcc: x", "\0\u{7f}stuur", "=?utf-8?B?QmNj?=",
        String(repeating: "x", count: 3_000), String(repeating: "🚲", count: 400), "\u{202e}omgekeerd", "", " ",
    ])
    func noTextBeginsAHeaderOfItsOwn(_ text: String) throws {
        let plain = try Self.seen(Self.letter()), seen = try Self.seen(Self.letter(subject: text, name: text))
        #expect(Set(seen.headers.keys) == Set(plain.headers.keys))
        #expect(seen.parts == plain.parts)
        #expect(seen.widest <= 78)
        #expect(seen.headers["To"]?.hasSuffix("lezer@turfbrug.example>") == true || seen.headers["To"] == "lezer@turfbrug.example")
    }

    @Test func anyTextSurvives() throws {
        var dice = Dice(state: 11)
        let letters = Array("a é€🚲=.\n\t\0 \"<>&{}_-?\u{2028}\u{202e}xyz0123456789")
        for _ in 0..<40 {
            let text = String((0..<Int(dice.next() % 600)).map { _ in letters[Int(dice.next() % UInt64(letters.count))] })
            let seen = try Self.seen(Self.letter(text: text))
            #expect(seen.text.trimmingCharacters(in: .newlines) == text.trimmingCharacters(in: .newlines))
            #expect(seen.widest <= 78)
        }
    }

    @Test func allLineEndsAreLineEnds() throws {
        #expect(try Self.seen(Self.letter(text: "een\r\ntwee\rdrie\nvier\r")).text == "een\ntwee\ndrie\nvier\n")
    }

    @Test func theSameLetterIsTheSameBytes() { #expect(Self.letter().bytes == Self.letter().bytes) }

    @Test(arguments: [
        ("a@b.nl", true), ("college@turfbrug.example", true), ("a.b+c@x-y.nl", true), ("", false), ("a", false), ("a@", false),
        ("@b.nl", false),
        ("a b@c.nl", false), ("a@b..nl", false), ("a@b.nl\r\n", false), ("<a@b.nl>", false), ("zoë@b.nl", false), ("a@b@c", false),
        ("a@b_c.nl", false),
    ])
    func whatIsAnAddress(_ text: String, _ isOne: Bool) { #expect(Mailbox.isAddress(text) == isOne) }
}
