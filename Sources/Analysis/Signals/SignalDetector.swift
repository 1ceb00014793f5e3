public import Foundation
public import Mentions

/// Watches subjects as mentions come in and says what is out of the ordinary.
///
/// Feed it in order of time with `hear`, and ask with `look`; within one moment the order does not matter. What is ordinary is learned on the
/// way: the level of the subject (fading over weeks) times the rhythm of the newsroom by hour and day, with counts that vary more than chance
/// (negative binomial). Chances are shared over all subjects watched at that moment (Benjamini & Hochberg 1995), at a level that follows from the
/// false alarms a week that the newsroom puts up with. Explained and measured in docs/signalen.md.
public struct SignalDetector: Sendable {
    /// What changed at one look.
    public struct Changes: Sendable, Hashable {
        public var opened: [SignalFinding] = []
        /// Open alarms that became urgent.
        public var escalated: [SignalFinding] = []
        public var closed: [SignalFinding] = []

        public init() {}
    }

    /// Before this nothing is known to be ordinary, and only words speak.
    private static let apprenticeship: TimeInterval = 3 * 86_400

    let rules: AlarmRules
    var local: LocalHours
    var rhythm = WeekRhythm()
    var subjects: [SubjectWatch] = []
    private var places: [String: Int] = [:]
    var sources: [String: SourceWatch] = [:]
    var usual = Usual()
    var reachTail = ReachTail()
    /// The hour that is going on; nil before the first mention.
    private var hour: Int?
    private var gates: [GateKey: Gate] = [:]
    private var titles: [String: String]
    private var heardThisHour = 0
    /// Subjects with a voice since the last look, and since the last whole hour.
    private var fresh: Set<Int> = []
    private var freshThisHour: Set<Int> = []
    private var slowLook = Date.distantPast
    /// When the first mention came.
    private var began: Date?
    private var tests = 1
    private let presetCount: Int
    /// First-day counts of subjects that came up on the way.
    private var newcomers = Moments()
    /// When each absolute word was last heard, by word and place.
    var heardWords: [String: Date] = [:]
    /// Messages with an absolute word since the last look.
    private var words: [Suspicion] = []
    private var openGates: Set<GateKey> = []

    /// - Parameters:
    ///   - watched: subjects that are known beforehand with their titles, issues and places for instance. Others are watched from their first
    ///     mention on.
    public init(rules: AlarmRules, hours: LocalHours, watched: [String: String] = [:]) {
        (self.rules, local, titles, presetCount, tests) = (rules, hours, watched, watched.count, watched.count)
        for id in watched.keys.sorted() { _ = place(id) }
    }

    /// Alarms that are open, by subject.
    public var open: [SignalFinding] { openGates.sorted().compactMap { gates[$0]?.finding } }

    private mutating func place(_ id: String) -> Int {
        if let known = places[id] { return known }
        places[id] = subjects.count
        subjects.append(SubjectWatch(id: id))
        return subjects.count - 1
    }

    /// Subjects that can give a false alarm: those known beforehand and those heard of in the last week.
    var watched: Int { max(1, tests) }

    /// What people call a subject that came up on the way.
    public mutating func name(_ subject: String, _ title: String) { if titles[subject] == nil { titles[subject] = title } }

    public mutating func hear(_ observation: Observation) {
        pass(to: observation.moment)
        if began == nil { began = observation.moment }
        if observation.blog == nil { heardThisHour += 1 }
        sources[observation.source, default: SourceWatch(observation)].hear(observation)
        let isBacklog = sources[observation.source]?.isCatchingUp(observation.moment) ?? false
        if !observation.isCopy, let word = word(observation) { words.append(word) }
        for subject in observation.subjects {
            let place = place(subject)
            if observation.isCopy || subjects[place].hasHeard(blogOf: observation) { continue }
            subjects[place].hear(observation, isBacklog: isBacklog)
            if isBacklog { continue }
            fresh.insert(place)
            freshThisHour.insert(place)
        }
    }

    /// Closes the hours that are over: what was heard in them becomes part of what is ordinary.
    private mutating func pass(to moment: Date) {
        let now = LocalHours.number(moment)
        guard let from = hour else { return hour = now }
        for ended in from..<max(from, now) { end(ended) }
        hour = max(from, now)
    }

