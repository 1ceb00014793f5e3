public import Foundation

/// Where every command leaves its data.
public enum StandardOutput {
    /// Writes everything. When the reader of a pipe has seen enough (`| head`) the program ends here, quietly and with 0.
    ///
    /// - Throws: `OutputRefused`, such as on a full disk.
    public static func write(_ data: Data) throws {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count); continue }
            if errno == EPIPE { exit(EXIT_SUCCESS) }
            if errno != EINTR { throw OutputRefused() }
        }
    }

    public static func write(_ text: String) throws { try write(Data(text.utf8)) }

    /// A closed pipe becomes EPIPE instead of a signal. Standard streams that the caller closed are opened on nothing, because the first
    /// file a program opens gets the free number: what is printed would end up inside the archive.
    public static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
            _ = open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
        }
    }
}

public struct OutputRefused: Error, Sendable, CustomStringConvertible {
    public var description: String {
        "standaarduitvoer is niet te schrijven; is er ruimte op de schijf, en was de uitvoer niet gesloten?"
    }
}
