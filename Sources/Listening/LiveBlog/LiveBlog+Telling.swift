internal import Foundation

/// How a live blog is told from other texts with clock times.
///
/// Programmes, timetables, opening hours and reconstructions hold clock times too. They are written forward, most of them on the round five
/// minutes, and do not call themselves live; their lines are bare entries. A text that calls itself a live blog needs two updates; one that
/// does not needs four, newest first.
extension LiveBlog {
    static let fewest = 2
    private static let fewestUnnamed = 4
    /// Words of an update that says something.
    private static let fewestWords = 5

    func isLive(title: String, url: String?) -> Bool {
        let told = updates.filter { !$0.lines.isEmpty }
        let saying = told.count { $0.words >= LiveBlog.fewestWords }
        guard 2 * saying >= told.count, saying >= LiveBlog.fewest else { return false }
        if LiveBlog.isNamed(title) || url.map(LiveBlog.isNamed) == true { return true }
        let isBackward = UpdateTimes.runsBackward(updates.map(\.stamp))
        let isCalled =
            LiveBlog.isCalledLive(title) || saysUpdate >= LiveBlog.fewest
            || opening.contains { LiveBlog.isCalledLive($0.text) || LiveBlog.isNamed($0.text) }
        guard isCalled else { return isBackward && saying >= LiveBlog.fewestUnnamed && !title.isEmpty && hasOrder }
        return isBackward || !isRound
    }

    private var isRound: Bool { updates.allSatisfy { $0.stamp.minute % 5 == 0 && $0.stamp.moment == nil } }

    /// No update but across midnight is later than the one above it.
    private var hasOrder: Bool {
        let steps = zip(updates, updates.dropFirst()).map { $1.stamp.minute - $0.stamp.minute }
        return steps.allSatisfy { $0 <= 0 || $0 > 720 } && steps.contains { $0 != 0 }
    }

    static func isNamed(_ text: String) -> Bool {
        let folded = text.lowercased()
        return ["liveblog", "live blog", "live-blog", "liveverslag"].contains { folded.contains($0) }
    }

    /// "LIVE | Storm", "Live: storm", "Volg hier de storm"; no "Live muziek op het plein".
    private static func isCalledLive(_ text: String) -> Bool {
        let folded = text.lowercased()
        if ["volg hier", "volg live", "houden we je op de hoogte", "houden we u op de hoogte"].contains(where: folded.contains) {
            return true
        }
        guard folded.hasPrefix("live") else { return false }
        let next = folded.dropFirst(4).first { $0 != " " }
        return text.hasPrefix("LIVE ") || next.map { ":|-–—•".contains($0) } ?? true
    }
}
