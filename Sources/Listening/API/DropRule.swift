/// When an item is not ours to read: private, confidential, a repetition.
struct DropRule: Sendable, Hashable {
    enum Test: Sendable, Hashable {
        case isOneOf(Set<String>)
        /// Absent counts as not one of them: what does not say that it is public is not taken for public.
        case isNoneOf(Set<String>)
        case exists
    }

    var path: FieldPath
    var test: Test

    func drops(_ item: JSON) -> Bool {
        let values = path.values(in: item)
        let texts = values.compactMap(\.text)
        return switch test {
        case .isOneOf(let wanted): texts.contains { wanted.contains($0) }
        case .isNoneOf(let wanted): !texts.contains { wanted.contains($0) }
        case .exists: values.contains(where: \.isPresent)
        }
    }
}
