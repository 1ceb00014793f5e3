/// Posts that say next to nothing by themselves, "schandalig" or "waar dan?", answer the post before them where people talk.
///
/// Many sources tell no threads. In the project's own towns a post of at most five words without a name follows its elder of the
/// last half hour in four of five cases.
struct Replies: Sendable {
    private static let patience = 1800.0
    private static let fewWords = 5

    /// The last post of each place of talk.
    private(set) var last: [String: Post] = [:]

    struct Post: Sendable {
        var time: Double
        /// Number of its story.
        var story: Int32
    }

    init() {}

    /// Number of the story of the post that this one seems to answer.
    func story(of newcomer: Newcomer) -> Int32? {
        guard let talk = newcomer.talk, let post = last[talk], newcomer.time - post.time <= Replies.patience else { return nil }
        let entries = newcomer.vector.entries
        return entries.contains { $0.isName } || entries.count { !$0.isGroup } > Replies.fewWords ? nil : post.story
    }

    mutating func heard(_ newcomer: Newcomer, story: Int32) {
        guard let talk = newcomer.talk else { return }
        last[talk] = Post(time: newcomer.time, story: story)
    }
}

extension Replies {
    func write(to snapshot: inout SnapshotWriter) {
        let ordered = last.sorted { $0.key < $1.key }
        snapshot.write(ordered.map(\.key))
        snapshot.write(ordered.map(\.value.time))
        snapshot.write(ordered.map(\.value.story))
    }

    /// Nil when the bytes are no replies.
    init?(from snapshot: inout SnapshotReader) {
        guard let talks = snapshot.texts(), let times = snapshot.values(as: Double.self), let stories = snapshot.values(as: Int32.self),
            times.count == talks.count, stories.count == talks.count
        else { return nil }
        for place in talks.indices { last[talks[place]] = Post(time: times[place], story: stories[place]) }
    }
}
