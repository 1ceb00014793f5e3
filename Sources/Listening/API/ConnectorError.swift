/// Why an API or its mapping gave nothing, for two readers: the log and the edition.
public enum ConnectorError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The mapping file is wrong; lines and columns count from 1.
    case mapping(file: String, line: Int, column: Int, problem: String)
    /// The mapping has no address for a source like this.
    case noAddress(connector: String, source: String)
    /// An environment variable or file with a key is not there.
    case secretMissing(String)
    case fetch(FetchError)
    /// The answer is not JSON: a web page, or JSON up to this byte.
    case notJSON(address: String, isPage: Bool, offset: Int)
    /// The answer is JSON, but the items are not where the mapping says.
    case noItems(address: String, path: String)
    /// The API said no, in these words.
    case refused(address: String, message: String)
    /// The next page is at another site.
    case strayPage(address: String, next: String)

    /// English, one line: what happened and what to do.
    public var description: String {
        switch self {
        case .mapping(let file, let line, let column, let problem): "\(file):\(line):\(column): \(problem)"
        case .noAddress(let connector, let source):
            "\(source): mapping \(connector) has no address for it; give the source hashtags, or the mapping addresses.otherwise"
        case .secretMissing(let name): "\(name): key not found; set the variable or write the file"
        case .fetch(let error): error.description
        case .notJSON(let address, let isPage, let offset):
            "\(address): " + (isPage ? "web page instead of JSON" : "JSON broken at byte \(offset)") + "; check the address of the source"
        case .noItems(let address, let path): "\(address): no list at '\(path)'; correct items: in the mapping"
        case .refused(let address, let message): "\(address): refused: \(message); do what it asks, or check address and key"
        case .strayPage(let address, let next): "\(address): next page at another site (\(next)) not asked; use that site as the address"
        }
    }

    /// Dutch, one clause that follows the name of a source.
    public var forReaders: String {
        switch self {
        case .mapping, .noAddress: "is niet goed ingesteld"
        case .secretMissing: "sleutel ontbreekt"
        case .fetch(let error): error.forReaders
        case .notJSON(_, let isPage, _): isPage ? "gaf een webpagina in plaats van gegevens" : "gaf onleesbare gegevens"
        case .noItems: "gaf gegevens in een onbekende vorm"
        case .refused: "weigerde de vraag"
        case .strayPage: "verwijst voor meer berichten naar een andere site"
        }
    }
}
