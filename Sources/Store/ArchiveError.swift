import GRDB

/// Why the archive could not do what was asked: one line, in Dutch, that names the archive and the remedy.
public struct ArchiveError: Error, Sendable, Hashable, CustomStringConvertible {
    public var archive: String
    public var reason: String

    public var description: String { "archief \(archive): \(reason)" }

    public init(archive: String, reason: String) {
        self.archive = archive
        self.reason = reason
    }

    init(archive: String, _ error: any Error) {
        self.archive = archive
        reason =
            switch error {
            case let error as DatabaseError: Self.remedy(error)
            case is DecodingError: "is van een andere versie van Tamtam; draai die, of noem een nieuw bestand achter 'archive:'"
            default: "\(error)"
            }
    }

    /// Result codes: https://www.sqlite.org/rescode.html
    private static func remedy(_ error: DatabaseError) -> String {
        switch error.resultCode {
        case .SQLITE_FULL: "de schijf is vol; maak ruimte en draai opnieuw, wat bewaard was is heel"
        case .SQLITE_IOERR: "de schijf weigert (vol, over de quota of kapot); herstel dat en draai opnieuw, wat bewaard was is heel"
        case .SQLITE_READONLY: "mag niet beschreven worden; geef deze gebruiker schrijfrecht op het bestand en zijn map"
        case .SQLITE_CANTOPEN: "gaat niet open; bestaat de map, en mag deze gebruiker daar schrijven?"
        case .SQLITE_NOTADB: "is geen archief; noem een ander bestand achter 'archive:'"
        case .SQLITE_CORRUPT: "is beschadigd; zet een reservekopie terug"
        case .SQLITE_BUSY, .SQLITE_LOCKED: "is in gebruik door een ander proces; wacht tot dat klaar is"
        default: "\(error.message ?? error.resultCode.description) (SQLite \(error.extendedResultCode.rawValue))"
        }
    }
}
