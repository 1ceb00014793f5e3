import Listening
import Testing

@Suite struct FetchErrorTests {
    @Test(
        arguments: [
            (
                .invalidRequest, "not an address that can be asked; write a whole http(s) address and headers of one line",
                "adres klopt niet"
            ),
            (
                .nameNotResolved, "host name not found; check the spelling, or the name server of this machine",
                "naam van de site is niet gevonden"
            ),
            (.unreachable, "no connection; check host and port, or try again later", "is niet bereikbaar"),
            (
                .connectTimeout(10), "no connection within 10 s; check host and port, or try again later",
                "was niet bereikbaar binnen 10 seconden"
            ),
            (.timeout(25), "no complete answer within 25 s; try again later", "gaf geen antwoord binnen 25 seconden"),
            (.timeout(1), "no complete answer within 1 s; try again later", "gaf geen antwoord binnen 1 seconde"),
            (.timeout(0.5), "no complete answer within 0.5 s; try again later", "gaf geen antwoord binnen 0,5 seconden"),
            (.crawling, "answered at under 100 bytes a second; try again later", "antwoordt te traag"),
            (
                .tooLarge(15_000_000), "answer larger than 15000000 bytes; look for a smaller feed of this site",
                "antwoord is groter dan 15 MB"
            ),
            (
                .tooLarge(2_500_000), "answer larger than 2500000 bytes; look for a smaller feed of this site",
                "antwoord is groter dan 2,5 MB"
            ),
            (
                .tooManyRedirects(10), "more than 10 redirects; open the address in a browser and use the one it ends at",
                "verwijst steeds door"
            ),
            (
                .redirectRefused("file:///x"), "redirect to file:///x refused; use the address that is meant",
                "verwijst door naar een adres dat niet mag"
            ),
            (.tls("expired"), "no safe connection (expired); have the site repair its certificate", "heeft geen veilige verbinding"),
            (.broken("empty"), "answer broke off or is garbled (empty); try again later", "antwoord brak af"),
            (.status(401, retryAfter: nil), "HTTP 401, asks for a login; set the key of this source", "vraagt om aanmelden (401)"),
            (
                .status(403, retryAfter: nil), "HTTP 403, access refused; ask the site, or set the key of this source",
                "weigert de toegang (403)"
            ),
            (.status(404, retryAfter: nil), "HTTP 404, not found; check the address", "adres bestaat niet (404)"),
            (
                .status(410, retryAfter: nil), "HTTP 410, gone for good; remove the source or look for its successor",
                "adres is opgeheven (410)"
            ),
            (
                .status(429, retryAfter: 60), "HTTP 429, too many requests; ask less often; not before 60 s",
                "vraagt om minder vaak te komen (429)"
            ),
            (.status(503, retryAfter: nil), "HTTP 503, failure of the server; try again later", "heeft een storing (503)"),
            (
                .status(418, retryAfter: nil), "HTTP 418, unexpected answer; open the address in a browser",
                "gaf een onverwacht antwoord (418)"
            ),
            (.cancelled, "cancelled before the answer was complete", "is niet afgewacht"),
        ] as [(FetchError.Reason, String, String)])
    func everyReasonHasALineForTheLogAndAClauseForTheReader(reason: FetchError.Reason, log: String, clause: String) {
        let error = FetchError(url: "https://turfbrug.example/feed", reason: reason)
        #expect(error.description == "https://turfbrug.example/feed: " + log)
        #expect(error.forReaders == clause)
    }
}
