public import Foundation

extension StoryClusterer {
    /// Changes whenever the way of placing or of writing does; a snapshot of another format is passed over.
    private static let format = 2

    /// The whole state, for `init(snapshot:)`. Takes about 300 bytes per headline of the window.
    public var snapshot: [UInt8] {
        var writer = SnapshotWriter()
        writer.write(StoryClusterer.format)
        writer.write(window)
        writer.write(now)
        table.write(to: &writer)
        writer.write(pieces.texts)
        writer.write(pieces.read)
        write(index, to: &writer)
        write(book, to: &writer)
        headings.write(to: &writer)
        let pairs = bridges.sorted { ($0.key.older, $0.key.younger) < ($1.key.older, $1.key.younger) }
        writer.write(pairs.flatMap { [$0.key.older, $0.key.younger, Int32($0.value)] })
        return writer.bytes
    }

    private func write(_ index: StoryIndex, to writer: inout SnapshotWriter) {
        writer.write(index.texts)
        writer.write(index.times)
        writer.write(index.ids)
        writer.write(index.terms)
        writer.write(index.pieces)
        writer.write(index.dropped)
        writer.write(index.oldest)
    }

    private func write(_ book: StoryBook, to writer: inout SnapshotWriter) {
        writer.write(book.stories.map(\.id))
        writer.write(book.stories.map(\.root))
        writer.write(book.stories.map(\.size))
        writer.write(book.stories.map(\.last))
    }

    /// The state as it was saved; nil for bytes of another format, another window or none at all. Changes not yet taken are not saved.
    public init?(snapshot: [UInt8], window: TimeInterval) {
        var reader = SnapshotReader(snapshot)
        guard reader.value(as: Int.self) == StoryClusterer.format, reader.value(as: TimeInterval.self) == window,
            let now = reader.value(as: Double.self), let table = TermTable(from: &reader),
            let texts = reader.values(as: Float.self), texts.count == 1 << 16, let read = reader.value(as: Float.self),
            let index = StoryClusterer.index(from: &reader), let book = StoryClusterer.book(from: &reader),
            let headings = Headings(from: &reader), let bridges = reader.values(as: Int32.self), reader.isAtEnd
        else { return nil }
        self.init(window: window)
        (self.now, self.table, self.index, self.book, self.headings) = (now, table, index, book, headings)
        pieces = PieceTable(texts: texts, read: read)
        for at in stride(from: 0, to: bridges.count - 2, by: 3) {
            self.bridges[StoryPair(bridges[at], bridges[at + 1])] = Int(bridges[at + 2])
        }
    }

    private static func index(from reader: inout SnapshotReader) -> StoryIndex? {
        guard let texts = reader.values(as: IndexedText.self), let times = reader.values(as: Double.self), let ids = reader.texts(),
            let terms = reader.values(as: IndexedTerm.self), let pieces = reader.values(as: UInt16.self),
            let dropped = reader.value(as: Int.self), let oldest = reader.value(as: Int.self),
            times.count == texts.count, ids.count == texts.count
        else { return nil }
        return StoryIndex(texts: texts, times: times, ids: ids, terms: terms, pieces: pieces, dropped: dropped, oldest: oldest)
    }

    private static func book(from reader: inout SnapshotReader) -> StoryBook? {
        guard let ids = reader.texts(), let roots = reader.values(as: Int32.self), let sizes = reader.values(as: Int32.self),
            let last = reader.values(as: Int.self), [roots.count, sizes.count, last.count].allSatisfy({ $0 == ids.count })
        else { return nil }
        return StoryBook(
            stories: ids.indices.map {
                .init(id: ids[$0], root: roots[$0], size: sizes[$0], last: last[$0])
            })
    }
}
