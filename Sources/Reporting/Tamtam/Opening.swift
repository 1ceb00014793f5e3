import Foundation
import Mentions

/// "In drie zinnen": what is new, what changes, what asks for action. Fewer when there is less to say.
struct Opening {
    var picture: DayPicture
    var dates: DutchDate

    var sentences: [String] {
        guard picture.overall.count > 0 else {
            return ["In de 24 uur tot \(dates.time(picture.at)) is er niets gezegd in de bronnen die antwoord gaven."]
        }
        var sentences = [leading]
        if let changing { sentences.append(changing) }
        if let asking { sentences.append(asking) }
        if sentences.count < 3, let kind = praised { sentences.append(kind) }
        return sentences
    }

    /// The subject that is spoken of most; one or two messages lead nothing.
    private var leading: String {
        guard let topic = picture.topics.first, topic.measures.count > 2 else {
            let count = DutchNumber.countInText(picture.overall.count, "bericht", "berichten")
            return "Het is rustig: \(count), en geen onderwerp dat eruit springt."
        }
        let count = DutchNumber.countInText(topic.measures.count, "bericht", "berichten")
        let compared = DutchWords.comparison(topic.measures.count, with: topic.measures.expected).map { ", \($0)" } ?? ""
        let share = Double(topic.measures.count) / Double(max(1, picture.overall.count))
        let verb = share > 0.3 ? "beheerst het gesprek" : "krijgt de meeste aandacht"
        return "\(topic.issue?.title ?? DutchWords.quoted(topic.title)) \(verb): \(count)\(compared)\(course(topic.measures.tone))."
    }

    private func course(_ tone: ToneSummary?) -> String {
        tone.flatMap(DutchWords.course).map { ", en \($0)" } ?? ""
    }

    /// What is not news yet, or else what is new or growing.
    private var changing: String? {
        if let signal = picture.emerging.first(where: { $0.story != picture.topics.first?.id }) {
            let usual =
                signal.usual < 0.5
                ? "gewoonlijk is dat er bijna geen" : "gewoonlijk zijn dat er \(DutchNumber.decimal(signal.usual)) per dag"
            return "Nog niet in de media: \(DutchWords.quoted(signal.title)), met "
                + "\(DutchNumber.countInText(signal.count, "bericht", "berichten")); \(usual)."
        }
        guard
            let topic = picture.topics.dropFirst().first(where: {
                [.emerging, .growing, .back].contains($0.phase) && $0.measures.count > 2
            })
        else {
            return nil
        }
        let verb = [.emerging: "Nieuw is", .back: "Terug is"][topic.phase] ?? "Groter wordt"
        return "\(verb) \(DutchWords.quoted(topic.title)), met \(DutchNumber.countInText(topic.measures.count, "bericht", "berichten"))."
    }

    private var asking: String? {
        guard let question = picture.questions.first else { return nil }
        let times = question.count == 1 ? "" : ", \(DutchNumber.inText(question.count)) keer gesteld"
        return "Zonder antwoord bleef de vraag \(DutchWords.quoted(question.text))\(times)."
    }

    private var praised: String? {
        guard let topic = picture.topics.first(where: { ($0.measures.tone?.low ?? -1) > 0 }) else { return nil }
        return "Er is waardering: \(DutchWords.quoted(topic.title))."
    }
}
