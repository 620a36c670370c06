package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.document.StyleName.BODY;
import static vn.kehoach.document.StyleName.SECTION;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Emphasis;

import java.util.List;
import java.util.Optional;

class BlockWriterTest {

    private final Page page = Page.of(Plan140.document());

    @Test
    void runsALabelIntoTheFirstParagraphOfItsEntry() {
        assertThat(page.find("//li[@id='nhiem-vu-1']/p"))
                .singleElement()
                .asString()
                .startsWith("(1) Viện Nghiên cứu");
    }

    @Test
    void nestsAListingInTheEntryThatHoldsIt() {
        assertThat(page.find("//li[@id='nhiem-vu-1']/ul/li/p/span[@class='label']"))
                .containsExactly("-", "-");
    }

    @Test
    void keepsALabelWhoseEntryStartsWithoutAParagraph() {
        Block.Entry entry =
                new Block.Entry("a)", List.of(Pieces.heading(3, SECTION, "Mục", null)), null);
        String written = write(new Block.Listing(Block.Listing.Marker.LETTER, List.of(entry)));
        assertThat(written).contains("<span class=\"label\">a)</span> \n<h3");
    }

    @Test
    void measuresALineByTheWordsAboveIt() {
        assertThat(page.find("//div[@class='ruled'][div[@class='rule under-subject']]/p"))
                .singleElement()
                .asString()
                .startsWith("Triển khai");
    }

    @Test
    void writesALineThatHasNothingAboveIt() {
        assertThat(write(new Block.Rule(Block.Rule.Name.UNDER_SUBJECT)))
                .contains("<div class=\"rule under-subject\"></div>");
    }

    @Test
    void keepsHeadingsWithinTheLevelsOfHtml() {
        assertThat(write(Pieces.heading(9, SECTION, "Sâu", null))).contains("<h6", "</h6>");
        assertThat(write(Pieces.heading(0, SECTION, "Nông", null))).contains("<h1", "</h1>");
    }

    @Test
    void opensEmphasesInOneOrder() {
        String expected =
                "<p class=\"body\"><b><i><mark class=\"illustrative\">x</mark></i></b></p>";
        assertThat(
                        write(
                                Pieces.paragraph(
                                        BODY,
                                        Pieces.words(
                                                "x",
                                                Emphasis.ILLUSTRATIVE,
                                                Emphasis.SLANTED,
                                                Emphasis.STRONG))))
                .isEqualTo(expected);
    }

    @Test
    void keepsShortWordsWithAHyphenOrANoBreakSpaceWhole() {
        assertThat(write(Pieces.paragraph(BODY, "số 23-CTr/TU, Quý\u00A04/2024 - xã hội")))
                .isEqualTo(
                        "<p class=\"body\">số <span class=\"joined\">23-CTr/TU,</span>"
                                + " Quý\u00A04/2024 - xã hội</p>");
    }

    @Test
    void letsLongWordsPart() {
        String word = "a-".repeat(60);
        assertThat(write(Pieces.paragraph(BODY, word)))
                .isEqualTo("<p class=\"body\">" + word + "</p>");
    }

    private static String write(Block block) {
        HtmlWriter html = new HtmlWriter();
        new BlockWriter(html, new Outline(), new ColumnRules(), "Bảng", each -> Optional.empty())
                .write(List.of(block));
        return html.toString();
    }
}
