/// Who is speaking: the four groups of an issue analysis, and government itself, which is kept apart.
public enum SpeakerGroup: String, Sendable, Hashable, Codable, CaseIterable {
    case media
    case opiniemakers
    case belangengroepen
    case bevolking
    case overheid
}
