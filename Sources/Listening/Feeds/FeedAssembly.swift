internal import Foundation

extension FeedBuilder {
    consuming func feed(reference: Date?) -> Feed {
        if isInEntry, !entry.isEmpty { entries.append(entry) }
        let link = head.link.value
        return FeedAssembly(
            format: format, title: head.title.value, link: link, language: language.value, base: documentBase ?? link,
            authors: format == .atom10 || format == .atom03 ? head.authors : [],
            dates: [head.published.value, head.updated.value].compactMap { $0 }
        ).feed(entries, reference: reference)
    }
}

/// What only the whole feed tells: the zone of its dates, the year of dates without one, the base of its addresses.
struct FeedAssembly {
    var format: FeedFormat
    var title: String?
    var link: String?
    var language: String?
    var base: String?
    var authors: [String] = []
    /// Dates of the feed itself.
    var dates: [FeedDate.Reading] = []

    func feed(_ drafts: [EntryDraft], reference: Date?) -> Feed {
        let isDutch = language.map { ["nl", "fy"].contains($0.lowercased().prefix(2)) } ?? false
        let reference = reference ?? newest(drafts, isDutch: isDutch)
        let entries = drafts.map { draft in
            draft.entry(base: base, authors: authors) { $0.date(dutch: isDutch, reference: reference) }
        }
        let home = link.map { WebAddress.resolve($0, against: base) }
        return Feed(format: format, title: title, link: home, language: language, entries: entries)
    }

    private func newest(_ drafts: [EntryDraft], isDutch: Bool) -> Date? {
        let readings = dates + drafts.flatMap { [$0.published.value, $0.updated.value].compactMap { $0 } }
        guard readings.contains(where: { !$0.hasYear }) else { return nil }
        return readings.compactMap { $0.date(dutch: isDutch, reference: nil) }.max()
    }
}
