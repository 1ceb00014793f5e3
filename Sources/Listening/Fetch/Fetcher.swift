import Foundation

/// Gets addresses: many at once, at most two at a time from one host.
///
/// Follows redirects itself, so that keys stay with the host they belong to. Certificates are checked; cookies and referrers are never
/// kept or sent. Proxies are taken from the environment (`https_proxy`, `no_proxy`) as libcurl does.
public final class Fetcher: Sendable {
    private let mailbox = Mailbox()

    /// - Parameters:
    ///   - version: of Tamtam, for the user agent.
    ///   - homepage: absolute address where a webmaster finds out who is asking.
    ///   - atOnce: transfers under way at one moment.
    public init(version: String, homepage: String, atOnce: Int = 64) {
        let mailbox = mailbox
        let thread = Thread {
            Driver(mailbox, userAgent: "Tamtam/\(version) (+\(homepage))", perHost: 2, total: atOnce).run()
        }
        thread.name = "tamtam-fetch"
        thread.start()
    }

    deinit { mailbox.close() }

    /// - Returns: a success or a 304; everything else is thrown.
    /// - Throws: `FetchError`, with reason `cancelled` when the task is cancelled or the fetcher shut down.
    public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        guard let address = Address(request.url), address.isWeb, request.isSendable else {
            throw FetchError(url: Address(request.url)?.shown ?? request.url, reason: .invalidRequest)
        }
        let id = mailbox.newID()
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                mailbox.post(Job(id: id, request: request, address: address, answer: answer))
                // A cancellation that came before the job did went unnoticed.
                if Task.isCancelled { mailbox.cancel(id) }
            }
        } onCancel: {
            mailbox.cancel(id)
        }
        return try answer.get()
    }

    /// Answers what is still under way with `cancelled` and returns when thread and connections are gone.
    public func shutDown() async {
        mailbox.close()
        await mailbox.ended()
    }
}

extension FetchRequest {
    /// A line break in a header would start another header.
    fileprivate var isSendable: Bool {
        let parts = headers.flatMap { [$0.key, $0.value] } + [accept, etag ?? "", lastModified ?? ""]
        return parts.allSatisfy { part in part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 } }
    }
}
