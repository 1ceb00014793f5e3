/// An error that can be told to the reader of an edition: a Dutch clause that follows the name of a source.
protocol ForReaders: Error {
    var forReaders: String { get }
}

extension FetchError: ForReaders {}
extension FeedError: ForReaders {}
extension ConnectorError: ForReaders {}

/// A bundled feed that is not there.
struct MissingFile: ForReaders {
    var path: String

    var forReaders: String { "het bestand \(path) is er niet" }
}

/// A source of a kind for which there is no mapping.
struct UnknownKind: ForReaders {
    var kind: String

    var forReaders: String { "is niet goed ingesteld: kind '\(kind)' bestaat niet" }
}
