import Foundation
import Mentions
import Testing

@testable import Analysis

@Suite struct PhaseTests {
    /// - Parameter days: voices a day, the newest day first, each in the afternoon.
    private func phase(_ days: [Int]) -> Phase {
        var moments: [Date] = []
        for (ago, count) in days.enumerated() {
            let afternoon = Town.at.addingTimeInterval(-Double(ago) * Town.day - 40_000)
            moments += (0..<count).map { afternoon.addingTimeInterval(-60 * Double($0)) }
        }
        return PhaseRule(moments.sorted(), at: Town.at).phase
    }

    private static let rows: [(days: String, phase: Phase)] = [
        ("2", .emerging),
        ("9 2", .emerging),
        ("14", .growing),
        ("14 2", .growing),
        ("9 4", .growing),
        ("39 20 4", .growing),
        ("38 39 10", .peak),
        ("8 7 8 6 8", .peak),
        ("20 39 12", .fading),
        ("18 20 39 12", .fading),
        ("1 5 8", .fading),
        ("1 1 2", .latent),
        ("3 3 3 4", .latent),
        ("2 2 5 39", .latent),
        ("4 1 0 3 5", .growing),
        ("4 0 0 0 0 3 5", .back),
        ("1 4 0 0 0 0 3 5", .back),
        ("3 4 4 0 0 0 0 3 5", .latent),
        ("4 0 0 0 0 2", .emerging),
        ("1 0 0 0 0 3 5", .latent),
    ]

    @Test(arguments: rows.indices) func followsFromTheVoicesADay(_ row: Int) {
        let (days, expected) = Self.rows[row]
        #expect(phase(days.split(separator: " ").compactMap { Int($0) }) == expected, "\(days)")
    }

    @Test func silenceOfSomeDaysCutsTalkIntoEpisodes() {
        let moments = [0.0, 1, 2, 5.5, 6, 9].map { Town.at.addingTimeInterval($0 * Town.day) }
        #expect(Episodes.of(moments) == [0..<3, 3..<5, 5..<6])
        #expect(Episodes.of([]).isEmpty)
    }
}
