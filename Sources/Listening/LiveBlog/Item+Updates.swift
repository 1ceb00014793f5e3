internal import Foundation

extension Item {
    /// The item itself, or what a live blog is made of: the blog with what stands above its first update, and each update that says
    /// something.
    ///
    /// - Parameters:
    ///   - html: what its text was made of, sanitised.
    ///   - updated: when the feed says that it last changed.
    func parts(html: String? = nil, updated: Date? = nil, clock: VisitClock, zone: TimeZone) -> [Item] {
        let times = UpdateTimes(zone: zone, published: published, updated: updated, latest: clock.latest)
        let lines = html.map { TextLine.lines(ofHTML: $0) } ?? TextLine.lines(of: text)
        guard let blog = LiveBlog(title: title, url: url, lines: lines, times: times) else { return [self] }
        var whole = self
        whole.text = blog.opening.map(\.text).joined(separator: "\n")
        return [whole] + updates(of: blog, times)
    }

    private func updates(of blog: LiveBlog, _ times: UpdateTimes) -> [Item] {
        let moments = times.moments(of: blog.updates.map(\.stamp))
        let told = zip(blog.updates, moments).filter { !$0.0.lines.isEmpty }
        let items = told.map { update, moment in item(update, moment) }
        return UpdateTimes.runsBackward(blog.updates.map(\.stamp)) ? Item.named(items.reversed()).reversed() : Item.named(items)
    }

    private func item(_ update: LiveBlog.Update, _ moment: Date?) -> Item {
        let (title, text) = UpdateText.parts(of: update.lines)
        let own = update.address.flatMap { ownAddress($0) }
        var item = Item(id: id, url: own ?? url, title: title, text: text, author: author, published: moment, language: language)
        item.part = own ?? moment.map { "\(Int(($0.timeIntervalSince1970 / 60).rounded(.down)))" } ?? "\(update.stamp.minute)"
        return item
    }

    /// A fragment of this page; nil for a link to elsewhere.
    private func ownAddress(_ address: String) -> String? {
        guard let url, let sign = address.firstIndex(of: "#") else { return nil }
        let page = url.prefix { $0 != "#" }
        return address[..<sign].isEmpty || address[..<sign] == page ? String(page + address[sign...]) : nil
    }

    /// Of what has the same name the second gets another, in order of time: what is added later in the same minute moves nothing. What says
    /// word for word the same is left out.
    private static func named(_ items: [Item]) -> [Item] {
        var known: [String: [Item]] = [:]
        return items.compactMap { item in
            let name = item.part ?? "", others = known[name, default: []]
            if others.contains(where: { $0.title == item.title && $0.text == item.text }) { return nil }
            known[name, default: []].append(item)
            var item = item
            if !others.isEmpty { item.part = "\(name) \(others.count + 1)" }
            return item
        }
    }
}
