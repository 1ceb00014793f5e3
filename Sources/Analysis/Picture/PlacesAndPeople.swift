internal import Foundation
internal import Mentions

extension Draft {
    private static let fewestAtPlace = 3
    private static let fewestOfPerson = 2
    /// Chance below which a count is above usual.
    private static let above = 0.05
    /// Kinds of places where people live: only there silence says something.
    static let inhabited: Set<String> = ["wijk", "buurt", "dorp", "kern", "stadsdeel", "stad"]

    /// Places that deviate: three mentions or more, and more than usual or in another tone than yesterday; most above usual first.
    mutating func places() -> [PlaceFinding] {
        let findings = scene.pipeline.places.enumerated().compactMap { order, place -> (Double, Int, PlaceFinding)? in
            let all = mentions(.place, place.name), now = scene.current(all)
            guard now.count >= Draft.fewestAtPlace else { return nil }
            var trial = self
            let measures = trial.measures(all, subject: "plaats \(place.name)")
            guard isAboveUsual(measures) || measures.tone?.isDemonstrable == true else { return nil }
            self = trial
            let finding = PlaceFinding(
                name: place.name, kind: place.kind, inhabitants: place.inhabitants, measures: measures, topics: titles(now))
            return (Double(measures.count) / ((measures.expected ?? 0) + 1), order, finding)
        }
        return findings.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.2)
    }

    private func isAboveUsual(_ measures: VolumeAndTone) -> Bool {
        guard let expected = measures.expected else { return false }
        return Poisson.upperTail(measures.count, rate: expected + 0.5 / Double(scene.known)) < Draft.above
    }

    var silentPlaces: [String] {
        let named = Set(
            scene.now.flatMap { place in
                scene.heard[place].reading.names.filter { $0.kind == .place }.map(\.name)
            })
        return scene.pipeline.places.filter { Draft.inhabited.contains($0.kind.lowercased()) && !named.contains($0.name) }.map(\.name)
    }

    mutating func people() -> [PersonFinding] {
        let findings = scene.pipeline.people.enumerated().compactMap { order, person -> (Int, PersonFinding)? in
            let all = mentions(.person, person.name), now = scene.current(all)
            guard now.count >= Draft.fewestOfPerson else { return nil }
            let measures = measures(all, subject: "\(person.role) \(person.name)")
            return (
                order,
                PersonFinding(
                    name: person.name, role: person.role, portfolio: person.portfolio, measures: measures, topics: titles(now))
            )
        }
        return findings.sorted { ($1.1.measures.count, $0.0) < ($0.1.measures.count, $1.0) }.map(\.1)
    }

    func mentions(_ kind: NameHit.Kind, _ name: String) -> [Int] {
        scene.everything.filter { scene.heard[$0].reading.names.contains { $0.kind == kind && $0.name == name } }
    }
}
