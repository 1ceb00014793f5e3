public import Foundation

/// Prints a page with the browser that a town hall has.
public enum Paper {
    /// - Parameter folder: where the browser may write.
    /// - Returns: pages of A4; nil when chromium or pdfinfo did not do it.
    public static func pages(of page: URL, in folder: URL) throws -> Int? {
        let print = """
            chromium --headless --no-sandbox --disable-gpu --user-data-dir="$1/chromium" --no-pdf-header-footer --print-to-pdf="$1/page.pdf" \
            "file://$0" >/dev/null 2>&1 && pdfinfo "$1/page.pdf"
            """
        let shell = Process(), output = Pipe()
        shell.executableURL = URL(filePath: "/bin/bash")
        shell.arguments = ["-c", print, page.path, folder.path]
        shell.standardOutput = output
        try shell.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        shell.waitUntilExit()
        return said.firstMatch(of: /Pages:\s+(\d+)/).flatMap { Int($0.1) }
    }
}
