import Analysis
import Foundation
import Mentions
import TestSupport
import Testing

@Suite struct SignalDetectorTests {
    /// A Monday, 00.00 UTC.
    static let start = Date(timeIntervalSince1970: 1_767_571_200)

    private func detector(_ rules: AlarmRules = AlarmRules(), watched: [String: String] = ["a": "A"]) -> SignalDetector {
        SignalDetector(rules: rules, hours: LocalHours(zone: .gmt, hasHolidays: false), watched: watched)
    }

    private func voice(_ id: Int, hours: Double, subject: String = "a", source: String? = nil) -> Observation {
        Observation(
            mention: "m\(id)", moment: Self.start.addingTimeInterval((hours * 3600).rounded()), subjects: [subject],
            source: source ?? "b\(id % 3)", author: "x\(id % 5)")
    }

    /// Looks every ten minutes, and what changed.
    private func run(_ observations: [Observation], days: Int, _ detector: SignalDetector) -> SignalDetector.Changes {
        var detector = detector, all = SignalDetector.Changes(), next = 0
        let ordered = observations.sorted { $0.moment < $1.moment }
        for look in stride(from: 600.0, through: Double(days) * 86_400, by: 600) {
            let at = (ordered.first?.moment ?? Self.start).addingTimeInterval(look)
            while next < ordered.count, ordered[next].moment <= at {
                detector.hear(ordered[next])
                next += 1
            }
            let changes = detector.look(at: at)
            all.opened += changes.opened
            all.escalated += changes.escalated
            all.closed += changes.closed
        }
        return all
    }

    /// One voice every six hours for four weeks, and on the 22nd day from two o'clock on one each minute.
    private func burst(of count: Int, shift weeks: Int = 0) -> [Observation] {
        let quiet = (0..<112).map { voice($0, hours: Double($0 * 6)) }
        let loud = (0..<count).map { voice(1000 + $0, hours: 22 * 24 + 14.1 + Double($0) / 60) }
        return (quiet + loud).map { observation in
            var moved = observation
            moved.moment += Double(weeks) * 7 * 86_400
            return moved
        }
    }

    @Test func aBurstIsSeenWithItsReason() throws {
        let changes = run(burst(of: 6), days: 28, detector())
        let alarm = try #require(changes.opened.first)
        #expect(changes.opened.count == 1)
        #expect(alarm.kind == .volume && alarm.subject == "a" && alarm.title == "A")
        #expect(alarm.count == 5 && alarm.expected < 0.5 && alarm.chance < 1e-4)
        #expect(alarm.sources == ["b0", "b1", "b2"])
        #expect(alarm.mentions == (1000..<1005).map { "m\($0)" })
        #expect(alarm.why == "5 stemmen in 15 minuten uit 3 bronnen.")
        #expect(changes.closed.map(\.id) == [alarm.id])
    }

    @Test func oneSourceIsNoBurst() {
        let loud = burst(of: 12).map { observation in
            var same = observation
            if same.mention.count > 4 { same.source = "b1" }
            return same
        }
        #expect(run(loud, days: 28, detector()).opened.isEmpty)
    }

    @Test func oneLoudAuthorIsNoBurstEvenWhenAnotherJoins() {
        let loud = burst(of: 12).map { observation in
            var same = observation
            if same.mention.count > 4, same.mention != "m1003" { (same.source, same.author) = ("b1", "luid") }
            return same
        }
        #expect(run(loud, days: 28, detector()).opened.isEmpty)
    }

    @Test func copiesAreNoVoices() {
        let copied = burst(of: 12).map { observation in
            var copy = observation
            copy.isCopy = observation.mention.count > 4
            return copy
        }
        #expect(run(copied, days: 28, detector()).opened.isEmpty)
    }

    /// An hour of a live blog and one article beside it are two voices; that many articles from two sources would be an alarm.
    @Test func aLiveBlogIsOneVoiceHoweverManyItsUpdates() {
        let articles = burst(of: 40).map { observation in
            var same = observation
            if same.mention.count > 4 { (same.source, same.author) = (same.mention == "m1020" ? "b2" : "b1", nil) }
            return same
        }
        let updates = articles.map { observation in
            var same = observation
            if same.mention.count > 4, same.source == "b1", same.mention != "m1000" { same.blog = "m1000" }
            return same
        }
        #expect(run(articles, days: 28, detector()).opened.map(\.kind) == [.volume])
        #expect(run(updates, days: 28, detector()).opened.isEmpty)
    }

