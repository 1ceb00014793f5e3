import Foundation

/// Whether what we print may have colours.
enum Colour {
    /// <https://no-color.org> wins, then `CLICOLOR_FORCE` (<https://bixense.com/clicolors/>), else what standard output is.
    static func isWanted(
        environment: [String: String] = ProcessInfo.processInfo.environment, isTerminal: Bool = isatty(STDOUT_FILENO) == 1
    ) -> Bool {
        if environment["NO_COLOR"]?.isEmpty == false { return false }
        if let forced = environment["CLICOLOR_FORCE"], !forced.isEmpty, forced != "0" { return true }
        return isTerminal && environment["TERM"] != "dumb"
    }
}
