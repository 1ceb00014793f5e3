import CCrypto
import Foundation

/// Links by which a reader changes or stops what comes, without a password: whoever has the mail has the link.
public struct SignedLink: Sendable {
    /// "https://tamtam.turfbrug.example"
    let base: String
    let key: Data

    /// What a link is for.
    public enum Purpose: String, Sendable, CaseIterable {
        /// Shows and changes what comes.
        case change = "abonnement"
        /// Stops everything at one push (RFC 8058).
        case stop
        /// Says yes to a subscription that was asked for.
        case confirm = "bevestig"
    }

    /// `base/purpose/reader/signature`; the reader's address as base64url, so that no mail program changes it.
    public func address(_ purpose: Purpose, of reader: String) -> String {
        "\(base)/\(purpose.rawValue)/\(Self.text(Data(reader.utf8)))/\(signature(purpose, reader))"
    }

    /// The reader a link belongs to; nil when it was not signed here for this purpose.
    public func reader(_ purpose: Purpose, name: String, signature: String) -> String? {
        guard let reader = Self.data(name).map({ String(decoding: $0, as: UTF8.self) }) else { return nil }
        let right = Array(self.signature(purpose, reader).utf8), given = Array(signature.utf8)
        guard right.count == given.count else { return nil }
        return zip(right, given).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0 ? reader : nil
    }

    /// HMAC-SHA256 (RFC 2104), the first 128 bits.
    private func signature(_ purpose: Purpose, _ reader: String) -> String {
        let message = Array("\(purpose.rawValue) \(reader)".utf8), key = Array(key)
        var code = [UInt8](repeating: 0, count: 32), length: UInt32 = 0
        HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &code, &length)
        return Self.text(Data(code.prefix(16)))
    }

    /// base64url without filling (RFC 4648, section 5).
    private static func text(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func data(_ text: String) -> Data? {
        guard text.utf8.count < 500 else { return nil }
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        return Data(base64Encoded: plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4))
    }
}