    @Test func anAbsoluteWordInAnUpdateIsHeard() {
        var last = voice(9, hours: 23 * 24)
        (last.blog, last.alarm) = ("m1", "gaslucht")
        let changes = run([voice(1, hours: 23 * 24 - 1), last], days: 2, detector())
        #expect(changes.opened.map(\.kind) == [.word])
    }

    /// A source of an article every three hours that ran a live blog for ten days is missed no sooner than before.
    @Test func theEndOfALiveBlogIsNoSilence() {
        let articles = (0..<8 * 27).map { voice($0, hours: Double($0 * 3), source: "b1") }
        let updates = (0..<12 * 240).map { voice(1_000 + $0, hours: 17 * 24 + Double($0) / 12, source: "b1") }
        let blog = updates.map { update in
            var update = update
            update.blog = "m130"
            return update
        }
        #expect(run(articles + updates, days: 28, detector()).opened.contains { $0.kind == .silence })
        #expect(!run(articles + blog, days: 28, detector()).opened.contains { $0.kind == .silence })
    }

    @Test func wholeWeeksLaterNothingChanges() {
        let now = run(burst(of: 6), days: 28, detector()).opened, later = run(burst(of: 6, shift: 9), days: 28, detector()).opened
        #expect(now.map(\.chance) == later.map(\.chance))
        #expect(now.map { $0.opened + 9 * 7 * 86_400 } == later.map(\.opened))
    }

    @Test func whatNeverChangesGivesNoAlarm() {
        let steady = (0..<(24 * 35 * 3)).map { voice($0, hours: Double($0) / 3) }
        let changes = run(steady, days: 35, detector())
        #expect(changes.opened.isEmpty)
    }

    @Test func orderWithinAMomentDoesNotMatter() {
        var observations = burst(of: 8).map { observation in
            var rounded = observation
            let tens = (observation.moment.timeIntervalSince1970 / 600).rounded(.down) * 600
            rounded.moment = Date(timeIntervalSince1970: tens)
            return rounded
        }
        let straight = run(observations, days: 28, detector()).opened
        observations.reverse()
        let turned = run(observations, days: 28, detector()).opened
        #expect(straight.map(\.id) == turned.map(\.id) && !straight.isEmpty)
        #expect(straight.map(\.chance) == turned.map(\.chance))
        #expect(straight.map { Set($0.mentions) } == turned.map { Set($0.mentions) })
    }

    @Test func noTwoOpeningsWithinTheCoolDown() {
        var dice = Dice(state: 5)
        let wild = (0..<4000).map { id in
            voice(id, hours: 24 * 35 * (pow(dice.uniform(), 3) * 0.2 + (dice.uniform() * 8).rounded(.down) / 10), subject: "s\(id % 4)")
        }
        let rules = AlarmRules(falseAlarmsPerWeek: 50)
        let changes = run(wild, days: 40, detector(rules, watched: [:]))
        let volume = changes.opened.filter { $0.kind == .volume }
        #expect(volume.count > 4)
        for subject in Set(volume.map(\.subject)) {
            let opened = volume.filter { $0.subject == subject },
                closed = changes.closed.filter { $0.subject == subject && $0.kind == .volume }
            for (alarm, next) in zip(opened, opened.dropFirst()) {
                let end = closed.first { $0.id == alarm.id }?.closed
                #expect(end.map { next.opened.timeIntervalSince($0) >= rules.coolDown } == true)
            }
        }
        for alarm in changes.opened {
            #expect(alarm.chance.isFinite && alarm.expected.isFinite && (0...1).contains(alarm.chance))
        }
    }

    @Test func aSourceThatFallsSilentIsNamedOnce() throws {
        let steady = (0..<(24 * 21 * 2)).map { voice($0, hours: Double($0) / 2, source: $0 % 2 == 0 ? "trouw" : "stil") }
        let cut = steady.filter { $0.source == "trouw" || $0.moment < Self.start + 15 * 86_400 }
        let silent = run(cut, days: 21, detector()).opened.filter { $0.kind == .silence }
        #expect(silent.map(\.subject) == ["bron:stil"])
        #expect(try #require(silent.first).opened < Self.start + 16.5 * 86_400)
    }

