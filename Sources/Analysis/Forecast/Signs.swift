internal import Foundation
internal import Mentions

/// What is looked at to tell how many mentions a coming day brings: the terms of a log-linear model.
///
/// Level, momentum and base are those of an autoregression of counts on a log scale (Fokianos & Tjøstheim 2011, Log-linear Poisson
/// autoregression); counts are first freed of the day of the week.
struct Signs {
    /// What each term stands for, in the order of `values`.
    static let causes: [Forecast.Reason.Cause?] = [
        nil, .weekday, .base, .momentum, .base, .newVoices, .spread, .age, .agenda, .agenda,
    ]

    let kind: Forecast.Kind
    let values: [Double]

    /// - Parameters:
    ///   - ago: the period from which one looks ahead; what came later is not looked at.
    ///   - ahead: periods, 1 for tomorrow.
    ///   - isAgenda: whether something on the agenda has to do with it, for the day ahead and for the last 24 hours.
    init(_ course: Course, ago: Int, ahead: Int, rhythm: Rhythm, isAgenda: (ahead: Bool, now: Bool)) {
        func level(_ back: Int) -> Double { Double(course.count(ago: ago + back)) / rhythm.index(ago: back) }
        let base = (1..<Course.memory).reduce(0.0) { $0 + level($1) } / Double(Course.memory - 1)
        let newcomers = course.share(ofNewcomers: ago), groups = course.groups(ago: ago)
        kind = course.kind
        values = [
            1, Foundation.log(rhythm.index(ago: -ahead)), Foundation.log(level(0) + 0.5),
            Foundation.log((level(0) + 0.5) / (level(1) + 0.5)), Foundation.log(base + 0.1), newcomers,
            Foundation.log(Double(max(1, groups))), Foundation.log(Double(min(Course.memory, course.age(ago: ago)))),
            isAgenda.ahead ? 1 : 0, isAgenda.now ? 1 : 0,
        ]
    }
}
