/// The closed classes of Dutch that show how a clause is built, folded.
///
/// After Haeseryn et al., *Algemene Nederlandse Spraakkunst*, 1997, ch. 5, 9 and 10.
enum SmallWords {
    static let articles = set(
        "de het een 't 'n deze dit die dat elke elk ieder iedere geen onze ons mijn m'n jouw hun zo'n welke beide")
    static let definite = set("de het deze dit die dat onze ons")
    static let himOrHer = set("hij hem zij ze haar")
    static let their = set("zijn haar z'n")
    static let address = set("u uw jij je jou jouw jullie")
    /// Whoever holds the opinion, never who is judged.
    static let speakers = set("ik we wij ons mij me men je u iedereen niemand iemand sommigen velen mensen jullie jij")
    static let impersonal = set("het dit dat 't zoiets hetzelfde datzelfde")
    static let adverbsOfLink = set("ook toch nu toen daarna dus dan nog al gisteren vandaag morgen helaas gelukkig wat er")
    static let whose = set("van bij")
    static let prepositions = set(
        """
        aan achter beneden bij binnen boven buiten dankzij door gedurende in jegens langs met na naar naast namens om omtrent onder op \
        over per qua rond rondom richting sinds tegen tegenover tijdens tot tussen uit vanaf vanuit via voor voorbij wegens zonder
        """)
    /// Behind these stands who is judged: "kritiek op", "lof voor", "blij met".
    static let slots = set("op over voor aan met van tegen jegens richting naar om bij in tegenover")
    static let but = set("maar terwijl echter daarentegen doch want dus zodat omdat aangezien hoewel ofschoon alhoewel doordat")
    static let circumstance = set("toen nadat voordat sinds zolang zodra terwijl als wanneer waar waarop waarbij waarin")
    static let complement = set("dat of hoe wat om waarom")
    static let relative = set("die dat waar waarop waarbij waarin")
    static let besides = set("na naast tijdens voordat boven onder achter rond sinds tot toen vlak langs per")
    static let topics = set("tegen over naar om aan na tijdens wegens vanwege rond onder")
    static let us = set("ons mij me mijn bewoners inwoners burgers mensen omwonenden huurders onze")
    static let passive = set("wordt worden werd werden geworden word")
    static let perfect = set("is zijn was waren")
    static let alike = set("ook evenmin evenzeer idem net hetzelfde datzelfde eveneens geldt")
    static let contrary = set("niet allerminst geenszins nooit")
    static let times = set(
        "jaar week weken dag dagen maand maanden keer uur avond ochtend middag nacht seizoen weekend moment kwartier minuut tijd jaren")

    private static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map { Fold.folded(String($0)) })
    }
}
