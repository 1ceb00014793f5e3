import Mentions

extension Dashboard {
    struct Place: Encodable {
        var name: String
        var kind: String
        var count: Int
        var per1000: Double?
        var expected: Double?
        var sentiment: Sentiment
        var topics: [String]
        var evidence: String

        init(_ place: PlaceFinding) {
            name = place.name
            kind = place.kind
            count = place.measures.count
            per1000 = place.inhabitants.flatMap { $0 > 0 ? Dashboard.rounded(Double(place.measures.count) * 1000 / Double($0)) : nil }
            expected = place.measures.expected.map(Dashboard.rounded)
            sentiment = Sentiment(place.measures.tone, evidence: place.measures.evidence)
            topics = place.topics
            evidence = place.measures.evidence
        }
    }

    struct Person: Encodable {
        var name: String
        var role: String
        var portfolio: [String]
        var count: Int
        var expected: Double?
        var sentiment: Sentiment
        var topics: [String]
        var evidence: String

        init(_ person: PersonFinding) {
            name = person.name
            role = person.role
            portfolio = person.portfolio
            count = person.measures.count
            expected = person.measures.expected.map(Dashboard.rounded)
            sentiment = Sentiment(person.measures.tone, evidence: person.measures.evidence)
            topics = person.topics
            evidence = person.measures.evidence
        }
    }
}
