import Glibc

/// Tells addresses of one's own machine and network from those of the public internet (RFC 6890).
enum PrivateAddress {
    /// - Parameter address: numeric, as libcurl reports the other side of a connection.
    static func contains(_ address: String) -> Bool {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, address, &four) == 1 { return isPrivate(four: withUnsafeBytes(of: four, Array.init)) }
        if inet_pton(AF_INET6, address, &six) == 1 { return isPrivate(six: withUnsafeBytes(of: six, Array.init)) }
        return false
    }

    private static func isPrivate(four bytes: [UInt8]) -> Bool {
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168): true
        case (100, 64...127), (172, 16...31): true
        default: false
        }
    }

    private static func isPrivate(six bytes: [UInt8]) -> Bool {
        let mapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        if mapped { return isPrivate(four: Array(bytes[12...])) }
        let isLoopbackOrNone = bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] < 2
        let isUniqueLocal = bytes[0] & 0xFE == 0xFC
        let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
        return isLoopbackOrNone || isUniqueLocal || isLinkLocal
    }
}
