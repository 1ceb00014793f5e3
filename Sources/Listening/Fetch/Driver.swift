internal import CCurl
import Glibc

/// Runs all transfers on one thread of its own: libcurl's multi interface, with waiting turns before it.
final class Driver {
    private let mailbox: Mailbox
    private let multi: UnsafeMutableRawPointer
    private let userAgent: String
    private var turns: Turns<Job>
    private var active: [UnsafeMutableRawPointer: Transfer] = [:]

    private static let libraryIsReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(_ mailbox: Mailbox, userAgent: String, perHost: Int, total: Int) {
        precondition(Self.libraryIsReady, "libcurl cannot be initialised")
        self.mailbox = mailbox
        self.userAgent = userAgent
        multi = curl_multi_init()
        turns = Turns(perHost: perHost, total: total)
        tamtam_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, perHost)
        tamtam_multi_set_long(multi, CURLMOPT_MAXCONNECTS, total)
    }

    /// Works until the mailbox closes; every job is answered by then.
    func run() {
        Self.ignoreBrokenPipes()
        mailbox.wake(through: Waker(multi: multi))
        while true {
            let letters = mailbox.collect()
            for job in letters.jobs { turns.arrive(job, at: job.address.host) }
            giveUp { letters.isClosing || letters.cancelled.contains($0.id) }
            if letters.isClosing { break }
            start()
            perform()
            curl_multi_poll(multi, nil, 0, turns.waiting.isEmpty && active.isEmpty ? 60_000 : 1000, nil)
        }
        mailbox.wake(through: nil)
        curl_multi_cleanup(multi)
        mailbox.end()
    }

    /// OpenSSL writes to connections that may be gone; the signal would end the program. Blocked for this thread only.
    private static func ignoreBrokenPipes() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    private func start() {
        while let job = turns.next() {
            guard let transfer = Transfer(job, userAgent: userAgent) else {
                turns.leave(job.address.host)
                job.fail(.broken("out of memory"))
                continue
            }
            active[transfer.handle] = transfer
            curl_multi_add_handle(multi, transfer.handle)
        }
    }

    private func perform() {
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
            finish(handle, tamtam_result(message))
        }
        start()
    }

    private func finish(_ handle: UnsafeMutableRawPointer, _ code: CURLcode) {
        guard let transfer = release(handle) else { return }
        switch transfer.outcome(code) {
        case .answered(let answer): transfer.job.answer.resume(returning: answer)
        case .sentOn(let job): turns.arrive(job, at: job.address.host)
        }
    }

    private func giveUp(where isGone: (Job) -> Bool) {
        for job in turns.remove(where: isGone) { job.fail(.cancelled) }
        for transfer in active.values where isGone(transfer.job) {
            release(transfer.handle)
            transfer.job.fail(.cancelled)
        }
    }

    @discardableResult
    private func release(_ handle: UnsafeMutableRawPointer) -> Transfer? {
        guard let transfer = active.removeValue(forKey: handle) else { return nil }
        curl_multi_remove_handle(multi, handle)
        turns.leave(transfer.job.address.host)
        return transfer
    }
}
