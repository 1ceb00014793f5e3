public import Foundation

/// One page of a JSON API.
public struct APIPage: Sendable, Hashable {
    public var items: [Item]
    /// Absolute address of the page after this one.
    public var next: String?
    /// Items the mapping leaves out on purpose.
    public var dropped: Int
    /// Items without anything to read.
    public var unusable: Int
    /// Latest date on the page, dropped items included.
    public var newest: Date?
}
