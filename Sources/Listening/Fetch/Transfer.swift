internal import CCurl

/// One exchange with one server. Lives on the driver's thread only.
final class Transfer {
    let job: Job
    let handle: UnsafeMutableRawPointer
    private let userAgent: String
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var head = ResponseHead()
    private var body: [UInt8] = []
    private var isTooLarge = false
    private var isPublic = false
    private var isForbidden = false

    /// Headers beyond this are no answer but an attack.
    private static let mostHeaderBytes = 256 * 1024

    /// - Returns: nil when there is no memory for it.
    init?(_ job: Job, userAgent: String) {
        guard let handle = curl_easy_init() else { return nil }
        self.job = job
        self.handle = handle
        self.userAgent = userAgent
        setAddress()
        setLimits()
        setHeaders()
        setCallbacks()
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headers)
    }

    private func setAddress() {
        tamtam_set_text(handle, CURLOPT_URL, job.address.text)
        tamtam_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        tamtam_set_long(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        tamtam_set_text(handle, CURLOPT_ACCEPT_ENCODING, "")
        tamtam_set_text(handle, CURLOPT_USERAGENT, userAgent)
    }

    private func setLimits() {
        let limits = job.request.limits
        let left = max(1, Int((limits.total - job.spent) * 1000))
        tamtam_set_long(handle, CURLOPT_NOSIGNAL, 1)
        tamtam_set_long(handle, CURLOPT_TIMEOUT_MS, left)
        tamtam_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, min(left, max(1, Int(limits.connect * 1000))))
        tamtam_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 100)
        tamtam_set_long(handle, CURLOPT_LOW_SPEED_TIME, limits.crawl)
        tamtam_set_size(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(limits.bytes))
        // Without this a transfer that gives up while its name is being resolved makes all others wait for the resolver.
        tamtam_set_long(handle, CURLOPT_QUICK_EXIT, 1)
    }

    private func setHeaders() {
        let request = job.request
        add("Accept", Array(request.accept.utf8))
        if let etag = request.etag { add("If-None-Match", Self.bytes(latin1: etag)) }
        if let date = request.lastModified { add("If-Modified-Since", Self.bytes(latin1: date)) }
        if Address(request.url)?.origin == job.address.origin {
            for (name, value) in request.headers.sorted(by: { $0.key < $1.key }) { add(name, Array(value.utf8)) }
        }
        tamtam_set_list(handle, CURLOPT_HTTPHEADER, headers)
    }

    private func add(_ name: String, _ value: [UInt8]) {
        guard !value.isEmpty else { return }
        let line = Array("\(name): ".utf8) + value + [0]
        headers = line.withUnsafeBytes { curl_slist_append(headers, $0.baseAddress?.assumingMemoryBound(to: CChar.self)) }
    }

    private static func bytes(latin1 text: String) -> [UInt8] {
        text.unicodeScalars.allSatisfy { $0.value < 256 } ? text.unicodeScalars.map { UInt8($0.value) } : Array(text.utf8)
    }

    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        tamtam_set_body(
            handle,
            { bytes, size, count, context in
                Transfer.at(context)?.take(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            }, context)
        tamtam_set_head(
            handle,
            { bytes, size, count, context in
                Transfer.at(context)?.takeHead(UnsafeRawBufferPointer(start: bytes, count: size * count)) ?? 0
            }, context)
        tamtam_set_before_request(
            handle,
            { context, remote, _, _, _ in
                Transfer.at(context)?.mayAsk(remote.map { String(cString: $0) } ?? "") == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
            }, context)
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// libcurl stops when fewer bytes are taken than it offers. These are decompressed: a bomb counts for what it becomes.
    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        isTooLarge = body.count + bytes.count > job.request.limits.bytes
        if isTooLarge { return 0 }
        body.append(contentsOf: bytes)
        return bytes.count
    }

    private func takeHead(_ line: UnsafeRawBufferPointer) -> Int {
        head.take(line)
        isTooLarge = head.bytes > Self.mostHeaderBytes
        return isTooLarge ? 0 : line.count
    }

    /// - Parameter address: numeric, of the other side.
    func mayAsk(_ address: String) -> Bool {
        let isPrivate = PrivateAddress.contains(address)
        isPublic = !isPrivate
        isForbidden = isPrivate && job.wasPublic
        return !isForbidden
    }

    enum Outcome {
        case answered(Job.Answer)
        case sentOn(Job)
    }

    /// What the exchange came to, once libcurl is done with it.
    func outcome(_ code: CURLcode) -> Outcome {
        let spent = job.spent + Double(size(CURLINFO_TOTAL_TIME_T)) / 1_000_000
        if isForbidden { return fail(.redirectRefused(job.address.shown)) }
        if isTooLarge { return fail(.tooLarge(job.request.limits.bytes)) }
        guard code == CURLE_OK else {
            let connected = size(CURLINFO_PRETRANSFER_TIME_T) > 0
            return fail(FetchError.Reason(code, connected: connected, spent: spent, limits: job.request.limits))
        }
        return (300...308).contains(status) && status != 304 ? redirected(spent: spent) : .answered(answer())
    }

    private func redirected(spent: Double) -> Outcome {
        guard let location = head["location"] else { return fail(.status(status, retryAfter: retryAfter)) }
        var here = job
        here.spent = spent
        here.wasPublic = here.wasPublic || isPublic
        switch here.following(location, status: status) {
        case .success(let next): return .sentOn(next)
        case .failure(let error): return .answered(.failure(error))
        }
    }

    private func answer() -> Job.Answer {
        guard (200...299).contains(status) || status == 304 else {
            return .failure(FetchError(url: job.address.shown, reason: .status(status, retryAfter: retryAfter)))
        }
        return .success(
            FetchResponse(
                url: job.address.text, isMovedForGood: job.redirects > 0 && job.isMovedForGood, status: status, body: body,
                etag: head["etag"], lastModified: head["last-modified"], contentType: head["content-type"], link: head["link"],
                retryAfter: retryAfter))
    }

    private func fail(_ reason: FetchError.Reason) -> Outcome {
        .answered(.failure(FetchError(url: job.address.shown, reason: reason)))
    }

    private var status: Int {
        var code = 0
        tamtam_get_long(handle, CURLINFO_RESPONSE_CODE, &code)
        return code
    }

    /// libcurl reads both forms, seconds and date; longer than a day is not believed.
    private var retryAfter: Int? {
        let seconds = size(CURLINFO_RETRY_AFTER)
        return seconds > 0 ? Int(min(seconds, 86_400)) : nil
    }

    private func size(_ info: CURLINFO) -> curl_off_t {
        var value: curl_off_t = 0
        tamtam_get_size(handle, info, &value)
        return value
    }
}
