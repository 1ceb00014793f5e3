public import Mentions

extension Reader {
    /// What an adviser would write in the margin of a loose text.
    ///
    /// - Parameter people: whose reputation is asked.
    public func labels(of text: String, beside fields: MessageFields = MessageFields(), people: [Target] = []) -> MessageLabels {
        labelled(text, people) { labeller.labels(of: $0, tone: $1, beside: fields, people: $2) }
    }

    /// Names of all that may carry weight in a text: of the message as a whole, and of what is said of each person.
    public func labelFeatures(
        of text: String, beside fields: MessageFields = MessageFields(), people: [Target] = []
    ) -> (message: [String], people: [[String]]) {
        labelled(text, people) { draft, tone, towards in
            let message = labeller.message(draft, tone: tone, beside: fields, people: towards)
            return (
                labeller.names(of: message, in: draft, beside: fields),
                towards.map {
                    labeller.names(of: $0.clauses.isEmpty ? [] : labeller.person($0, among: towards, in: draft), in: draft, beside: fields)
                }
            )
        }
    }

    /// Whom nobody named with a capital: somebody whose surname stands in small letters has those sentences, and where one person is asked
    /// about and not named at all ("hij", "de wethouder") the whole text.
    private static func found(_ towards: [TargetTone], in draft: ToneDraft) -> [TargetTone] {
        towards.map { tone in
            guard tone.kind == .person, tone.clauses.isEmpty, !draft.tokens.isEmpty else { return tone }
            var tone = tone
            tone.clauses = sentences(with: tone.name, in: draft)
            if tone.clauses.isEmpty, towards.count == 1 { tone.clauses = [0..<draft.bytes.count] }
            return tone
        }
    }

    private static func sentences(with name: String, in draft: ToneDraft) -> [Range<Int>] {
        guard let surname = name.split(separator: " ").last.map({ Fold.folded(String($0)) }), surname.count > 3 else { return [] }
        return draft.sentences.compactMap { sentence in
            let holds = sentence.tokens.contains {
                Fold.folded(String(decoding: draft.bytes[draft.tokens[$0].range], as: UTF8.self)) == surname
            }
            guard holds, let last = sentence.tokens.last else { return nil }
            return Int(draft.tokens[sentence.tokens.lowerBound].start)..<Int(draft.tokens[last].end)
        }
    }

    private func labelled<Answer>(
        _ text: String, _ people: [Target], _ answer: (ToneDraft, Double, [TargetTone]) -> Answer
    ) -> Answer {
        var (ruled, towards) = (ToneDraft(), [TargetTone]())
        let tone = judged(text) { draft in
            ruled = draft
            towards = Self.found(tones(of: people, in: draft), in: draft)
        }
        return answer(ruled, tone.score, towards)
    }
}

extension Labeller {
    /// "paar kan iemand", "teken webcare klacht", as the file of weights names them; each once.
    func names(of found: [LabelFeature], in draft: ToneDraft, beside fields: MessageFields) -> [String] {
        var names: [String] = []
        for feature in found {
            let name = "\(feature.kind.dutch)\t\(self.name(of: feature, in: draft, beside: fields))"
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func name(of feature: LabelFeature, in draft: ToneDraft, beside fields: MessageFields) -> String {
        switch feature.kind {
        case .always: ""
        case .cue, .authorCue, .profileCue, .sourceCue: features.cues.senses[feature.number]
        case .trait: LabelTrait(rawValue: feature.number)?.dutch ?? ""
        case .word, .begin, .pair, .opening: plain(draft.bytes[feature.range])
        case .author, .authorEnd: plain(Array(LabelFeatureReader.words(of: fields.author).utf8)[feature.range])
        case .profile, .profileEnd: plain(Array(LabelFeatureReader.words(of: fields.profile).utf8)[feature.range])
        case .source, .sourceEnd: plain(Array(LabelFeatureReader.words(of: fields.source).utf8)[feature.range])
        }
    }

    /// Words folded, signs left out, "#" for a number.
    private func plain(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return Tokenizer().tokens(of: text).compactMap { token in
            switch token.kind {
            case .number, .amount: "#"
            case .date, .url, .handle, .punctuation: nil
            default: Fold.folded(String(decoding: Array(text.utf8)[token.range], as: UTF8.self))
            }
        }.joined(separator: " ")
    }
}
