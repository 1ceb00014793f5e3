import Mentions

/// A small course of counts: as SVG for a page, as block characters for plain text, and as words for whoever cannot see it.
struct Sparkline {
    var points: [SeriesPoint]

    private var top: Int { max(1, points.map(\.count).max() ?? 1) }

    /// "▁▁▂▃▅▇"
    var blocks: String {
        let levels = Array("▁▂▃▄▅▆▇█")
        return String(points.map { levels[min(7, $0.count * 7 / top)] })
    }

    /// "In 14 dagen: van 3 naar 38 berichten per dag, hoogste 38 op 15 november."
    func words(_ day: (String) -> String) -> String {
        guard let first = points.first, let last = points.last, points.count > 1 else { return "Nog geen verloop." }
        let peak = points.max { $0.count < $1.count } ?? last
        return "Verloop over \(points.count) dagen: van \(first.count) naar \(last.count) berichten per dag, "
            + "hoogste \(peak.count) op \(day(peak.day))."
    }

    /// An inline drawing of bars, today's darker, that takes the colour of the text round it.
    func svg(label: String) -> String {
        let (width, height, step) = (points.count * 7 - 2, 22, 7)
        let bars = points.enumerated().map { index, point in
            let tall = point.count == 0 ? 1 : max(2, point.count * height / top)
            let faint = index == points.count - 1 ? "" : " opacity=\".45\""
            return "<rect x=\"\(index * step)\" y=\"\(height - tall)\" width=\"5\" height=\"\(tall)\"\(faint)/>"
        }
        return "<svg class=\"verloop\" role=\"img\" aria-label=\"\(Markup.escaped(label))\" viewBox=\"0 0 \(max(width, 1)) \(height)\" "
            + "width=\"\(max(width, 1))\" height=\"\(height)\" fill=\"currentColor\"><title>\(Markup.escaped(label))</title>\(bars.joined())</svg>"
    }
}
