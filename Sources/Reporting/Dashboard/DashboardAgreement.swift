import Mentions

extension Dashboard {
    struct Agreement: Encodable {
        var correctedMentions: Int
        var correctedWords: Int
        var labelled: Int
        var abstained: Int
        /// Absent when too few were labelled.
        var share: Double?
        var machine: Reliability?
        var advisers: Reliability?
        /// Absent when no sample was labelled.
        var evidence: String?

        struct Reliability: Encodable {
            var alpha: Double
            var interval: [Double]
            var n: Int

            init(_ reliability: Mentions.Agreement.Reliability) {
                alpha = Dashboard.rounded(reliability.alpha)
                interval = [Dashboard.rounded(reliability.low), Dashboard.rounded(reliability.high)]
                n = reliability.n
            }
        }

        init(_ agreement: Mentions.Agreement) {
            correctedMentions = agreement.correctedMentions
            correctedWords = agreement.correctedWords
            labelled = agreement.labelled
            abstained = agreement.abstained
            share = agreement.share.map(Dashboard.rounded)
            machine = agreement.machine.map(Reliability.init)
            advisers = agreement.advisers.map(Reliability.init)
            evidence = agreement.evidence.isEmpty ? nil : agreement.evidence
        }
    }
}
