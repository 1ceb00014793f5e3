import Analysis
import Foundation
import Language
import Mentions

/// Story clustering with a full window: seven days that hold many mentions.
struct StoryMeasures {
    private let extractor: TermExtractor
    private let everyday: EverydayTerms
    private let forest: StoryForest
    private let town: StoryTown
    private static let began = Date(timeIntervalSince1970: 1_794_740_400)
    private static let window: TimeInterval = 7 * 86_400

    init(_ material: Material) throws {
        let lexicons = material.root.appending(path: "Lexicons/nl")
        extractor = try TermExtractor(lemmatizer: try Lemmatizer(data: lexicons), data: lexicons)
        everyday = try EverydayTerms(lexicons: lexicons)
        forest = try StoryForest(lexicons: lexicons)
        town = StoryTown(words: Self.words(in: lexicons))
    }

    func run() throws {
        let small = measure(words: 8, held: 100_000, sample: 20_000)
        report("koppen, 100.000 in het venster", small.speed, "koppen/s", bar: "30.000 koppen/s")
        let articles = measure(words: 120, held: 100_000, sample: 4_000)
        report("artikelen, 100.000 in het venster", articles.speed, "artikelen/s", bar: "5.000 artikelen/s")
        let large = measure(words: 8, held: 1_000_000, sample: 20_000)
        report("koppen, 1.000.000 in het venster", large.speed, "koppen/s", bar: "de helft van bij 100.000")
        report("geheugen bij 1.000.000", Double(large.memory) / 1e6, "MB", bar: "1.000 MB")
        report("bewaarde stand bij 1.000.000", Double(large.snapshot) / 1e6, "MB", bar: "")
        report("hervatten bij 1.000.000", large.resumed, "s", bar: "2 s")
    }

    private struct Figures {
        var speed: Double
        var memory: Int
        var snapshot: Int
        var resumed: Double
    }

    /// - Parameters:
    ///   - held: mentions that the window holds before the clock starts.
    ///   - sample: mentions that are timed, words and all.
    private func measure(words: Int, held: Int, sample: Int) -> Figures {
        let pace = Self.window / Double(held), before = Self.resident
        var clusterer = StoryClusterer(window: Self.window, everyday: everyday, forest: forest)
        for number in 0..<held { _ = clusterer.assign(document(number, words, pace)) }
        let memory = Self.resident - before
        let start = clock()
        for number in held..<held + sample { _ = clusterer.assign(document(number, words, pace)) }
        let speed = Double(sample) / (Double(clock() - start) / Double(CLOCKS_PER_SEC))
        let made = Double(sample) / seconds(rounds: 1) { for number in held..<held + sample { _ = town.text(number, words) } }
        let bytes = clusterer.snapshot
        let resumed = seconds(rounds: 1) { _ = StoryClusterer(snapshot: bytes, window: Self.window) }
        return Figures(speed: 1 / (1 / speed - 1 / made), memory: memory, snapshot: bytes.count, resumed: resumed)
    }

    private func document(_ number: Int, _ words: Int, _ pace: Double) -> StoryDocument {
        let text = town.text(number, words)
        let (title, body) = words > 20 ? (String(text.prefix(60)), text) : (text, "")
        return StoryDocument(
            id: "m\(number)", published: Self.began.addingTimeInterval(Double(number) * pace), title: title, text: body,
            terms: extractor.terms(title: title, text: body))
    }

    /// Bytes of memory the program holds now (`/proc/self/statm`, pages of 4 KB).
    private static var resident: Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 4096
    }

    private static func words(in lexicons: URL) -> [String] {
        ["verwant-a", "verwant-b"].flatMap { file -> [String] in
            let text = (try? String(contentsOf: lexicons.appending(path: file + ".tsv"), encoding: .utf8)) ?? ""
            return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { line in
                line.split(separator: "\t").last?.split(separator: " ").map(String.init).filter { !$0.contains("_") } ?? []
            }
        }
    }
}

/// Texts as a busy country writes them: words by Zipf's law, and every four texts tell of one event with a name and three words of its own.
private struct StoryTown {
    let words: [String]

    func text(_ number: Int, _ count: Int) -> String {
        let event = number / 40 * 10 + number % 10
        var own = Dice(seed: UInt64(event)), loose = Dice(seed: UInt64(number) &+ 1 << 40)
        var text = (0..<3).map { _ in words[Int(own.next() % UInt64(words.count))] }
        text.insert("\(words[Int(own.next() % UInt64(words.count))].prefix(5).capitalized)\(event % 1000)", at: 1)
        while text.count < count { text.append(words[zipf(&loose)]) }
        return text.joined(separator: " ")
    }

    private func zipf(_ dice: inout Dice) -> Int {
        let chance = Double(dice.next() >> 11) / Double(1 << 53)
        return min(words.count - 1, Int(pow(Double(words.count), chance)) - 1)
    }

    /// SplitMix64. <https://prng.di.unimi.it/splitmix64.c>
    private struct Dice {
        var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
