/// Somebody whom a text names with a public office, and who does not stand in the pipeline.
public struct OfficeHolder: Sendable, Hashable {
    /// As it is written with capitals: "Petra Snel", "Van Arkel".
    public var name: String
    /// The office in the singular, without a party before it: "wethouder".
    public var role: String
    /// Bytes of the name.
    public var range: Range<Int>
}
