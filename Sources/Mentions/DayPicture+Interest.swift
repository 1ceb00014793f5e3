extension DayPicture {
    /// The same day for a reader who wants to hear of some subjects, places or people only; the mood of the whole town stays.
    ///
    /// - Parameter college: who has which portfolio.
    public func about(_ interest: Interest, college: [Person]) -> DayPicture {
        guard !interest.isEverything else { return self }
        let match = InterestMatch(interest, college: college)
        var own = self
        own.topics = topics.filter(match.concerns)
        own.issues = issues.filter {
            match.names($0.id) || match.occurs(in: $0.title) || own.topics.map(\.id).contains(where: $0.topics.contains)
        }
        own.emerging = emerging.filter { match.isIn($0.places) || match.occurs(in: $0.title) }
        own.places = places.filter { match.isIn([$0.name]) }
        own.silentPlaces = silentPlaces.filter { match.isIn([$0]) }
        own.people = people.filter { match.isOf([$0.name]) || $0.portfolio.contains(where: match.names) }
        let stories = Set(own.topics.flatMap(\.stories) + own.topics.map(\.id) + own.emerging.map(\.story))
        own.questions = questions.filter { $0.story.map(stories.contains) == true || match.occurs(in: $0.text) }
        let subjects = Set(own.topics.map(\.title) + own.emerging.map(\.title) + own.questions.map(\.text))
        own.advice = advice.filter { subjects.contains($0.subject) }
        own.swarms = swarms.filter { $0.story.map(stories.contains) == true }
        own.signals = signals.filter { match.occurs(in: $0.title) }
        return own
    }
}

/// Whether something is what a reader wants to hear of.
private struct InterestMatch {
    private let words: [String]
    private let places: Set<String>
    private let people: Set<String>

    init(_ interest: Interest, college: [Person]) {
        words = interest.about.map { $0.lowercased() }
        places = Set(interest.places)
        let holders = college.filter { person in
            person.portfolio.contains { interest.about.map { $0.lowercased() }.contains($0.lowercased()) }
        }
        people = Set(interest.people + holders.map(\.name))
    }

    func concerns(_ topic: TopicFinding) -> Bool {
        isIn(topic.places) || isOf(topic.people) || topic.issue.map { names($0.id) || occurs(in: $0.title) } == true
            || occurs(in: topic.title) || topic.keywords.contains(where: occurs)
    }

    func isIn(_ names: [String]) -> Bool { names.contains(where: places.contains) }
    func isOf(_ names: [String]) -> Bool { names.contains(where: people.contains) }
    func names(_ text: String) -> Bool { words.contains(text.lowercased()) }

    /// A word of the text is or begins with one that was asked for: "parkeren" for "parkeren", "verkeersdrukte" for "verkeer".
    func occurs(in text: String) -> Bool {
        let text = text.lowercased()
        return words.contains { word in
            word.contains(" ") ? text.contains(word) : text.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(word) }
        }
    }
}
