import Analysis
import Foundation
import Mentions
import Reporting
import Store

/// The analyses themselves, before they are files or mails.
extension ReportDesk {
    /// Of one issue or story, or of each issue that is followed.
    func issueAnalyses(_ subject: String?, days: Int?) throws -> [(issue: String, IssueAnalysis)] {
        let wanted = try issues(named: subject)
        var background = background
        background.stories = try stories()
        let picture = try archive.picture("t" + day.filter(\.isNumber))
        let all = wanted.contains { $0.heard == nil } ? try heard(IssueMaker.memory) : []
        return wanted.map { issue, members in
            background.forecast =
                picture?.issues.first { $0.id == issue.id }?.forecast ?? picture?.topics.first { $0.id == issue.id }?.forecast
            let question = IssueQuestion(
                id: issue.id, title: issue.title, purpose: issue.purpose, owner: issue.owner, query: issue.query, at: at, days: days ?? 7)
            let own = members ?? all.filter { $0.reading.issues.contains(issue.id) }
            return (issue.id, IssueMaker.analysis(question, of: own, pipeline: pipeline, background: background))
        }
    }

    /// Issues of the pipeline that are followed, or the story that is promoted to one, with its messages.
    private func issues(named subject: String?) throws -> [(Issue, heard: [Heard]?)] {
        guard let subject else {
            let followed = pipeline.issues.filter { $0.until.map { at < $0 } ?? true }
            if followed.isEmpty { throw UnknownSubject(name: "", kind: "issue", known: []) }
            return followed.map { ($0, nil) }
        }
        if let issue = pipeline.issues.first(where: { $0.id == subject }) { return [(issue, nil)] }
        let members = try archive.story(subject)
        guard !members.isEmpty else { throw UnknownSubject(name: subject, kind: "issue", known: pipeline.issues.map(\.id)) }
        let title = members.first { !$0.mention.title.isEmpty }?.mention.title ?? "verhaal \(subject)"
        return [(Issue(id: subject, title: title, query: "", purpose: "", owner: ""), members)]
    }

    private func stories() throws -> [StoryDays] {
        var stories: [StoryDays] = []
        for row in try archive.storyDays(until: at) {
            if stories.last?.story == row.story {
                stories[stories.count - 1].days.append((row.day, row.count))
            } else {
                stories.append(StoryDays(story: row.story, days: [(row.day, row.count)]))
            }
        }
        return stories
    }

    /// Of one member of the college, by name or alias, or of each.
    func reputations(_ subject: String?, days: Int?) throws -> [(Person, ReputationAnalysis)] {
        let college = pipeline.people.filter(\.isGoverning)
        let wanted = subject.map { name in college.filter { $0.name == name || $0.aliases.contains(name) } } ?? college
        if wanted.isEmpty { throw UnknownSubject(name: subject ?? "", kind: "bestuurder", known: college.map(\.name)) }
        let heard = try heard(ReputationMaker.memory)
        return wanted.map { person in
            (
                person,
                ReputationMaker.analysis(person, at: at, days: days ?? 28, of: heard, pipeline: pipeline, background: background)
            )
        }
    }

    func overview(_ kind: Overview.Kind, days: Int?) throws -> Overview {
        let days = days ?? kind.days
        return OverviewMaker.overview(
            kind, at: at, days: days, of: try heard(OverviewMaker.memory(days: days)), pipeline: pipeline, background: background)
    }
}
