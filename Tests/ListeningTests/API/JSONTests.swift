import Foundation
@testable import Listening
import Testing

@Suite struct JSONTests {
    private func read(_ text: String) -> JSON? { try? JSONReader.value(of: Array(text.utf8)) }

    @Test(
        arguments: [
            ("true", .bool(true)), ("false", .bool(false)), ("null", .null), ("1", .number("1")), ("0", .number("0")),
            ("-0.5e+3", .number("-0.5e+3")),
            ("12345678901234567890", .number("12345678901234567890")), (#""""#, .string("")),
            (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{c}\n\r\t")),
            (#""\u00e9\ud83d\udd25""#, .string("é🔥")), (#""a\ud83db""#, .string("a\u{FFFD}b")), (#""\udd25""#, .string("\u{FFFD}")),
            (#""\ud83d\u0041""#, .string("\u{FFFD}A")), ("[]", .array([])), ("{}", .object([:])),
            (" [1 , [ ] ] ", .array([.number("1"), .array([])])),
            (#"{"a":1,"a":2}"#, .object(["a": .number("2")])), ("\u{FEFF}[]", .array([])),
        ] as [(String, JSON)])
    func valuesAreRead(text: String, value: JSON) { #expect(read(text) == value) }

    @Test(arguments: [
        "", " ", "tru", "True", "01", "-", "1.", ".5", "1e", "+1", "\"", "\"\\", #""\x""#, #""\u12""#, "[", "[1", "[1,]", "[,]", "{",
        "{a:1}",
        #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "[] []", "NaN", "'a'", "[1}",
    ])
    func whatIsNoJSONIsRefused(text: String) { #expect(read(text) == nil) }

    @Test func nestingWithoutEndIsRefused() {
        #expect(read(String(repeating: "[", count: 200) + String(repeating: "]", count: 200)) != nil)
        #expect(read(String(repeating: "[", count: 100_000)) == nil)
    }

    @Test func aStrayByteCostsOneCharacter() throws {
        #expect(try JSONReader.value(of: [0x22, 0x61, 0xE9, 0x62, 0x22]) == .string("a\u{FFFD}b"))
    }

    @Test(
        arguments: [
            ("2026-11-15T19:42:07.318Z", 1_794_771_727), ("2026-11-15T20:42:07+01:00", 1_794_771_727),
            ("2026-11-15 20:42:07+0100", 1_794_771_727),
            ("20261115T194207Z", 1_794_771_727), ("2026-11-15T19:42Z", 1_794_771_720), ("2026-11-15", 1_794_700_800),
            ("2026-11-15T19:42:07", 1_794_771_727),
            ("2024-02-29T00:00:00Z", 1_709_164_800), ("1969-12-31T23:59:59Z", -1), ("2000-03-01T00:00:00Z", 951_868_800),
            ("2026-11-15T14:12:07-05:30", 1_794_771_727),
        ] as [(String, Double)])
    func datesAreRead(text: String, seconds: Double) {
        #expect(APIDate.date(.string(text))?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: [
        "", "gisteren", "2026", "2026-13-01", "2026-11-15T", "2026-11-15T25:00:00Z", "2026-11-15T19:42:07+", "2026-11-15T19:42:07Zx",
        "15-11-2026",
    ])
    func whatIsNoDateIsRefused(text: String) { #expect(APIDate.date(.string(text)) == nil) }

    @Test func numbersAreSecondsOrMilliseconds() {
        #expect(APIDate.date(.number("1794771727"))?.timeIntervalSince1970 == 1_794_771_727)
        #expect(APIDate.date(.number("1794771727318"))?.timeIntervalSince1970 == 1_794_771_727)
        #expect(APIDate.date(.number("-1")) == nil && APIDate.date(.number("1e300")) == nil && APIDate.date(.bool(true)) == nil)
    }

    @Test func countsStayWithinReason() throws {
        let rule = FieldRule(parts: [try #require(FieldRule.Part("[]"))])
        #expect(rule.sum(in: .array([.number("9223372036854775807"), .number("5"), .number("1e400"), .bool(true), .null])) == .max)
        #expect(rule.sum(in: .array([.number("2.9"), .string("3"), .string("veel")])) == 5)
    }

    @Test(
        arguments: [
            (#"<https://a.example/2>; rel="next", <https://a.example/0>; rel="prev""#, "https://a.example/2"),
            (#"<https://a.example/0>; rel="prev", <https://a.example/2?a=1,2;b>; rel=next"#, "https://a.example/2?a=1,2;b"),
            ("<2>; title=\"x\"; rel=\"last next\"", "2"), ("<2>; Rel=\"NEXT\"", "2"), ("<2>; rel=\"prev\"", nil), ("", nil), ("<2", nil),
            ("<2>; title=\"next\"", nil),
        ] as [(String, String?)])
    func theNextPageIsFoundInLinkHeaders(header: String, target: String?) {
        #expect(LinkHeader.target("next", in: header) == target)
    }
}
