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

    /// One line for the log: what happened and what to do. Dutch, but for what the fetcher says.
    public var description: String {
        switch self {
        case .mapping(let file, let line, let column, let problem): "\(file):\(line):\(column): \(problem)"
        case .noAddress(let connector, let source):
            "\(source): koppeling \(connector) heeft er geen adres voor; geef de bron hashtags, of de koppeling addresses.otherwise"
        case .secretMissing(let name): "\(name): sleutel niet gevonden; zet de variabele of maak het bestand"
        case .fetch(let error): error.description
        case .notJSON(let address, let isPage, let offset):
            "\(address): " + (isPage ? "een webpagina in plaats van JSON" : "JSON stuk bij byte \(offset)")
                + "; kijk het adres van de bron na"
        case .noItems(let address, let path): "\(address): geen lijst bij '\(path)'; verbeter items: in de koppeling"
        case .refused(let address, let message): "\(address): geweigerd: \(message); doe wat er gevraagd wordt, of kijk adres en sleutel na"
        case .strayPage(let address, let next):
            "\(address): volgende bladzijde op een andere site (\(next)) niet gevraagd; neem die site als adres"
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
