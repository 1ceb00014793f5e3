public import Foundation
public import Mentions

/// What we remember of mail: who wants which reports, what has to go out and how far it is.
///
/// Each call is one transaction. Errors are `ArchiveError`.
public protocol PostOffice: Sendable {
    /// Takes in a mail that has to go out. A mail that is known, whatever became of it, stays as it is.
    ///
    /// - Returns: whether it was new.
    func post(_ posting: Posting, mail: Data) throws -> Bool
    /// The mail as it goes over the line; nil once it is settled.
    func mail(of posting: String) throws -> Data?
    /// Keeps how far a mail is. The mail itself is thrown away when it waits no longer.
    func keep(_ posting: Posting) throws
    /// Mails of these states, in the order in which they may be offered.
    func postings(_ states: Set<Posting.State>) throws -> [Posting]
    func posting(_ id: String) throws -> Posting?
    /// Mails of a kind made for a reader since a moment.
    func postings(of kind: String, to reader: String, since: Date) throws -> Int

    func subscriptions() throws -> [Subscription]
    /// One of the same reader is replaced.
    func keep(_ subscription: Subscription) throws
    func forget(subscription: String) throws
    /// What links in mails are signed with: 32 bytes of chance, made when first asked for.
    func linkKey() throws -> Data

    /// One of the same edition is replaced.
    func keep(_ approval: Approval) throws
    func approval(of edition: String) throws -> Approval?
    /// Of one kind of report, newest first.
    func approvals(of kind: ReportKind, limit: Int) throws -> [Approval]
}
