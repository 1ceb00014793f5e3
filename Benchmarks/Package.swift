// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that users never build it: `make bench`.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "tamtam", path: "..")],
    targets: [
        .executableTarget(
            name: "bench", dependencies: [.product(name: "Rooms", package: "tamtam")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
        .executableTarget(
            name: "storyrows", dependencies: [.product(name: "Rooms", package: "tamtam")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
        .executableTarget(
            name: "labelrows", dependencies: [.product(name: "Rooms", package: "tamtam")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
        .executableTarget(
            name: "forecast", dependencies: [.product(name: "Rooms", package: "tamtam")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
        .executableTarget(
            name: "order", dependencies: [.product(name: "Rooms", package: "tamtam")],
            swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
    ],
    swiftLanguageModes: [.v6]
)
