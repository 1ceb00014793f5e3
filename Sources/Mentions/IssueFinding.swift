/// How an issue of the pipeline does, whether or not it is among the first subjects of the day.
public struct IssueFinding: Sendable, Hashable, Codable {
    /// `Issue.id`.
    public var id: String
    public var title: String
    public var owner: String
    /// Of all mentions that answer to its query.
    public var measures: VolumeAndTone
    /// Ids of the subjects of the day that fall under it.
    public var topics: [String]
    /// Nil when there is too little to say.
    public var forecast: Forecast?

    public init(id: String, title: String, owner: String, measures: VolumeAndTone, topics: [String], forecast: Forecast? = nil) {
        self.id = id
        self.title = title
        self.owner = owner
        self.measures = measures
        self.topics = topics
        self.forecast = forecast
    }
}
