/// Abbreviations that keep their full stop. Those of the form "d.w.z." need no list.
enum Abbreviations {
    /// Letters in the longest one.
    static let longest = 6

    /// - Parameter before: the byte behind the white space that follows the full stop, 0 when a comma or nothing follows.
    static func keepsStop(_ hash: UInt64, before next: UInt8) -> Bool {
        if always.contains(hash) { return true }
        if next == 0 { return false }
        return Ascii.isDigit(next) ? beforeFigures.contains(hash) || beforeWords.contains(hash) : beforeWords.contains(hash)
    }

    private static let always = hashes("enz etc bijv bv resp evt incl excl ca jl ll mgr vgl cf vs")

    /// Titles and the like: something always follows them, so at the end of a text the full stop is the sentence's.
    private static let beforeWords = hashes(
        """
        dhr mevr mw mej mr mrs dr drs prof ing ir rk st ds hr jhr burg weth nr nrs blz pag art afd tel fig afb hfst gem plm zgn vert ong \
        wnd gebr fam red sr jr chr ned eng fr dui lat o v p c s th chr zr voorz secr kol gen maj sgt kap lt min max div alg bes str ingr
        """)

    /// Days, months and measures are words when no figure follows.
    private static let beforeFigures = hashes("ma di wo do vr za zo jan feb febr mrt apr jun jul aug sep sept okt nov dec vol dl par")

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Fold.hash(String($0)) })
    }
}
