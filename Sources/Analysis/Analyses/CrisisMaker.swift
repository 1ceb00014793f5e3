public import Foundation
public import Mentions

/// Makes a sheet of an incident: what people need to know, what they do, what they make of it, and what is new.
public enum CrisisMaker {
    /// - Parameters:
    ///   - heard: messages that answer to the incident's query, in any order; those before it began are left out.
    ///   - previous: moment of the sheet before; by default half an hour back, for the 24-hour analysis a day.
    public static func sheet(
        _ incident: Incident, kind: CrisisSheet.Kind, at: Date, of heard: [Heard], pipeline: Pipeline, background: Background
    ) -> CrisisSheet {
        let since = kind == .day ? max(incident.since, at.addingTimeInterval(-86_400)) : incident.since
        let own = heard.filter { $0.mention.published >= since && !Threats.occur(in: $0.mention.body) }
        let days = max(1, Int((at.timeIntervalSince(since) / 86_400).rounded(.up)))
        let scene = Scene(pipeline: pipeline, heard: own, at: at, days: days, memory: Double(days + 1) * 86_400)
        let number = max(1, Int(at.timeIntervalSince(incident.since) / CrisisSheet.rhythm) + 1)
        let edition = edition(incident, kind, number, at, pipeline)
        var draft = Draft(scene: scene, edition: edition)
        let title = incident.title
        let next = kind == .day ? at.addingTimeInterval(86_400) : incident.since.addingTimeInterval(CrisisSheet.rhythm * Double(number))
        var sheet = CrisisSheet(
            frame: AnalysisFrame(scene, edition: edition, versions: background.versions), kind: kind, id: incident.id, title: title,
            since: incident.since, number: number, next: next, measures: draft.measures(scene.everything, subject: title),
            hearing: draft.hearing(title: title))
        let before = max(incident.since, previous(kind, number, incident, at))
        sheet.core = draft.core(title)
        sheet.columns = [CrisisColumn.information, .damage, .meaning].map { draft.row($0, title) }
        sheet.rumours = draft.rumours(scene.voicesNow, about: title, verdicts: background.verdicts.filter { $0.at <= at })
        sheet.changed = before <= incident.since ? nil : draft.change(since: before, sheet, title)
        sheet.images = draft.images(title)
        sheet.drivers = draft.influences(title: title)
        let media = scene.voicesNow.filter { scene.group($0) == .media }
        sheet.framing = scene.frames(media, most: 3)
        sheet.headlines = draft.headlines(media, most: 4)
        sheet.emotions = draft.emotions(title: title)
        sheet.authorities = draft.headlines(scene.voicesNow.filter { scene.group($0) == .overheid }, most: 4)
        sheet.gaps = background.gaps
        let threats = heard.count { $0.mention.published >= since && $0.mention.published <= at && Threats.occur(in: $0.mention.body) }
        sheet.advice = draft.advice(background.rules, for: .crisis, figures: figures(sheet, threats), owner: "woordvoerder")
        sheet.evidence = draft.ledger.evidence
        return sheet
    }

    private static func edition(_ incident: Incident, _ kind: CrisisSheet.Kind, _ number: Int, _ at: Date, _ pipeline: Pipeline) -> String {
        let day = LocalDays(zone: pipeline.timeZone).text(of: at, separator: "")
        return "c\(day)-\(EditionName.part(incident.id))-\(kind == .sheet ? "" : kind.rawValue)\(kind == .day ? "" : String(number))"
    }

    /// The moment of the sheet that people have in their hands.
    private static func previous(_ kind: CrisisSheet.Kind, _ number: Int, _ incident: Incident, _ at: Date) -> Date {
        switch kind {
        case .sheet: incident.since.addingTimeInterval(CrisisSheet.rhythm * Double(number - 1))
        case .day: at.addingTimeInterval(-86_400)
        case .handover: at.addingTimeInterval(-8 * 3600)
        }
    }

    private static func figures(_ sheet: CrisisSheet, _ threats: Int) -> Figures {
        var figures = Figures()
        figures.set("berichten", sheet.measures.count, sheet.measures.evidence)
        figures.set("stemmen", sheet.measures.voices, sheet.measures.evidence)
        let open = sheet.columns[0].items.filter { $0.isAnswered == false }
        if let first = open.first {
            figures.set("open vragen", open.count, first.evidence)
            figures.set("keer gevraagd", first.voices, first.evidence)
            figures.words["vraag"] = first.quote.text
        }
        let rumours = sheet.rumours.filter { $0.status == .unconfirmed }
        if let first = rumours.first {
            figures.set("geruchten", rumours.count, first.evidence)
            figures.set("gerucht stemmen", first.voices, first.evidence)
            figures.words["gerucht"] = first.text.text
        }
        figures.set("schade stemmen", sheet.columns[1].voices, sheet.columns[1].evidence)
        if let worry = sheet.emotions.first(where: { $0.emotion == .worry }) { figures.set("bezorgdheid", worry.voices, worry.evidence) }
        figures.set("dreigingen", threats, sheet.measures.evidence)
        figures.words["onderwerp"] = sheet.title
        return figures
    }
}

extension Draft {
    private static let mostItems = 5