    private mutating func end(_ hour: Int) {
        let slot = local.slot(hour)
        let factor = rhythm.factor(slot), share = audibleShare(hour)
        for id in sources.keys { sources[id]?.endHour(factor: factor, day: slot.date) }
        tests = presetCount
        for place in subjects.indices where place < presetCount || !subjects[place].isAsleep(hour) {
            if place >= presetCount { tests += 1 }
            if place >= presetCount, let count = subjects[place].firstDay(hour) { newcomers.add(Double(count)) }
            subjects[place].endHour(hour, factor: factor * share, day: slot.date, usual: usual)
            if slot.hour == 0 { learnDay(place, hour) }
        }
        rhythm.learn(Double(heardThisHour), slot: slot, share: share)
        if slot.hour == 0 {
            usual = Usual(subjects.map(\.level), newcomers: newcomers)
            reachTail.endDay(most: influenceBar)
        }
        heardThisHour = 0
    }

    private mutating func learnDay(_ place: Int, _ hour: Int) {
        let to = Date(timeIntervalSince1970: Double(hour + 1) * 3600)
        let day = subjects[place].voices(after: to.addingTimeInterval(-86_400), to: to)
        learnReach(day, of: subjects[place].profile)
        subjects[place].profile.learn(day)
    }

    /// Part of what the sources ordinarily bring that can be heard now.
    private func audibleShare(_ hour: Int) -> Double {
        let watched = sources.values.filter { !$0.isGone(hour) }.map { ($0.level.perHour(0), $0.isSilent) }.sorted { $0.0 < $1.0 }
        let all = watched.reduce(0) { $0 + $1.0 }
        return all > 0 ? watched.reduce(0) { $0 + ($1.1 ? 0 : $1.0) } / all : 1
    }

    /// What changed since the last look. All mentions up to and including `at` have to be heard.
    public mutating func look(at: Date) -> Changes {
        pass(to: at)
        var changes = Changes()
        let learned = began.map { at.timeIntervalSince($0) >= SignalDetector.apprenticeship } ?? false
        let suspicions = learned ? volume(at, among: fresh.sorted()) + slow(at) : []
        for suspicion in suspicions + words { take(suspicion, at, &changes) }
        close(at, &changes)
        fresh = []
        words = []
        return changes
    }

    /// What does not change within the hour is asked once an hour, so that it is not tested more often than it can have changed.
    private mutating func slow(_ at: Date) -> [Suspicion] {
        guard at.timeIntervalSince(slowLook) >= 3600 else { return [] }
        let places = freshThisHour.sorted()
        (slowLook, freshThisHour) = (at, [])
        let found = places.flatMap { place in
            [toneTurning(place, at), influence(place, at), questions(place, at)].compactMap { $0 } + joining(place, at)
        }
        return found + silences(at)
    }

    private mutating func take(_ suspicion: Suspicion, _ at: Date, _ changes: inout Changes) {
        guard !rules.off.contains(suspicion.kind) else { return }
        var gate = gates[suspicion.key] ?? Gate()
        if gate.finding != nil {
            if let worse = gate.keep(suspicion, at: at) { changes.escalated.append(worse) }
        } else if suspicion.opens, gate.mayOpen(at, rest: rules.coolDown) {
            let finding = SignalFinding(suspicion, at: at, title: titles[suspicion.subject] ?? suspicion.subject)
            gate.open(finding)
            openGates.insert(suspicion.key)
            changes.opened.append(finding)
        } else {
            return
        }
        gates[suspicion.key] = gate
    }

    /// What is asked over a day stays open for a day after it was last above the lower bar.
    private func calm(_ kind: SignalFinding.Kind) -> TimeInterval {
        kind == .volume || kind == .silence ? rules.calm : max(rules.calm, 86_400)
    }

    private mutating func close(_ at: Date, _ changes: inout Changes) {
        for key in openGates.sorted() {
            let calm = calm(key.kind)
            guard let ended = gates[key]?.close(at, calm: calm) else { continue }
            changes.closed.append(ended)
            openGates.remove(key)
        }
    }
}
