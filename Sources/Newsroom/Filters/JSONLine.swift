public import Foundation

/// One object on one line, as every filter and `--json` write it: sorted keys, so that equal answers are equal bytes, moments in
/// ISO 8601, and a line feed.
public enum JSONLine {
    public static func data(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(value) + Data([0x0A])
    }

    public static func text(_ value: some Encodable) throws -> String { String(decoding: try data(value), as: UTF8.self) }
}
