import Foundation
import Listening
import TestSupport
import Testing

@Suite struct ConnectorFuzzTests {
    private static let pieces = ["null", "true", "-1", "1e999", "\"\"", "[]", "{}", "\"\\ud800\"", "{\"id\":", ",", "]", "\u{0}", "<p>"].map
    { Array($0.utf8) }

    private func damaged(_ bytes: [UInt8], _ accidents: inout Dice) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &accidents) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &accidents)
            let end = min(bytes.count, place + Int.random(in: 0...12, using: &accidents))
            switch Int.random(in: 0..<4, using: &accidents) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &accidents)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.replaceSubrange(place..<end, with: Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &accidents)])
            default: bytes = Bool.random(using: &accidents) ? Array(bytes[..<place]) : bytes
            }
        }
        return bytes
    }

    @Test(arguments: ["mastodon-tag-1", "klantcontacten-1"])
    func damagedAnswersAreReadOrRefusedButNeverCrash(name: String) throws {
        let connector = try name.hasPrefix("mastodon") ? Connector.mastodon() : Connector.contacts()
        let whole = try Fixture.bytes(name)
        var accidents = Dice(state: 20_261_116)
        var (read, refused) = (0, 0)
        for _ in 0..<1500 {
            do throws(ConnectorError) {
                let page = try connector.page(damaged(whole, &accidents), from: "https://a.example/", plainText: { $0 })
                #expect(page.items.count + page.unusable + page.dropped <= 8)
                #expect(page.items.allSatisfy { !$0.text.isEmpty && $0.engagement >= 0 })
                read += 1
            } catch {
                #expect(!error.description.contains("\n") && !error.forReaders.isEmpty)
                refused += 1
            }
        }
        #expect(read > 100 && refused > 100)
    }
}
