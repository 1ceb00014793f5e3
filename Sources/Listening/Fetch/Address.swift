internal import CCurl

/// An absolute address as libcurl reads it, so that what is checked here is what is connected to.
struct Address: Sendable, Hashable {
    /// Without fragment unless asked for; blanks and bytes beyond ASCII percent-encoded.
    let text: String
    /// Lower case: "https".
    let scheme: String
    let host: String
    /// Scheme, host and port: what a secret belongs to.
    let origin: String
    /// For logs: without a user name or password.
    let shown: String

    /// - Returns: nil when the text is no absolute address after resolving against `base`.
    init?(_ text: String, relativeTo base: String? = nil, keepsFragment: Bool = false) {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        let flags = UInt32(CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE | CURLU_ALLOW_SPACE)
        if let base, curl_url_set(handle, CURLUPART_URL, base, flags) != CURLUE_OK { return nil }
        guard curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK else { return nil }
        if !keepsFragment { curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) }
        guard let whole = Self.part(CURLUPART_URL, of: handle), let scheme = Self.part(CURLUPART_SCHEME, of: handle) else { return nil }
        self.text = whole
        self.scheme = scheme.lowercased()
        host = (Self.part(CURLUPART_HOST, of: handle) ?? "").lowercased()
        origin = self.scheme + "://" + host + ":" + (Self.part(CURLUPART_PORT, of: handle) ?? "")
        curl_url_set(handle, CURLUPART_USER, nil, 0)
        curl_url_set(handle, CURLUPART_PASSWORD, nil, 0)
        shown = Self.part(CURLUPART_URL, of: handle) ?? whole
    }

    /// Feeds and APIs live here; `file:` and the rest of what libcurl speaks do not.
    var isWeb: Bool { (scheme == "http" || scheme == "https") && !host.isEmpty }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &text, part == CURLUPART_PORT ? UInt32(CURLU_DEFAULT_PORT) : 0) == CURLUE_OK else { return nil }
        defer { curl_free(text) }
        return text.map { String(cString: $0) }
    }
}