    /// At most three sentences: what authorities and media state, or else what several people say.
    fileprivate func core(_ title: String) -> [Quote] {
        let voices = scene.voicesNow
        let stated = voices.filter { [.overheid, .media].contains(scene.group($0)) }
        let latest = stated.filter { scene.group($0) == .overheid } + stated.filter { scene.group($0) == .media }
        guard !latest.isEmpty else { return Array((stories.first?.summary(scene, title: title) ?? []).prefix(3)) }
        let newest = latest.sorted { (scene.moment($1), $0) < (scene.moment($0), $1) }.prefix(6)
        let passages = newest.flatMap { place in
            Passage.of([place], length: 25...240, scene: scene).filter { !$0.isTitle }
                .sorted { (telling($1, title), $0.start) < (telling($0, title), $1.start) }
        }
        var chosen: [Passage] = []
        for most in [1, 2, 3] {
            for passage in passages where chosen.count < 3 && chosen.count(where: { $0.place == passage.place }) < most {
                if chosen.allSatisfy({ $0.text != passage.text && $0.overlap(passage.words) <= 0.5 }) { chosen.append(passage) }
            }
        }
        return chosen.sorted { ($0.place, $0.start) < ($1.place, $1.start) }.map { $0.quote(scene) }
    }

    /// What happened and where before what else is said.
    private func telling(_ passage: Passage, _ title: String) -> Double {
        passage.readability + (Wording.shared(passage.words, Wording.content(title)) > 0 ? 1 : 0)
    }

    fileprivate mutating func row(_ column: CrisisColumn, _ title: String) -> CrisisColumnRow {
        let voices = scene.concerned(scene.voicesNow).filter { scene.labels($0)?.column == column }
        let asks = column == .information
        let passages = scene.best(voices, length: 12...220, whole: true) { $0.readability }
        let groups =
            asks
            ? askedGroups(voices, else: passages, about: title) : PassageGroups(passages, scene: scene).groups.map { ($0, nil as Bool?) }
        let ranked = groups.sorted { ($1.0.count, $0.0[0].place) < ($0.0.count, $1.0[0].place) }
        return CrisisColumnRow(
            column: column, voices: voices.count, items: ranked.prefix(Draft.mostItems).map { item($0.0, $0.1, column, title) },
            evidence: ledger.note(
                "\(column.rawValue) bij “\(title)”",
                [.init("stemmen", voices.count, "stemmen met dit label, van inwoners, belangengroepen en opiniemakers")],
                mentions: scene.ids(voices)))
    }

    /// Questions by what they ask, each with whether an authority took it up since.
    ///
    /// - Parameter others: what stands for a voice that asks without a question.
    private func askedGroups(_ voices: [Int], else others: [Passage], about title: String) -> [([Passage], Bool?)] {
        let answers = Answers(scene: scene, subjects: storyAt)
        let asked = scene.askedPassages(voices), direct = Set(asked.map(\.place))
        let passages = asked + others.filter { !direct.contains($0.place) }
        return PassageGroups(passages, scene: scene).groups.map { group in
            (
                group,
                reaction(to: group, about: title) != nil
                    || group.contains { passage in
                        guard let sentence = scene.sentence(of: passage) else { return false }
                        let asking = Asking(
                            place: passage.place, text: passage.text, range: sentence.range, heard: scene.heard[passage.place])
                        return answers.has(for: asking)
                    }
            )
        }
    }

    private mutating func item(
        _ group: [Passage], _ isAnswered: Bool?, _ column: CrisisColumn, _ title: String
    ) -> CrisisItem {
        let best = group.max { ($0.readability, $1.place) < ($1.readability, $0.place) } ?? group[0]
        return CrisisItem(
            quote: best.quote(scene), voices: group.count, isAnswered: isAnswered,
            answer: isAnswered == true ? reaction(to: group, about: title)?.quote(scene) : nil,
            evidence: ledger.note(
                "\(column.rawValue): “\(best.text)”",
                [.init("stemmen", group.count, "zeggen of vragen hetzelfde in hun eigen woorden")]
                    + (isAnswered.map {
                        [.init(name: "beantwoord", value: $0 ? "ja" : "nee", rule: "een later bericht van de overheid neemt de vraag op")]
                    } ?? []),
                mentions: scene.ids(group.map(\.place))))
    }

    fileprivate mutating func change(since: Date, _ sheet: CrisisSheet, _ title: String) -> CrisisChange {
        let voices = scene.voicesNow, fresh = voices.filter { scene.moment($0) > since },
            known = voices.filter { scene.moment($0) <= since }
        let own = scene.concerned(fresh)
        let before = PassageGroups(scene.askedPassages(known), scene: scene).groups.count
        let asked = PassageGroups(scene.askedPassages(known) + scene.askedPassages(fresh), scene: scene).groups.dropFirst(before)
        let groups = Set(known.map { scene.group($0) })
        return CrisisChange(
            since: since, voices: fresh.count,
            columns: sheet.columns.map { row in own.count { scene.labels($0)?.column == row.column } },
            questions: asked.prefix(3).map { $0[0].quote(scene) }, rumours: sheet.rumours.filter { $0.firstSeen > since }.map(\.id),
            groups: SpeakerGroup.allCases.filter { group in !groups.contains(group) && fresh.contains { scene.group($0) == group } },
            authorities: headlines(fresh.filter { scene.group($0) == .overheid }, most: 3),
            evidence: ledger.note(
                "nieuw bij “\(title)”",
                [.init("stemmen", fresh.count, "sinds het vorige blad"), .init("daarvoor", known.count, "sinds het begin")],
                mentions: scene.ids(fresh)))
    }

    /// Titles, or else first sentences, newest first.
    fileprivate func headlines(_ voices: [Int], most: Int) -> [Quote] {
        scene.best(voices, length: 15...200) { $0.readability + ($0.isTitle ? 1.5 : 0) }.reversed().prefix(most).map { $0.quote(scene) }
    }
}

extension Scene {
    /// The question each of these voices asks; voices that ask nothing are left out.
    func askedPassages(_ voices: [Int]) -> [Passage] {
        best(concerned(voices), length: 10...220) { passage in
            guard sentence(of: passage)?.asks == true || passage.text.hasSuffix("?"), !Neighbours.areAsked(in: passage.text) else {
                return nil
            }
            return passage.readability
        }
    }
}
