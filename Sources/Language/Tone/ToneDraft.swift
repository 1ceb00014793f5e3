/// A word, expression or sign with a tone, on its way to a contribution.
struct ToneHit: Sendable, Hashable {
    var token: Int
    /// Tokens it covers; 1 for a word.
    var length = 1
    /// Token of the particle of a separable verb that stands apart; -1 without.
    var particle = -1
    var sentence: Int
    var cell: ToneCell
    /// Starts as the tone of the lexicon; the rules change it.
    var value: Double
    /// A rule has decided whether this is so: no other negation comes on top.
    var isSettled = false
    /// Known not to be so: no reserve comes on top.
    var isUnreal = false

    var end: Int { token + length }
    var isNoun: Bool { cell.roles.contains(.noun) }
    var isVerb: Bool { cell.roles.contains(.verb) }
}

/// Something a rule did to a hit, and the token that made it.
struct ToneNote: Sendable, Hashable {
    var hit: Int
    var remark: ToneRemark
    /// -1 when no single token is the cause.
    var cause: Int
}

struct ToneSentence: Sendable, Hashable {
    var tokens: Range<Int>
    var asks = false
    var exclaims = false
    var words = 0
    var capitals = 0
    var shouts = 0
}

/// The work sheet of one text: what the finder saw and what the rules made of it. Reused between texts to spare allocations.
public struct ToneDraft: Sendable {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var cells: [ToneCell] = []
    var sentences: [ToneSentence] = []
    var hits: [ToneHit] = []
    /// Tokens that steer a rule, in order.
    var cues: [Int] = []
    /// All their roles together.
    var cueRoles: ToneRoles = []
    var notes: [ToneNote] = []
    var shape = TextShape()
    var kind = TextKind.article
    /// What every value was multiplied with because of the length of the text.
    var lengthWeight = 1.0
    /// After weighing: what decides between good and bad, how far it must be from zero, and the part of it that no word carries.
    var toneSum = 0.0
    var threshold = 0.0
    var baseTone = 0.0
    /// What the rules left: the sum of all hits, and their weight whatever their sign.
    var balance = (sum: 0.0, mass: 0.0)
    var features: [ToneFeature] = []
    var shares: [Double] = []
    var seen = SeenFeatures()

    public init() {}

    mutating func reset() {
        cells.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        hits.removeAll(keepingCapacity: true)
        cues.removeAll(keepingCapacity: true)
        cueRoles = []
        notes.removeAll(keepingCapacity: true)
        shape = TextShape()
    }

    /// Multiplies the value of a hit and writes down why.
    mutating func scale(_ hit: Int, by factor: Double, _ remark: ToneRemark, cause: Int = -1) {
        hits[hit].value *= factor
        notes.append(ToneNote(hit: hit, remark: remark, cause: cause))
    }

    /// Gives a hit another value and writes down why; its own negation is thereby settled.
    mutating func settle(_ hit: Int, at value: Double, _ remark: ToneRemark, cause: Int = -1) {
        hits[hit].value = value
        hits[hit].isSettled = true
        notes.append(ToneNote(hit: hit, remark: remark, cause: cause))
    }

    /// Adds what no word of the lexicon says by itself, in its place among the hits.
    mutating func add(at token: Int, value: Double, _ remark: ToneRemark) {
        let place = firstHit(from: token)
        let cell = ToneCell(roles: .tone, tone: Int8(value.rounded(.awayFromZero)))
        var hit = ToneHit(token: token, sentence: sentence(of: token), cell: cell, value: value)
        hit.isSettled = true
        for note in notes.indices where notes[note].hit >= place { notes[note].hit += 1 }
        hits.insert(hit, at: place)
        notes.append(ToneNote(hit: place, remark: remark, cause: -1))
    }

    /// Whether the clause of a token holds a word in this role.
    func has(_ role: ToneRoles, in tokens: Range<Int>) -> Bool { tokens.contains { !cells[$0].roles.isDisjoint(with: role) } }

    /// The whole clause of a token, between punctuation.
    func clause(of token: Int) -> Range<Int> { clause(around: token, in: sentence(of: token), reach: 40) }

    /// Indices of the hits that start in a range of tokens.
    func hits(in tokens: Range<Int>) -> Range<Int> {
        let first = firstHit(from: tokens.lowerBound)
        return first..<max(first, firstHit(from: tokens.upperBound))
    }

    private func firstHit(from token: Int) -> Int {
        var low = 0
        var high = hits.count
        while low < high {
            let middle = (low + high) / 2
            if hits[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The sentence that holds a token; there is one for every token that was read.
    func sentence(of token: Int) -> Int {
        var low = 0
        var high = sentences.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Tokens around `token` within its clause, at most `reach` away on each side.
    func clause(around token: Int, in sentence: Int, reach: Int) -> Range<Int> {
        let bounds = sentences[sentence].tokens
        var first = token
        while first > bounds.lowerBound, token - first < reach, !cells[first - 1].roles.contains(.clauseBreak) { first -= 1 }
        var end = token + 1
        while end < bounds.upperBound, end - token <= reach, !cells[end].roles.contains(.clauseBreak) { end += 1 }
        return first..<end
    }
}
