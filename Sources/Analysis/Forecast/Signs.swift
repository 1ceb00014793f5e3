internal import Foundation
internal import Mentions

/// The terms of the log-linear model, in order.
enum Sign: Int, CaseIterable {
    case one
    /// Logarithm of what the day ahead brings in against the mean day.
    case weekday
    case level
    case momentum
    /// Mean of the two weeks before.
    case base
    /// Part of today's speakers who are new to it.
    case newVoices
    /// Logarithm of the groups heard today and yesterday.
    case spread
    /// Logarithm of the days since the first mention, two weeks at most.
    case age
    /// Something on the agenda of the day ahead has to do with it.
    case agenda
    /// Something on the agenda of the last 24 hours had.
    case agendaNow
}

extension Array where Element == Double {
    subscript(_ sign: Sign) -> Double { self[sign.rawValue] }
}

/// What is looked at to tell how many mentions a coming day brings.
///
/// Level, momentum and base are those of an autoregression of counts on a log scale (Fokianos & Tjøstheim 2011, Log-linear Poisson
/// autoregression); counts are first freed of the day of the week.
struct Signs {
    let kind: Forecast.Kind
    /// In the order of `Sign`.
    let values: [Double]

    subscript(_ sign: Sign) -> Double { values[sign] }

    /// - Parameters:
    ///   - ago: the period from which one looks ahead; what came later is not looked at.
    ///   - ahead: periods, 1 for tomorrow.
    ///   - rhythm: as known then.
    ///   - isAgenda: whether something on the agenda has to do with it, for the day ahead and for the last 24 hours.
    init(_ course: Course, ago: Int, ahead: Int, rhythm: Rhythm, isAgenda: (ahead: Bool, now: Bool)) {
        func level(_ back: Int) -> Double { Double(course.count(ago: ago + back)) / rhythm.index(ago: back) }
        let base = (1..<Course.memory).reduce(0.0) { $0 + level($1) } / Double(Course.memory - 1)
        // What is talked of much already gains less by it, in proportion.
        let newsworth = 1 / (1 + log(1 + level(0)))
        kind = course.kind
        values = Sign.allCases.map { sign in
            switch sign {
            case .one: 1
            case .weekday: log(rhythm.index(ago: -ahead))
            case .level: log(level(0) + 0.5)
            case .momentum: log((level(0) + 0.5) / (level(1) + 0.5))
            case .base: log(base + 0.1)
            case .newVoices: course.share(ofNewcomers: ago)
            case .spread: log(Double(max(1, course.groups(ago: ago))))
            case .age: log(Double(min(Course.memory, course.age(ago: ago))))
            case .agenda: isAgenda.ahead ? newsworth : 0
            case .agendaNow: isAgenda.now ? newsworth : 0
            }
        }
    }
}
