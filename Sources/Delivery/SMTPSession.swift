internal import CCurl

/// A connection to the mail server that stays open from mail to mail (RFC 5321, by libcurl). Blocks; for one thread at a time.
public final class SMTPSession {
    private let server: MailServer
    private let handle: UnsafeMutableRawPointer

    private static let libraryIsReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// Nothing is connected before the first mail.
    public init(_ server: MailServer) {
        precondition(Self.libraryIsReady, "libcurl cannot be initialised")
        self.server = server
        handle = curl_easy_init()
        set()
    }

    deinit { curl_easy_cleanup(handle) }

    private func set() {
        let scheme = server.security == .tls ? "smtps" : "smtp", host = server.host.contains(":") ? "[\(server.host)]" : server.host
        text(CURLOPT_URL, "\(scheme)://\(host):\(server.port)")
        text(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        tamtam_set_long(handle, CURLOPT_USE_SSL, Int(server.security == .none ? CURLUSESSL_NONE.rawValue : CURLUSESSL_ALL.rawValue))
        if let user = server.user { text(CURLOPT_USERNAME, user) }
        if let password = server.password { text(CURLOPT_PASSWORD, password) }
        if let certificates = server.certificates { text(CURLOPT_CAINFO, certificates) }
        tamtam_set_long(handle, CURLOPT_CONNECTTIMEOUT, server.patience)
        tamtam_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, 1)
        tamtam_set_long(handle, CURLOPT_LOW_SPEED_TIME, server.patience)
        tamtam_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, server.patience)
        tamtam_set_long(handle, CURLOPT_NOSIGNAL, 1)
        tamtam_set_long(handle, CURLOPT_UPLOAD, 1)
        tamtam_set_long(handle, CURLOPT_VERBOSE, 1)
    }

    private func text(_ option: CURLoption, _ value: String) { tamtam_set_text(handle, option, value) }

    /// - Parameters:
    ///   - from: the address that hears of what cannot be delivered.
    ///   - mail: lines that end in CR LF. Lines that are a single dot are looked after by libcurl.
    public func send(from: String, to reader: String, mail: [UInt8]) -> Verdict {
        guard Mailbox.isAddress(from), Mailbox.isAddress(reader) else { return .refused("'\(reader)' is geen mailadres") }
        let talk = Talk(mail)
        let readers = curl_slist_append(nil, "<\(reader)>")
        defer { curl_slist_free_all(readers) }
        text(CURLOPT_MAIL_FROM, "<\(from)>")
        tamtam_set_list(handle, CURLOPT_MAIL_RCPT, readers)
        tamtam_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.count))
        let context = Unmanaged.passUnretained(talk).toOpaque()
        tamtam_set_upload(handle, Talk.give, context)
        tamtam_set_debug(handle, Talk.overhear, context)
        let code = withExtendedLifetime(talk) { curl_easy_perform(handle) }
        tamtam_set_upload(handle, nil, nil)
        tamtam_set_debug(handle, nil, nil)
        return code == CURLE_OK ? .accepted : talk.verdict(code)
    }
}

/// What was said over the line for one mail.
private final class Talk {
    private let mail: [UInt8]
    private var given = 0
    private var isAllGiven = false
    /// The last command: "RCPT". Names and passwords that follow it are not kept.
    private var command = ""
    /// The last answer: "550 5.1.1 onbekend".
    private var answer = ""
    /// What is said after a mail was turned down tells nothing of it.
    private var isLeaving = false

    init(_ mail: [UInt8]) { self.mail = mail }

    static let give: tamtam_bytes = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let talk = Unmanaged<Talk>.fromOpaque(context).takeUnretainedValue()
        let length = min(size * count, talk.mail.count - talk.given)
        guard length > 0 else { return 0 }
        talk.mail.withUnsafeBytes { from in
            UnsafeMutableRawBufferPointer(start: bytes, count: length).copyMemory(
                from: .init(rebasing: from[talk.given..<talk.given + length]))
        }
        talk.given += length
        talk.isAllGiven = talk.given == talk.mail.count
        return length
    }

    static let overhear: tamtam_debug = { _, kind, bytes, length, context in
        guard let bytes, let context, kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT else { return 0 }
        let talk = Unmanaged<Talk>.fromOpaque(context).takeUnretainedValue()
        let said = UnsafeRawBufferPointer(start: bytes, count: length)
        let line = String(decoding: said.prefix { $0 != 0x0d && $0 != 0x0a }, as: UTF8.self)
        if kind == CURLINFO_HEADER_OUT, line.hasPrefix("QUIT") {
            talk.isLeaving = true
        } else if talk.isLeaving {
            return 0
        } else if kind == CURLINFO_HEADER_OUT {
            talk.command = String(line.prefix { $0.isLetter })
            talk.answer = ""
        } else {
            talk.answer = line
        }
        return 0
    }

    func verdict(_ code: CURLcode) -> Verdict {
        let status = Int(answer.prefix(3)) ?? 0
        let said = status > 0 ? answer : String(cString: curl_easy_strerror(code))
        if isAllGiven, status < 400 { return .unsure(said) }
        let isOfThisMail = command == "RCPT" || command == "DATA" || status == 552
        switch status {
        case 500...599 where isOfThisMail: return .refused(said)
        case 421: return .unreachable(said)
        case 400...499 where isOfThisMail: return .postponed(said)
        default: return .unreachable(said)
        }
    }
}
