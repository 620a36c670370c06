package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private final HtmlWriter html = new HtmlWriter();

    @Test
    void escapesText() {
        html.text("<b> & \"q\" 'a' ]]>");
        assertThat(html).hasToString("&lt;b&gt; &amp; \"q\" 'a' ]]&gt;");
    }

    @Test
    void escapesValues() {
        html.empty("meta", Attributes.of("content", "\" onload='x' <&>"));
        assertThat(html).hasToString("<meta content=\"&quot; onload='x' &lt;&amp;&gt;\"/>");
    }

    @Test
    void keepsNoBreakSpacesAndLettersBeyondTheBasicPlane() {
        html.text("số\u00A01 \uD835\uDC00 Ế");
        assertThat(html).hasToString("số\u00A01 \uD835\uDC00 Ế");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0", "\u0008", "\u000B", "\u001B", "\u007F", "\u0085", "\u009F", "\uFEFF",
                "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uFDD0", "\u202A", "\u202E", "\u2066",
                "\u2069", "\u200E", "\u200F", "\u061C"
            })
    void showsWhatCannotBeWritten(String hazard) {
        html.text(hazard);
        html.empty("a", Attributes.of("id", hazard));
        assertThat(html).hasToString("\uFFFD<a id=\"\uFFFD\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r", "\u2028", "\u2029"})
    void writesBreaksWithinTextAsSpaces(String lineBreak) {
        html.text("a" + lineBreak + "b");
        assertThat(html).hasToString("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</style", "</STYLE", "</sTyLe"})
    void keepsAStyleSheetInsideItsElement(String hazard) {
        html.raw(RawText.style("p::after{content:'" + hazard + "><script>'}"));
        assertThat(html.toString()).containsOnlyOnce("</style").contains("<\\/");
    }

    @Test
    void keepsTheLinesOfAStyleSheet() {
        html.raw(RawText.style("a{}\r\n\0b{}"));
        assertThat(html).hasToString("<style>\na{} \n\uFFFDb{}</style>");
    }
}
