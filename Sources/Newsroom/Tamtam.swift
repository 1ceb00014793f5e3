/// What the program calls itself in the world.
public enum Tamtam {
    public static let version = "0.1.0"
    /// Where a site owner who sees our requests can read what they are for.
    static let homepage = "https://github.com/tamtam-newsroom/tamtam"
}