    @Test func aBacklogAfterSilenceIsNoBurst() {
        let steady = (0..<(24 * 28)).map { voice($0, hours: Double($0), source: "b\($0 % 2)") }
        let gap = 20.0 * 24..<21.0 * 24
        let late = steady.map { observation in
            var back = observation
            let hours = observation.moment.timeIntervalSince(Self.start) / 3600
            if gap.contains(hours) { back.moment = Self.start + gap.upperBound * 3600 + hours }
            return back
        }
        #expect(run(late, days: 28, detector()).opened.filter { $0.kind == .volume }.isEmpty)
    }

    @Test func aToneThatTurnsIsSeen() throws {
        let calm = (0..<200).map { id in
            var observation = voice(id, hours: Double(id) * 3)
            observation.tone = id % 2 == 0 ? 0.2 : -0.1
            return observation
        }
        let sour = (0..<14).map { id in
            var observation = voice(2000 + id, hours: 600 + Double(id) * 1.5)
            observation.tone = id % 2 == 0 ? -0.8 : -0.6
            return observation
        }
        let alarm = try #require(run(calm + sour, days: 27, detector()).opened.first { $0.kind == .tone })
        #expect(alarm.why.hasPrefix("De toon zakt"))
        #expect(run(calm, days: 27, detector()).opened.isEmpty)
    }

    @Test func aGroupThatJoinsIsSeen() throws {
        let alone = (0..<160).map { voice($0, hours: Double($0) * 4) }
        let media = (0..<3).map { id in
            var observation = voice(3000 + id, hours: 650 + Double(id))
            observation.group = .media
            return observation
        }
        let alarm = try #require(run(alone + media, days: 28, detector()).opened.first { $0.kind == .joining })
        #expect(alarm.why == "de media doen nu ook mee: 3 stemmen in een dag.")
    }

    @Test func aVoiceWithReachIsSeenByRole() throws {
        let small = (0..<160).map { id in
            var observation = voice(id, hours: Double(id) * 4)
            observation.reach = id % 4
            return observation
        }
        var loud = voice(4000, hours: 645)
        (loud.reach, loud.group) = (900, .opiniemakers)
        let alarm = try #require(run(small + [loud], days: 28, detector()).opened.first { $0.kind == .influence })
        #expect(alarm.why == "Een opiniemaker kreeg 900 reacties, deelacties en likes." && alarm.mentions == ["m4000"])
    }

    @Test func questionsPileUpUntilTheTownAnswers() {
        let calm = (0..<100).map { voice($0, hours: Double($0) * 6) }
        let asked = (0..<8).map { id in
            var observation = voice(5000 + id, hours: 602 + Double(id))
            observation.asks = true
            return observation
        }
        var answer = voice(6000, hours: 605.5, source: "stad")
        answer.group = .overheid
        #expect(run(calm + asked, days: 27, detector()).opened.contains { $0.kind == .questions })
        #expect(!run(calm + asked + [answer], days: 27, detector()).opened.contains { $0.kind == .questions })
    }

    @Test func oneFireIsOneAlarmAndTwoFiresAreTwo() {
        func fire(_ id: Int, hours: Double, story: String, place: String?) -> Observation {
            var observation = voice(id, hours: hours, subject: "verhaal:" + story)
            (observation.alarm, observation.places) = ("brand", place.map { [$0] } ?? [])
            return observation
        }
        let talk = [
            fire(1, hours: 1, story: "x", place: "Haven"), fire(2, hours: 3, story: "x", place: nil),
            fire(3, hours: 30, story: "y", place: "Haven"),
            fire(4, hours: 31, story: "z", place: "Kade"), fire(5, hours: 32, story: "w", place: nil),
        ]
        let alarms = run(talk, days: 4, detector()).opened
        #expect(alarms.map(\.subject) == ["verhaal:x", "verhaal:z"])
        #expect(alarms.allSatisfy { $0.urgency == .high && $0.kind == .word })
    }

    @Test func anAlarmThatGrowsBecomesUrgent() {
        let changes = run(burst(of: 40), days: 28, detector())
        #expect(changes.opened.count == 1)
        #expect((changes.opened + changes.escalated).last?.urgency == .high)
    }
}
