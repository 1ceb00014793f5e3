import Listening
import Testing

struct HTMLTextTests {
    @Test(arguments: [
        ("<p>Een</p><p>twee</p>", "Een\ntwee"), ("Een<br>twee<br/><br />drie", "Een\ntwee\ndrie"), ("a<b>b</b>c", "abc"),
        ("  veel \n\t wit\u{00A0}&nbsp; en  ", "veel wit en"), ("&eacute;&euro;&#8211;&#x2019;&#146;&amp;lt;", "é€–’’&lt;"),
        ("R&D, A&B; 5 < 6 en <3", "R&D, A&B; 5 < 6 en <3"), ("<script>if (a < b) {}</script>na<style>p{}</style>", "na"),
        ("<!-- niet <p> dit -->wel", "wel"), ("<a href=\"x>y\">link</a>", "link"), ("<ul><li>een</li><li>twee</li></ul>", "een\ntwee"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"), ("<iframe src=\"x\"/>na", "na"), ("half <a hre", "half"),
        ("&#0;&#x110000;x", "\u{FFFD}x"), ("", ""), ("<! nee", "<! nee"), ("<mijn-ding>tekst</mijn-ding>", "tekst"),
        ("caf&eacute", "caf&eacute"),
    ])
    func htmlBecomesText(html: String, text: String) {
        #expect(HTMLText.text(from: html) == text)
    }

    @Test(arguments: [
        ("<p onclick=\"x()\" class=\"c\">Ja</p>", "<p>Ja</p>"), ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"),
        ("<a href=' JaVa&#10;Script&#58;x()'>a</a>", "<a>a</a>"), ("<a href=\"java\tscript&colon;x()\">a</a>", "<a>a</a>"),
        ("<a href=\"https://x.example/?a=1&amp;b=2\" target=_blank>a</a>", "<a href=\"https://x.example/?a=1&amp;b=2\">a</a>"),
        ("<img src=x.png onerror=alert(1)>", "<img src=\"x.png\">"), ("<img src=\"data:text/html,x\">", "<img>"),
        ("<a href=\"/a:b\">a</a>", "<a href=\"/a:b\">a</a>"),
        ("<script>x</script><p>na</p>", "<p>na</p>"), ("<SCRIPT/x>y</SCRIPT >na", "na"), ("<style>x", ""),
        ("<svg><script>x</script></svg>na", "na"),
        ("<form><input value=1>tekst</form>", "tekst"), ("a < b & c", "a &lt; b & c"), ("<br></br>", "<br>"),
        ("<p title='a\"b'>x", "<p title=\"a&quot;b\">x"),
        ("<a href=\"x\"\"onclick=\"y()\">a</a>", "<a href=\"x\">a</a>"), ("<meta http-equiv=refresh content=0>x", "x"),
        ("<!--[if IE]><p>x</p><![endif]-->y", "y"),
    ])
    func cleanedHTMLKeepsNothingThatRuns(html: String, clean: String) {
        #expect(HTMLCleaner.clean(html) == clean)
        #expect(HTMLCleaner.clean(clean) == clean)
    }
}
