import Foundation
import Language
import Mentions
import TestSupport
import Testing

@testable import Newsroom

@Suite struct RelevanceTests {
    let reader: Reader

    init() throws { reader = try Reader(lexicons: Project.file("Lexicons/nl")) }

    let pipeline = Pipeline(
        name: "p", newsroom: "Proefdorp", timeZone: .gmt, archive: "sqlite:p", retention: 86_400,
        query: Query(include: ["\"Proefdorp\"", "wethouder NEAR/3 Bakker"], exclude: ["\"Proefdorp Bier\""]),
        organisations: [Organisation(name: "De Kade", group: .belangengroepen, aliases: ["dekade"])])
    let own = Source(id: "omroep", name: "Omroep", kind: "feed", url: "x", group: .media, channel: "nieuws")
    let national = Source(id: "landelijk", name: "Landelijk", kind: "feed", url: "x", group: .media, channel: "nieuws", filtered: true)

    @Test func onlyFilteredSourcesAreHeldToTheQuery() {
        let elsewhere = Mention.sample(title: "Brand in Elders", text: "")
        #expect(Relevance(pipeline, reader).keeps(elsewhere, of: own))
        #expect(!Relevance(pipeline, reader).keeps(elsewhere, of: national))
        #expect(Relevance(pipeline, reader).keeps(.sample(title: "Markt in Proefdorp", text: ""), of: national))
        #expect(Relevance(pipeline, reader).keeps(.sample(title: "", text: "Wethouder Truus Bakker stapt op"), of: national))
    }

    @Test func anUpdateOfALiveBlogOnThisTownNeedNotNameIt() {
        let update = Mention.sample(title: "Boom op lesauto", text: "")
        #expect(Relevance(pipeline, reader).keeps(update, of: national, under: "Liveblog storm in Proefdorp"))
        #expect(!Relevance(pipeline, reader).keeps(update, of: national, under: "Liveblog storm in het hele land"))
    }

    @Test func whatIsExcludedIsLeftOutEverywhere() {
        #expect(!Relevance(pipeline, reader).keeps(.sample(title: "Proefdorp Bier wint prijs", text: ""), of: own))
    }

    @Test func anOrganisationSpeaksForItsGroupWhereverItPosts() {
        #expect(Relevance(pipeline, reader).placed(.sample(group: .bevolking, author: "dekade")).group == .belangengroepen)
        #expect(Relevance(pipeline, reader).placed(.sample(group: .bevolking, author: "iemand")).group == .bevolking)
        #expect(Relevance(pipeline, reader).placed(.sample(group: .bevolking)).group == .bevolking)
    }
}
