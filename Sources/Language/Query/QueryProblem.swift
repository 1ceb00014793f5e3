/// What is wrong with a query as somebody wrote it: one line of Dutch.
struct QueryProblem: Error, Equatable {
    var text: String

    init(_ text: String) { self.text = text }
}

extension TextQuery {
    /// What is wrong with a query as somebody wrote it, one line of Dutch; nil when it says what it means.
    public static func problem(in text: String) -> String? {
        do throws(QueryProblem) {
            _ = try QueryParser.parse(text)
            return nil
        } catch { return error.text }
    }
}
