/// Any analysis, for who treats them alike: keeps them, lays them out, sends them.
public enum MadeAnalysis: Sendable {
    case issue(IssueAnalysis)
    case reputation(ReputationAnalysis)
    case crisis(CrisisSheet)
    case webcare(WebcareList)
    case overview(Overview)

    public var frame: AnalysisFrame {
        switch self {
        case .issue(let analysis): analysis.frame
        case .reputation(let analysis): analysis.frame
        case .crisis(let sheet): sheet.frame
        case .webcare(let list): list.frame
        case .overview(let overview): overview.frame
        }
    }

    public var evidence: [Evidence] {
        switch self {
        case .issue(let analysis): analysis.evidence
        case .reputation(let analysis): analysis.evidence
        case .crisis(let sheet): sheet.evidence
        case .webcare(let list): list.evidence
        case .overview(let overview): overview.evidence
        }
    }

    /// The values themselves, for JSON.
    public var value: any Encodable & Sendable {
        switch self {
        case .issue(let analysis): analysis
        case .reputation(let analysis): analysis
        case .crisis(let sheet): sheet
        case .webcare(let list): list
        case .overview(let overview): overview
        }
    }
}
