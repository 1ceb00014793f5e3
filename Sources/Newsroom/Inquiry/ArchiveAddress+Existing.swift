import Foundation
import Store

extension ArchiveAddress {
    /// Opens an archive that a run made; asking never makes one.
    ///
    /// - Throws: `ArchiveError`.
    static func existing(_ address: String) throws -> any Archive {
        let path = String(address.trimmingPrefix("sqlite:"))
        guard FileManager.default.fileExists(atPath: path) else {
            throw ArchiveError(archive: path, reason: "bestaat nog niet; draai eerst 'tamtam run' vanuit deze map")
        }
        return try open(address)
    }
}
