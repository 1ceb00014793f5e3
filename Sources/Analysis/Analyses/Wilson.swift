/// Interval of 95 percent of a share (Wilson 1927), honest also where n is small.
public enum Wilson {
    /// - Returns: 0 and 1 for none at all.
    public static func interval(_ hits: Int, of all: Int) -> (low: Double, high: Double) {
        guard all > 0 else { return (0, 1) }
        let n = Double(all), p = Double(hits) / n, z = 1.959964
        let middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return (max(0, middle - half), min(1, middle + half))
    }
}
