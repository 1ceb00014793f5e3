/// L-BFGS: minimises a smooth convex function. Nocedal & Wright, Numerical Optimization (2006), algorithms 7.4 and 7.5, with a
/// backtracking line search. Deterministic.
struct QuasiNewton {
    var memory = 10
    var steps = 200
    /// Ends when a step lowers the value by less than this share of it.
    var tolerance = 1e-6

    func minimise(_ start: [Double], _ function: (_ point: [Double], _ gradient: inout [Double]) -> Double) -> [Double] {
        var (point, gradient) = (start, Array(repeating: 0.0, count: start.count))
        var value = function(point, &gradient)
        var history = History(memory)
        for _ in 0..<steps {
            let direction = history.direction(gradient)
            guard let next = search(point, value, gradient, direction, first: history.isEmpty, function) else { break }
            history.note(moved: difference(next.point, point), turned: difference(next.gradient, gradient))
            let gain = value - next.value
            (point, value, gradient) = next
            if gain < tolerance * abs(value) { break }
        }
        return point
    }

    private func search(
        _ point: [Double], _ value: Double, _ gradient: [Double], _ direction: [Double], first: Bool,
        _ function: (_ point: [Double], _ gradient: inout [Double]) -> Double
    ) -> (point: [Double], value: Double, gradient: [Double])? {
        let slope = dot(gradient, direction)
        guard slope < 0 else { return nil }
        var step = first ? min(1, 1 / dot(gradient, gradient).squareRoot()) : 1.0
        var turned = gradient
        for _ in 0..<30 {
            let next = zip(point, direction).map { $0 + step * $1 }
            let reached = function(next, &turned)
            if reached <= value + 1e-4 * step * slope { return (next, reached, turned) }
            step /= 2
        }
        return nil
    }

    /// The last moves and how the gradient turned along them: the two-loop recursion.
    private struct History {
        private let size: Int
        private var pairs: [(moved: [Double], turned: [Double], scale: Double)] = []

        init(_ size: Int) { self.size = size }

        var isEmpty: Bool { pairs.isEmpty }

        mutating func note(moved: [Double], turned: [Double]) {
            let curvature = dot(moved, turned)
            guard curvature > 1e-12 else { return }
            if pairs.count == size { pairs.removeFirst() }
            pairs.append((moved, turned, 1 / curvature))
        }

        func direction(_ gradient: [Double]) -> [Double] {
            var q = gradient.map { -$0 }
            var factors: [Double] = []
            for pair in pairs.reversed() {
                let factor = pair.scale * dot(pair.moved, q)
                add(-factor, pair.turned, to: &q)
                factors.append(factor)
            }
            if let last = pairs.last {
                let scale = 1 / (last.scale * dot(last.turned, last.turned))
                for index in q.indices { q[index] *= scale }
            }
            for (pair, factor) in zip(pairs, factors.reversed()) {
                add(factor - pair.scale * dot(pair.turned, q), pair.moved, to: &q)
            }
            return q
        }
    }
}

private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
}

private func add(_ factor: Double, _ a: [Double], to b: inout [Double]) {
    for index in a.indices { b[index] += factor * a[index] }
}

private func difference(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
