internal import Mentions

extension Draft {
    /// Every issue that is still followed, in the order of the pipeline, also when nobody speaks of it.
    mutating func issues(among topics: [TopicFinding]) -> [IssueFinding] {
        scene.issues.map { issue in
            let places = scene.everything.filter { scene.heard[$0].reading.issues.contains(issue.id) }
            return IssueFinding(
                id: issue.id, title: issue.title, owner: issue.owner,
                measures: measures(places, subject: "onderwerp “\(issue.title)”"),
                topics: topics.filter { $0.issue?.id == issue.id }.map(\.id))
        }
    }
}
