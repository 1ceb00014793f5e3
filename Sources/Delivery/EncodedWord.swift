import Foundation

/// Text beyond ASCII in a header: "=?utf-8?B?...?=" (RFC 2047).
enum EncodedWord {
    /// 68 bytes in all, of which 12 are marks, so that the first one fits beside the name of its header; 42 bytes of text become 56 of base64.
    private static let most = 42

    /// Each word holds whole characters; a reader joins them without the space between.
    static func words(_ text: String) -> [String] {
        var words: [String] = [], piece = ""
        for scalar in text.unicodeScalars {
            if piece.utf8.count + UTF8.width(scalar) > most {
                words.append(word(piece))
                piece = ""
            }
            piece.unicodeScalars.append(scalar)
        }
        return piece.isEmpty ? words : words + [word(piece)]
    }

    private static func word(_ text: String) -> String { "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?=" }
}
