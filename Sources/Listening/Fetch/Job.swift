/// One request on its way to an answer, over as many redirects as it takes.
struct Job: Sendable {
    typealias Answer = Result<FetchResponse, FetchError>

    let id: Int
    let request: FetchRequest
    /// Where it is asked now.
    var address: Address
    let answer: CheckedContinuation<Answer, Never>
    var redirects = 0
    var isMovedForGood = true
    /// Seconds that transfers took so far.
    var spent = 0.0
    /// True once a public address was spoken to; from there no redirect leads into a private network.
    var wasPublic = false

    init(id: Int, request: FetchRequest, address: Address, answer: CheckedContinuation<Answer, Never>) {
        self.id = id
        self.request = request
        self.address = address
        self.answer = answer
    }

    func fail(_ reason: FetchError.Reason) {
        answer.resume(returning: .failure(FetchError(url: address.shown, reason: reason)))
    }

    /// The job at the address it is sent on to.
    func following(_ location: String, status: Int) -> Result<Job, FetchError> {
        guard let target = Address(location, relativeTo: address.text), target.isWeb else { return refusal(.redirectRefused(location)) }
        guard redirects < request.limits.redirects else { return refusal(.tooManyRedirects(request.limits.redirects)) }
        var next = self
        next.address = target
        next.redirects += 1
        next.isMovedForGood = isMovedForGood && (status == 301 || status == 308)
        return .success(next)
    }

    private func refusal(_ reason: FetchError.Reason) -> Result<Job, FetchError> {
        .failure(FetchError(url: address.shown, reason: reason))
    }
}
