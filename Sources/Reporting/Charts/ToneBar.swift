import Mentions

/// Where a mean tone lies between -1 and 1, with its 95 % interval as a band.
struct ToneBar {
    var tone: ToneSummary

    func svg(label: String) -> String {
        let (width, height) = (90.0, 14.0)
        func x(_ value: Double) -> String { Markup.number((min(1, max(-1, value)) + 1) / 2 * width) }
        let band = Markup.number(max(1, (min(1, tone.high) - max(-1, tone.low)) / 2 * width))
        return
            "<svg class=\"toonbalk \(ToneLine.colour(tone))\" role=\"img\" aria-label=\"\(Markup.escaped(label))\" viewBox=\"0 0 90 14\" width=\"90\" height=\"14\">"
            + "<title>\(Markup.escaped(label))</title><rect class=\"as\" x=\"0\" y=\"6\" width=\"90\" height=\"2\"/>"
            + "<rect class=\"nul\" x=\"44.5\" y=\"2\" width=\"1\" height=\"10\"/>"
            + "<rect class=\"band\" x=\"\(x(tone.low))\" y=\"4\" width=\"\(band)\" height=\"6\"/>"
            + "<circle cx=\"\(x(tone.mean))\" cy=\"\(Markup.number(height / 2))\" r=\"4\"/></svg>"
    }
}
