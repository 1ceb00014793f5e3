/// The group in which who speaks was placed, and why. Of a person nothing is kept but the group.
public struct Placement: Sendable, Hashable, Codable {
    public var group: SpeakerGroup
    /// Dutch, for an adviser: "de bron Turfbrugse Courant is een medium".
    public var reason: String

    public init(group: SpeakerGroup, reason: String) {
        self.group = group
        self.reason = reason
    }
}
