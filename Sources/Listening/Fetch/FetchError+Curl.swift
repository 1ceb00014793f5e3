internal import CCurl

extension FetchError.Reason {
    /// What libcurl's verdict on a transfer means.
    init(_ code: CURLcode, connected: Bool, spent: Double, limits: FetchLimits) {
        let detail = String(cString: curl_easy_strerror(code))
        self =
            switch code {
            case CURLE_URL_MALFORMAT: .invalidRequest
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .nameNotResolved
            case CURLE_COULDNT_CONNECT: .unreachable
            case CURLE_OPERATION_TIMEDOUT: Self.slow(connected: connected, spent: spent, limits: limits)
            case CURLE_FILESIZE_EXCEEDED: .tooLarge(limits.bytes)
            case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CERTPROBLEM:
                .tls(detail)
            default: .broken(detail)
            }
    }

    /// libcurl has one code for the three ways of being slow.
    private static func slow(connected: Bool, spent: Double, limits: FetchLimits) -> Self {
        if spent >= limits.total - 0.05 { return .timeout(limits.total) }
        return connected ? .crawling : .connectTimeout(limits.connect)
    }
}
