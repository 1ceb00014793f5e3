internal import CCurl
internal import Synchronization

/// Where callers of any thread leave jobs for the driver's thread.
final class Mailbox: Sendable {
    /// What came in since the driver last looked.
    struct Letters {
        var jobs: [Job] = []
        var cancelled: Set<Int> = []
        var isClosing = false
    }

    private struct State {
        var letters = Letters()
        var lastID = 0
        /// Here for as long as the driver may be woken.
        var waker: Waker?
        var hasEnded = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func newID() -> Int {
        state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
    }

    func post(_ job: Job) {
        let isTaken = state.withLock { state in
            if state.letters.isClosing { return false }
            state.letters.jobs.append(job)
            Self.wake(state)
            return true
        }
        if !isTaken { job.fail(.cancelled) }
    }

    func cancel(_ id: Int) {
        state.withLock { state in
            state.letters.cancelled.insert(id)
            Self.wake(state)
        }
    }

    func close() {
        state.withLock { state in
            state.letters.isClosing = true
            Self.wake(state)
        }
    }

    /// Returns when the driver's thread has let go of everything.
    func ended() async {
        await withCheckedContinuation { waiter in
            let hasEnded = state.withLock { state in
                if !state.hasEnded { state.waiters.append(waiter) }
                return state.hasEnded
            }
            if hasEnded { waiter.resume() }
        }
    }

    /// For the driver: what is new. It is woken when there is more.
    func collect() -> Letters {
        state.withLock { state in
            defer { state.letters = Letters(isClosing: state.letters.isClosing) }
            return state.letters
        }
    }

    /// For the driver: from here on it may be woken, or, with nil, not any more.
    func wake(through waker: Waker?) {
        state.withLock { $0.waker = waker }
    }

    /// For the driver: its last words.
    func end() {
        let waiters = state.withLock { state in
            state.hasEnded = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    private static func wake(_ state: State) {
        if let waker = state.waker { curl_multi_wakeup(waker.multi) }
    }
}

/// `curl_multi_wakeup` is the one function of a multi handle that any thread may call.
struct Waker: @unchecked Sendable {
    let multi: UnsafeMutableRawPointer
}
