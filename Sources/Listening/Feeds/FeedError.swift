/// Why an answer is not a feed, and what to do about it.
public enum FeedError: Error, Sendable, Hashable, CustomStringConvertible {
    case empty
    /// Size in bytes.
    case tooLarge(Int)
    /// The title of the page, when it has one.
    case webPage(title: String?)
    /// A Cloudflare or similar page that asks whether a person is looking.
    case challenge
    /// A JSON object or value that is not a JSON Feed, with its message when it says one.
    case otherJSON(message: String?)
    case brokenJSON
    /// XML of another kind, with the name of its first element.
    case otherXML(root: String)
    case unknown

    public var description: String {
        switch self {
        case .empty: "the answer is empty: check the address, or try again later"
        case .tooLarge(let size): "\(size) bytes, over the limit of \(FeedParser.sizeLimit): ask the publisher for a shorter feed"
        case .webPage(let title): "a web page\(quoted(title)) instead of a feed: look for the feed's address on that page"
        case .challenge: "a bot challenge page instead of a feed: ask the publisher to let this reader through"
        case .otherJSON(let message): "JSON\(quoted(message)) that is not a JSON Feed: check the address"
        case .brokenJSON: "JSON that breaks off or is malformed: report it to the publisher, or try again later"
        case .otherXML(let root): "XML with root <\(root)>, not RSS or Atom: check the address"
        case .unknown: "neither XML nor JSON: check the address"
        }
    }

    private func quoted(_ words: String?) -> String { words.map { " (\"\($0)\")" } ?? "" }

    /// Dutch, one line, to stand behind the name of a source.
    public var forReaders: String {
        switch self {
        case .empty: "stuurt een leeg antwoord: controleer het adres of probeer het later opnieuw"
        case .tooLarge: "stuurt een te grote feed: vraag de uitgever om een kortere"
        case .webPage: "stuurt een webpagina in plaats van een feed: zoek op die pagina het adres van de feed"
        case .challenge: "vraagt om te bewijzen dat wij geen robot zijn: vraag de uitgever om toegang"
        case .otherJSON(let message): "stuurt geen feed\(message.map { " maar de melding ‘\($0)’" } ?? ""): controleer het adres"
        case .brokenJSON: "stuurt een beschadigde feed (JSON): meld het de uitgever of probeer het later opnieuw"
        case .otherXML: "stuurt een ander soort bestand (XML) dan een feed: controleer het adres"
        case .unknown: "stuurt iets anders dan een feed: controleer het adres"
        }
    }
}
