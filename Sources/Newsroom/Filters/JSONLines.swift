import Foundation

/// A Unix filter: one JSON object per line in, one out, in the same order.
enum JSONLines {
    /// Reads lines from a file or, for "-", from standard input. Whoever writes one line and waits gets its answer.
    ///
    /// - Throws: `LineProblem` with the number of a line that is not what was asked for, `InputProblem`.
    static func answer<Question: Decodable, Answer: Encodable>(
        _ path: String, as question: Question.Type, with answer: (Question) throws -> Answer
    ) throws {
        let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
        encoder.outputFormatting = .withoutEscapingSlashes
        var number = 0
        var lines = try ByteLines(path)
        var answers = Data()
        while let line = lines.next() {
            number += 1
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            guard let asked = try? decoder.decode(Question.self, from: Data(line)) else {
                try write(&answers)
                throw LineProblem(file: path, line: number)
            }
            answers += try encoder.encode(try answer(asked))
            answers.append(0x0A)
            if lines.mustWait { try write(&answers) }
        }
        try write(&answers)
    }

    private static func write(_ answers: inout Data) throws {
        try FileHandle.standardOutput.write(contentsOf: answers)
        answers.removeAll(keepingCapacity: true)
    }
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

    public var description: String {
        "\(file == "-" ? "standaardinvoer" : file):\(line): is geen JSON-object met de verwachte velden; zie --help voor een voorbeeld"
    }
}

public struct InputProblem: Error, Sendable, CustomStringConvertible {
    public var file: String

    public var description: String { "\(file) is niet te lezen; bestaat het bestand, en mag deze gebruiker het lezen?" }
}
