package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.document.StyleName.BODY;
import static vn.kehoach.document.StyleName.SECTION;
import static vn.kehoach.document.StyleName.TABLE_CELL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;
import vn.kehoach.document.Metadata;
import vn.kehoach.document.Part;

import java.time.LocalDate;
import java.util.List;

/** Hostile words in every place of a document that takes words. */
class InjectionTest {

    private static final int ELEMENTS = elements(filledWith("x")).size();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><script>alert(1)</script>",
                "</title></textarea></noscript><svg onload=alert(1)>",
                "<!-- --><![CDATA[ ]]>",
                "&lt;script&gt;&#60;b&#62;",
                "javascript:alert(1)",
                "\0<\0b>",
                "\u202E<b>\u2066",
                "\uFEFF<?xml version='1.0'?><!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
                "{{7*7}}${7*7}",
                "\u2028<br/>\u2029",
                "-_-<a-b>-</a-b>-"
            })
    void leavesNoMarkOnTheTree(String hazard) {
        Page page = Page.of(filledWith(hazard));
        assertThat(elements(page).size()).isEqualTo(ELEMENTS);
        assertThat(page.find("//script")).hasSize(1);
        assertThat(page.find("//script/@*|//img")).isEmpty();
        assertThat(page.find("//@*[starts-with(name(), 'on')]")).isEmpty();
        assertThat(page.find("//@href")).allSatisfy(link -> assertThat(link).startsWith("#"));
    }

    @Test
    void keepsAStyleSheetFromEndingItsElement() {
        Page page =
                Page.of(
                        filledWith("x"),
                        OfficialTheme.theme(),
                        "p{content:'</style><script>alert(1)</script>'}");
        assertThat(page.source().split("</style", -1)).hasSize(2);
    }

    private static List<String> elements(Document document) {
        return elements(Page.of(document));
    }

    /** Spans that keep a word whole come and go with the words. */
    private static List<String> elements(Page page) {
        return page.find("//*[not(@class='joined')]");
    }

    private static Document filledWith(String words) {
        List<Inline> line =
                List.of(
                        Pieces.words(words),
                        new Inline.Link(new Anchor(words), List.of(Pieces.words(words))));
        Block.Paragraph paragraph = new Block.Paragraph(BODY, line, new Anchor(words));
        Block.Cell cell = new Block.Cell(List.of(paragraph), 1, 1, null);
        return new Document(
                new Metadata(
                        words,
                        words,
                        words,
                        words,
                        List.of(words, words),
                        LocalDate.of(2023, 5, 9),
                        words),
                List.of(
                        new Part(
                                Part.Kind.BODY,
                                Part.Orientation.PORTRAIT,
                                words,
                                List.of(
                                        new Block.Letterhead(
                                                List.of(paragraph),
                                                List.of(paragraph),
                                                paragraph,
                                                paragraph),
                                        new Block.Heading(
                                                2, SECTION, line, new Anchor(words), words),
                                        new Block.Listing(
                                                Block.Listing.Marker.NUMBER,
                                                List.of(
                                                        new Block.Entry(
                                                                words,
                                                                List.of(paragraph),
                                                                new Anchor(words)))),
                                        new Block.Table(
                                                List.of(new Block.Column(1, Alignment.LEFT)),
                                                List.of(),
                                                List.of(
                                                        new Block.Row(
                                                                Block.Row.Kind.PLAIN,
                                                                List.of(cell),
                                                                new Anchor(words))),
                                                line,
                                                List.of(paragraph),
                                                "(tiếp)"),
                                        new Block.Notice(List.of(paragraph)),
                                        new Block.FillIn(TABLE_CELL, line),
                                        new Block.SideBySide(List.of(List.of(paragraph))),
                                        new Block.Closing(
                                                List.of(paragraph),
                                                List.of(paragraph),
                                                paragraph)))));
    }
}
