import Testing

@testable import Listening

struct WebAddressTests {
    /// RFC 3986 section 5.4, as far as feeds need it.
    @Test(arguments: [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"),
        ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"),
    ])
    func referencesResolve(reference: String, expected: String) {
        #expect(WebAddress.resolve(reference, against: "http://a/b/c/d;p?q") == expected)
    }

    @Test func withoutAUsableBaseNothingChanges() {
        #expect(WebAddress.resolve("a/b", against: nil) == "a/b")
        #expect(WebAddress.resolve("a/b", against: "urn:x") == "a/b")
        #expect(WebAddress.resolve(" /a\n b ", against: "https://x.example") == "https://x.example/a%20b")
    }
}
