internal import Mentions

extension Observation {
    /// A mention with its reading as detection sees it: under its story, its issues and its places.
    init(_ heard: Heard, isCopy: Bool) {
        let mention = heard.mention, reading = heard.reading
        let places = Set(reading.names.filter { $0.kind == .place }.map(\.name)).sorted()
        let subjects =
            (heard.story.map { ["verhaal:" + $0] } ?? []) + reading.issues.sorted().map { "onderwerp:" + $0 }
            + places.map { "plek:" + $0 }
        let isThreat = reading.names.contains { $0.kind == .person } && Threats.occur(in: mention.body)
        self.init(
            mention: mention.id, moment: mention.published, subjects: subjects.isEmpty ? ["overig"] : subjects, source: mention.source,
            author: mention.author, group: mention.group, isCopy: isCopy, tone: reading.tone.abstains ? nil : reading.tone.score,
            places: places, reach: mention.engagement, asks: reading.sentences.contains { $0.asks } && mention.group == .bevolking,
            alarm: isThreat ? "een dreiging tegen iemand die genoemd wordt" : reading.alarm,
            blog: mention.blog)
    }
}
