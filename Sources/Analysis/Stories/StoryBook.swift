internal import Foundation

/// The stories that texts of the window belong to.
///
/// A story that joined another keeps its number and points to it; ids never change hands.
struct StoryBook: Sendable {
    struct Story: Sendable {
        var id: String
        /// Number of the story it became part of; its own while it stands alone.
        var root: Int32
        var size: Int32 = 0
        /// Number of its newest text; -1 for none.
        var last = -1
    }

    private(set) var stories: [Story] = []
    private var numbers: [String: Int32] = [:]

    init() {}

    /// The book as it was saved.
    init(stories: [Story]) {
        self.stories = stories
        for (number, story) in stories.enumerated() { numbers[story.id] = Int32(number) }
    }

    subscript(number: Int32) -> Story { stories[Int(number)] }

    /// The story that stands for this one now.
    func root(_ number: Int32) -> Int32 {
        var number = number
        while stories[Int(number)].root != number { number = stories[Int(number)].root }
        return number
    }

    /// The number of an id, a new one when it is not known; a story that had joined another is followed.
    mutating func number(of id: String) -> Int32 {
        if let known = numbers[id] { return root(known) }
        numbers[id] = Int32(stories.count)
        stories.append(Story(id: id, root: Int32(stories.count)))
        return Int32(stories.count - 1)
    }

    /// A story that stands alone under this id, also when it had joined another before.
    mutating func founded(_ id: String) -> Int32 {
        let number = numbers[id] ?? number(of: id)
        stories[Int(number)] = Story(id: id, root: number)
        return number
    }

    mutating func add(text: Int, to number: Int32) {
        stories[Int(number)].size += 1
        stories[Int(number)].last = text
    }

    /// Lets `gone` go up in `kept`; its texts are the caller's to move.
    mutating func join(_ gone: Int32, into kept: Int32, last: Int) {
        stories[Int(kept)].size += stories[Int(gone)].size
        stories[Int(kept)].last = last
        stories[Int(gone)].root = kept
        stories[Int(gone)].size = 0
    }

    mutating func resize(_ number: Int32, to size: Int, last: Int) {
        stories[Int(number)].size = Int32(size)
        stories[Int(number)].last = last
    }
}
