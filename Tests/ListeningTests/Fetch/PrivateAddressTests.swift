@testable import Listening
import Testing

@Suite struct PrivateAddressTests {
    @Test(arguments: [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "::",
        "fd00::1",
        "fe80::1", "::ffff:10.0.0.1",
    ])
    func addressesOfOnesOwnNetworkArePrivate(address: String) {
        #expect(PrivateAddress.contains(address))
    }

    @Test(arguments: ["8.8.8.8", "172.32.0.1", "172.15.0.1", "192.169.0.1", "100.128.0.1", "2001:db8::1", "::ffff:8.8.8.8", "", "geen"])
    func otherAddressesArePublic(address: String) {
        #expect(!PrivateAddress.contains(address))
    }

    @Test(arguments: [(true, "10.0.0.1", false), (true, "8.8.8.8", true), (false, "10.0.0.1", true), (false, "8.8.8.8", true)])
    func noRedirectLeadsFromTheInternetIntoOnesOwnNetwork(wasPublic: Bool, address: String, mayAsk: Bool) async throws {
        let site = try #require(Address("https://a.example/"))
        let answer = await withCheckedContinuation { answer in
            var job = Job(id: 1, request: FetchRequest(url: site.text), address: site, answer: answer)
            job.wasPublic = wasPublic
            #expect(Transfer(job, userAgent: "x")?.mayAsk(address) == mayAsk)
            job.fail(.cancelled)
        }
        #expect(answer == .failure(FetchError(url: site.text, reason: .cancelled)))
    }
}
