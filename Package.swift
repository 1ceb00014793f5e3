// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One room of the house: see docs/huis.md for what each is for and which way the doors open.
func room(_ name: String, sees rooms: [String] = [], libraries: [Target.Dependency] = [], isFast: Bool = false) -> Target {
    .target(
        name: name, dependencies: rooms.map { .init(stringLiteral: $0) } + libraries, swiftSettings: strict + (isFast ? optimised : []))
}

/// The rooms that read every byte are optimised in debug builds too: the tests take half the time.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// Tests of a room; `folders` hold their fixtures and goldens.
func tests(_ room: String, with rooms: [String] = [], data folders: [String] = []) -> Target {
    .testTarget(
        name: room + "Tests", dependencies: (["TestSupport"] + rooms).map { .init(stringLiteral: $0) }, exclude: folders,
        swiftSettings: strict)
}

let package = Package(
    name: "tamtam",
    products: [
        .executable(name: "tamtam", targets: ["tamtam"]),
        .library(name: "Rooms", targets: ["Mentions", "Listening", "Language", "Analysis", "Store", "Reporting", "Newsroom"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        room("Mentions"),
        room("Listening", sees: ["Mentions"], libraries: ["CCurl", "CLibXML2", "CCrypto", .product(name: "Yams", package: "Yams")]),
        room("Language", sees: ["Mentions"], isFast: true),
        room("Analysis", sees: ["Mentions"], isFast: true),
        room("Store", sees: ["Mentions"], libraries: [.product(name: "GRDB", package: "GRDB.swift")]),
        room("Reporting", sees: ["Mentions"], libraries: [.product(name: "Mustache", package: "swift-mustache")]),
        room("Delivery", libraries: ["CCurl"]),
        room(
            "Newsroom", sees: ["Mentions", "Listening", "Language", "Analysis", "Store", "Reporting", "Delivery"],
            libraries: ["CCrypto", .product(name: "Yams", package: "Yams")]),
        .executableTarget(
            name: "tamtam",
            dependencies: ["Newsroom", "Mentions", .product(name: "ArgumentParser", package: "swift-argument-parser")],
            swiftSettings: strict),
        .target(
            name: "TestSupport", dependencies: ["Mentions"], path: "Tests/TestSupport", exclude: ["servers"], swiftSettings: strict),
        tests("House"),
        tests("Listening", with: ["Listening", "Mentions"], data: ["Fixtures"]),
        tests("Language", with: ["Language", "Mentions"], data: ["Sets"]),
        tests("Analysis", with: ["Analysis", "Mentions"]),
        tests("Store", with: ["Store", "Mentions"]),
        tests("Reporting", with: ["Reporting", "Mentions"], data: ["Golden"]),
        tests("Delivery", with: ["Delivery"]),
        tests("Newsroom", with: ["Newsroom", "Analysis", "Language", "Mentions", "Store"]),
        tests("Tamtam", with: ["tamtam"], data: ["Golden", "Sets"]),
    ],
    swiftLanguageModes: [.v6]
)
