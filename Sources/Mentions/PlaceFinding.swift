public import Foundation

public struct PlaceFinding: Sendable, Hashable, Codable {
    public var name: String
    public var kind: String
    public var inhabitants: Int?
    public var measures: VolumeAndTone
    /// Titles of the stories that play there, largest first.
    public var topics: [String]

    public init(name: String, kind: String, inhabitants: Int?, measures: VolumeAndTone, topics: [String]) {
        self.name = name
        self.kind = kind
        self.inhabitants = inhabitants
        self.measures = measures
        self.topics = topics
    }
}

public struct PersonFinding: Sendable, Hashable, Codable {
    public var name: String
    public var role: String
    public var portfolio: [String]
    public var measures: VolumeAndTone
    public var topics: [String]

    public init(name: String, role: String, portfolio: [String], measures: VolumeAndTone, topics: [String]) {
        self.name = name
        self.role = role
        self.portfolio = portfolio
        self.measures = measures
        self.topics = topics
    }
}

public struct QuestionFinding: Sendable, Hashable, Codable {
    /// One asking as it was asked.
    public var text: String
    public var count: Int
    public var oldest: Date
    public var channels: [String]
    /// Story it belongs to and that story's title.
    public var story: String?
    public var topic: String?
    public var evidence: String

    public init(text: String, count: Int, oldest: Date, channels: [String], story: String?, topic: String?, evidence: String) {
        self.text = text
        self.count = count
        self.oldest = oldest
        self.channels = channels
        self.story = story
        self.topic = topic
        self.evidence = evidence
    }
}
