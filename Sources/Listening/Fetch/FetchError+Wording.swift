extension FetchError.Reason {
    var forLog: String {
        switch self {
        case .invalidRequest: "not an address that can be asked; write a whole http(s) address and headers of one line"
        case .nameNotResolved: "host name not found; check the spelling, or the name server of this machine"
        case .unreachable: "no connection; check host and port, or try again later"
        case .connectTimeout(let seconds): "no connection within \(Self.number(seconds)) s; check host and port, or try again later"
        case .timeout(let seconds): "no complete answer within \(Self.number(seconds)) s; try again later"
        case .crawling: "answered at under 100 bytes a second; try again later"
        case .tooLarge(let bytes): "answer larger than \(bytes) bytes; look for a smaller feed of this site"
        case .tooManyRedirects(let limit): "more than \(limit) redirects; open the address in a browser and use the one it ends at"
        case .redirectRefused(let target): "redirect to \(target) refused; use the address that is meant"
        case .tls(let detail): "no safe connection (\(detail)); have the site repair its certificate"
        case .broken(let detail): "answer broke off or is garbled (\(detail)); try again later"
        case .status(let code, let retryAfter): Self.forLog(status: code, retryAfter: retryAfter)
        case .cancelled: "cancelled before the answer was complete"
        }
    }

    var forReaders: String {
        switch self {
        case .invalidRequest: "adres klopt niet"
        case .nameNotResolved: "naam van de site is niet gevonden"
        case .unreachable: "is niet bereikbaar"
        case .connectTimeout(let seconds): "was niet bereikbaar binnen \(Self.seconden(seconds))"
        case .timeout(let seconds): "gaf geen antwoord binnen \(Self.seconden(seconds))"
        case .crawling: "antwoordt te traag"
        case .tooLarge(let bytes): "antwoord is groter dan \(Self.megabytes(bytes))"
        case .tooManyRedirects: "verwijst steeds door"
        case .redirectRefused: "verwijst door naar een adres dat niet mag"
        case .tls: "heeft geen veilige verbinding"
        case .broken: "antwoord brak af"
        case .status(let code, _): Self.forReaders(status: code)
        case .cancelled: "is niet afgewacht"
        }
    }

    private static func forLog(status: Int, retryAfter: Int?) -> String {
        let remedy =
            switch status {
            case 401: "asks for a login; set the key of this source"
            case 403: "access refused; ask the site, or set the key of this source"
            case 404: "not found; check the address"
            case 410: "gone for good; remove the source or look for its successor"
            case 429: "too many requests; ask less often"
            case 500...599: "failure of the server; try again later"
            default: "unexpected answer; open the address in a browser"
            }
        return "HTTP \(status), \(remedy)" + (retryAfter.map { "; not before \($0) s" } ?? "")
    }

    private static func forReaders(status: Int) -> String {
        let clause =
            switch status {
            case 401: "vraagt om aanmelden"
            case 403: "weigert de toegang"
            case 404: "adres bestaat niet"
            case 410: "adres is opgeheven"
            case 429: "vraagt om minder vaak te komen"
            case 500...599: "heeft een storing"
            default: "gaf een onverwacht antwoord"
            }
        return "\(clause) (\(status))"
    }

    private static func seconden(_ seconds: Double) -> String { seconds == 1 ? "1 seconde" : "\(number(seconds, point: ",")) seconden" }

    private static func megabytes(_ bytes: Int) -> String {
        bytes < 1_000_000 ? "\(bytes / 1000) kB" : "\(number(Double(bytes / 100_000) / 10, point: ",")) MB"
    }

    private static func number(_ value: Double, point: Character = ".") -> String {
        let text = value == value.rounded() ? "\(Int(value))" : "\(value)"
        return String(text.map { $0 == "." ? point : $0 })
    }
}
