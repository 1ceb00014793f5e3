import Foundation
import TestSupport
import Testing

@testable import Newsroom

/// Only the reader of a mail can follow its links, and only for what they are for.
@Suite struct SignedLinkTests {
    private static let links = SignedLink(base: "https://tamtam.turfbrug.example", key: Data(0..<32))

    private static func parts(_ address: String) -> (name: String, signature: String) {
        let parts = address.split(separator: "/").map(String.init)
        return (parts[parts.count - 2], parts[parts.count - 1])
    }

    @Test func aLinkLeadsToItsReader() {
        for purpose in SignedLink.Purpose.allCases {
            let address = Self.links.address(purpose, of: "a+b@turfbrug.example"), (name, signature) = Self.parts(address)
            #expect(address.hasPrefix("https://tamtam.turfbrug.example/\(purpose.rawValue)/"))
            #expect(URL(string: address)?.absoluteString == address)
            #expect(Self.links.reader(purpose, name: name, signature: signature) == "a+b@turfbrug.example")
            for other in SignedLink.Purpose.allCases where other != purpose {
                #expect(Self.links.reader(other, name: name, signature: signature) == nil)
            }
        }
    }

    @Test func anotherKeyOrAnotherReaderIsNoLink() {
        let (name, signature) = Self.parts(Self.links.address(.stop, of: "a@turfbrug.example"))
        let (other, _) = Self.parts(Self.links.address(.stop, of: "b@turfbrug.example"))
        #expect(SignedLink(base: "", key: Data(1..<33)).reader(.stop, name: name, signature: signature) == nil)
        #expect(Self.links.reader(.stop, name: other, signature: signature) == nil)
        for wrong in ["", "x", signature + "A", String(signature.dropLast()), "é" + signature.dropFirst()] {
            #expect(Self.links.reader(.stop, name: name, signature: wrong) == nil)
        }
    }

    @Test func anyTextIsRefused() {
        var dice = Dice(state: 3)
        for _ in 0..<500 {
            let text = String(decoding: (0..<Int(dice.next() % 60)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }, as: UTF8.self)
            #expect(Self.links.reader(.change, name: text, signature: text) == nil)
        }
    }
}
