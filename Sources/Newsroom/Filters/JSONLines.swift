import Foundation

/// A Unix filter: one JSON object per line in, one out, in the same order.
enum JSONLines {
    /// Reads lines from a file or, for "-", from standard input. Whoever writes one line and waits gets its answer.
    ///
    /// - Throws: `LineProblem` with the number of a line that is not what was asked for, `InputProblem`.
    static func answer<Question: Decodable, Answer: Encodable>(
        _ path: String, as question: Question.Type, with answer: (Question) throws -> Answer
    ) throws {
        var answers = Data()
        defer { try? write(&answers) }
        try read(path, as: question, waiting: { try write(&answers) }) { asked in
            answers += try JSONLine.data(try answer(asked))
        }
        try write(&answers)
    }

    /// Reads lines from a file or, for "-", from standard input.
    ///
    /// - Parameter waiting: called when the next line has not arrived yet.
    /// - Throws: `LineProblem`, `InputProblem`.
    static func read<Line: Decodable>(
        _ path: String, as line: Line.Type, waiting: () throws -> Void = {}, with take: (Line) throws -> Void
    ) throws {
        let decoder = JSONDecoder()
        var number = 0
        var lines = try ByteLines(path)
        while true {
            if lines.mustWait { try waiting() }
            guard let line = try lines.next() else { return }
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            let read: Line
            do { read = try decoder.decode(Line.self, from: Data(line)) } catch {
                throw LineProblem(file: path, line: number, reason: (error as? UnreadableMoment)?.description)
            }
            try take(read)
        }
    }

    private static func write(_ answers: inout Data) throws {
        try StandardOutput.write(answers)
        answers.removeAll(keepingCapacity: true)
    }
}

/// A moment in a line: ISO 8601, without a zone in UTC.
struct LineMoment: Decodable {
    var date: Date

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = Moment.date(text, in: .gmt) else { throw UnreadableMoment(text: text) }
        self.date = date
    }
}

struct UnreadableMoment: Error, CustomStringConvertible {
    var text: String

    var description: String { "'\(text)' is geen moment; schrijf het zoals 2026-11-16T07:30:00Z, of null" }
}

/// An id as scripts write it, text or number; it comes back as it was.
struct LineID: Codable {
    var text: String
    private var isNumber = false

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.text = text
        } else {
            text = String(try container.decode(Int.self))
            isNumber = true
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if isNumber, let number = Int(text) { try container.encode(number) } else { try container.encode(text) }
    }
}

public struct LineProblem: Error, Sendable, CustomStringConvertible {
    public var file: String
    public var line: Int
    /// What is wrong, when more can be said than that this is not the object that was asked for.
    public var reason: String?

    public var description: String {
        "\(Input.name(file)):\(line): \(reason ?? "is geen JSON-object met de verwachte velden; zie --help voor een voorbeeld")"
    }
}
