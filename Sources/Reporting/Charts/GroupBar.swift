import Mentions

/// Who speaks, as one bar divided by the share of each group.
struct GroupBar {
    var groups: [GroupShare]

    func svg(label: String) -> String {
        let width = 240.0
        var x = 0.0
        var parts = ""
        for share in groups {
            let wide = share.share * width
            parts +=
                "<rect class=\"g-\(share.group.rawValue)\" x=\"\(Markup.number(x))\" y=\"0\" width=\"\(Markup.number(max(0, wide - 1)))\" height=\"8\"/>"
            x += wide
        }
        return
            "<svg class=\"groepen\" role=\"img\" aria-label=\"\(Markup.escaped(label))\" viewBox=\"0 0 240 8\" width=\"240\" height=\"8\" "
            + "preserveAspectRatio=\"none\"><title>\(Markup.escaped(label))</title>\(parts)</svg>"
    }
}
