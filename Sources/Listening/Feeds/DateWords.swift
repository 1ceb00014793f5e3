/// The words of dates: months and days in Dutch, English, Frisian and German, whole or shortened, and the names of zones.
struct DateWords {
    enum Meaning { case month, weekday, zone, amsterdam, time, afternoon, morning }
    var meaning: Meaning
    /// Month 1 to 12, weekday 0 (Monday) to 6, or minutes east of Greenwich.
    var value = 0
    /// A word that English has not: the date was written in our own time zone.
    var isLocal = false

    /// One letter in lower case without its accent; nil for bytes that are no letter.
    static func folded(_ view: ByteView, at index: inout Int) -> UInt8? {
        let byte = view[index]
        index += 1
        guard byte >= 0x80 else { return byte.lowered }
        guard byte == 0xC3, index < view.count else { return nil }
        index += 1
        switch view[index - 1] | 0x20 {
        case 0xA0...0xA5: return UInt8(ascii: "a")
        case 0xA8...0xAB: return UInt8(ascii: "e")
        case 0xB9...0xBC: return UInt8(ascii: "u")
        default: return nil
        }
    }

    private static let english = "january february march april may june july august september october november december"
    private static let others = [
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januar februar marz april mai juni juli august september oktober november dezember",
        "jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber",
        "janner feber maerz april maie juny july aug sep okt nov des",
        "jan feb mrt apr mei jun jul aug sept okt nov dec",
    ]
    private static let englishDays = "monday tuesday wednesday thursday friday saturday sunday"
    private static let otherDays = [
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "moandei tiisdei woansdei tongersdei freed sneon snein",
        "moandei tiisdei woansdei tongersdei freed saterdei snein",
    ]
    /// Minutes; RFC 822 and those seen in feeds.
    private static let zones: [(String, Int)] = [
        ("z", 0), ("gmt", 0), ("utc", 0), ("ut", 0), ("wet", 0), ("bst", 60), ("west", 60), ("cet", 60), ("met", 60), ("mez", 60),
        ("cest", 120), ("mest", 120), ("mesz", 120), ("eet", 120), ("eest", 180), ("msk", 180), ("ist", 330), ("hkt", 480), ("sgt", 480),
        ("awst", 480), ("jst", 540), ("kst", 540), ("acst", 570), ("aest", 600), ("aedt", 660), ("nzst", 720), ("nzdt", 780),
        ("nst", -210), ("ast", -240), ("adt", -180), ("est", -300), ("edt", -240), ("et", -300), ("cst", -360), ("cdt", -300), ("ct", -360),
        ("mst", -420), ("mdt", -360), ("mt", -420), ("pst", -480), ("pdt", -420), ("pt", -480), ("akst", -540), ("akdt", -480),
        ("hst", -600),
    ]

    /// By the first eight letters of the word.
    static let table: [UInt64: DateWords] = {
        var table: [UInt64: DateWords] = [:]
        let add = { (word: Substring, entry: DateWords) in
            let key = word.utf8.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            if table[key] == nil { table[key] = entry }
        }
        let addAll = { (names: String, meaning: Meaning, shortest: Int, isLocal: Bool) in
            for (position, name) in names.split(separator: " ").enumerated() {
                let entry = DateWords(meaning: meaning, value: meaning == .month ? position + 1 : position, isLocal: isLocal)
                for length in min(shortest, name.count)...name.count { add(name.prefix(length), entry) }
            }
        }
        addAll(english, .month, 3, false)
        addAll(englishDays, .weekday, 2, false)
        for (name, minutes) in zones { add(name[...], DateWords(meaning: .zone, value: minutes)) }
        for days in otherDays { addAll(days, .weekday, 2, true) }
        for months in others { addAll(months, .month, 3, true) }
        for word in ["uur", "om"] { add(Substring(word), DateWords(meaning: .time, isLocal: true)) }
        add("t", DateWords(meaning: .time))
        add("pm", DateWords(meaning: .afternoon))
        add("am", DateWords(meaning: .morning))
        for word in ["amsterdam", "brussels", "berlin"] { add(Substring(word), DateWords(meaning: .amsterdam)) }
        return table
    }()
}
