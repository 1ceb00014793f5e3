internal import Foundation
internal import Mentions

extension Scene {
    /// The issue whose query a third of these mentions answer to, most of them first.
    func issue(of places: [Int]) -> Issue? { issue(of: places, atLeast: 1.0 / 3) }

    /// - Parameter share: of the mentions that answer to the query, 0 ... 1.
    func issue(of places: [Int], atLeast share: Double) -> Issue? {
        let hits = issues.map { issue in places.count { heard[$0].reading.issues.contains(issue.id) } }
        guard let most = hits.max(), most > 0, Double(most) >= share * Double(places.count) else { return nil }
        return hits.firstIndex(of: most).map { issues[$0] }
    }
}
