internal import Foundation
internal import Mentions

extension StoryView {
    private static let longest = 80
    /// Members looked at: the newest ones know best what the story has become.
    private static let members = 40

    /// The most central short heading among its members, without the name of the paper behind it; else its keywords.
    func title(_ scene: Scene) -> String {
        let weights = weights(scene)
        let voices = scene.voices(now.isEmpty ? places : now).suffix(StoryView.members)
        let headings = voices.map { (place: $0, text: heading($0, scene)) }.filter { !$0.text.isEmpty }
        let scored = headings.map { (text: $0.text, worth: worth($0.text, of: $0.place, weights, scene)) }
        let best = scored.reduce((text: "", worth: -1.0)) { $1.worth > $0.worth ? $1 : $0 }.text
        return best.isEmpty ? StoryView.sentence(keywords(scene)) : best
    }

    private static func sentence(_ keywords: [String]) -> String {
        let text = keywords.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func worth(_ text: String, of place: Int, _ weights: [UInt64: Double], _ scene: Scene) -> Double {
        let words = Wording.content(text)
        let sum = words.reduce(0.0) { $0 + (weights[$1] ?? 0) }
        var worth = sum / Double(words.count + 3).squareRoot()
        if scene.heard[place].mention.title.isEmpty { worth *= 0.6 }
        if [.media, .overheid].contains(scene.heard[place].mention.group) { worth *= 1.3 }
        if words.count < 3 { worth *= 0.75 }
        if text.contains(where: { "‘’“”\"".contains($0) }) || text.hasPrefix("'") { worth *= 0.7 }
        if text.contains("?") { worth *= 0.75 }
        if text.count > 70 || text.hasSuffix("…") { worth *= 0.75 }
        return worth
    }

    /// Empty for a threat, and without handles and addresses.
    private func heading(_ place: Int, _ scene: Scene) -> String {
        let mention = scene.heard[place].mention
        if Threats.occur(in: mention.body) { return "" }
        if mention.title.isEmpty {
            return StoryView.shorten(scene.heard[place].reading.sentences.first.map { scene.passage(place, $0.range) } ?? "")
        }
        return StoryView.shorten(StoryView.withoutSource(mention.title, names: scene.pipeline.sources.map(\.name)))
    }

    /// "Brand in loods - Omroep Turfbrug" and "Brand in loods | Courant" lose their tail, "Re: Brand in loods" its beginning.
    static func withoutSource(_ title: String, names: [String]) -> String {
        let title = title.lowercased().hasPrefix("re: ") ? String(title.dropFirst(4)) : title
        for separator in [" | ", " - ", " – ", " — "] {
            guard let cut = title.range(of: separator, options: .backwards) else { continue }
            let tail = title[cut.upperBound...].lowercased()
            if separator == " | " || names.contains(where: { $0.lowercased() == tail }) { return String(title[..<cut.lowerBound]) }
        }
        return title
    }

    private static func shorten(_ text: String) -> String {
        let text = text.split(whereSeparator: \.isWhitespace).filter { Passage.isFree($0) }.joined(separator: " ")
        let end = text.hasSuffix(".") && !text.hasSuffix("..") ? String(text.dropLast()) : text
        if end.count <= longest { return end }
        let cut = end.prefix(longest)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
    }
}
