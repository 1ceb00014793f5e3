internal import Mentions

/// What ties a mention to others: the hashtags and addresses in its text, and the thread it stands in.
struct Bonds {
    struct Key: Hashable, Comparable {
        let kind: SwarmFinding.Bond.Kind
        let text: String

        static func < (one: Key, other: Key) -> Bool { (one.kind.rawValue, one.text) < (other.kind.rawValue, other.text) }
    }

    /// Places that bear a key, oldest first.
    private(set) var places: [Key: [Int]] = [:]

    /// Hashtags by which the newsroom asks its sources gather nobody: every mention found by them has one.
    init(scene: Scene) {
        let asked = Set(scene.pipeline.sources.flatMap(\.hashtags).map { $0.lowercased() })
        let roots = Threads(scene: scene)
        for place in scene.everything {
            let mention = scene.heard[place].mention
            let tags = Hashtags.of(mention.body).filter { !asked.contains($0) }.map { Key(kind: .hashtag, text: $0) }
            let links = Links.of(mention.text).map { Key(kind: .link, text: $0) }
            let thread = roots.root(of: place).map { [Key(kind: .thread, text: $0)] } ?? []
            for key in tags + links + thread { places[key, default: []].append(place) }
        }
    }
}

/// Threads: chains of answers, and messages that share an address but for what follows its #, as forums write them.
struct Threads {
    private let scene: Scene
    private let at: [String: Int]

    init(scene: Scene) {
        self.scene = scene
        at = Dictionary(scene.everything.map { (scene.heard[$0].mention.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for a mention that is in no thread as far as is known; the first one of a thread bears the same name as its answers.
    func root(of place: Int) -> String? {
        var mention = scene.heard[place].mention, steps = 0
        while let answered = mention.replyTo, steps < Threads.deepest {
            guard let parent = at[answered] else { return answered }
            (mention, steps) = (scene.heard[parent].mention, steps + 1)
        }
        if let url = mention.url, url.contains("#") { return Links.normal(url) }
        return mention.id
    }

    /// Answers to answers beyond this, and rings that a source made by mistake, count as threads of their own.
    private static let deepest = 200
}
