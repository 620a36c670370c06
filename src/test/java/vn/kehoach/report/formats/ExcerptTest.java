package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.text.Colour;
import vn.kehoach.report.text.Ink;
import vn.kehoach.report.text.Paint;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.text.Normalizer;
import java.util.List;

class ExcerptTest {
    /** Below the blank line that begins it. */
    private static String excerpt(SourceFile file, List<Mark> marks) {
        StringBuilder output = new StringBuilder();
        new Excerpt(file, marks, Ink.ERROR).draw(new Margin(1, new Paint(Colour.NEVER)), output);
        return output.substring(output.indexOf("\n") + 1);
    }

    private static String excerpt(Span span) {
        return excerpt(span.file(), Mark.of(span, Mark.Role.OWN, ""));
    }

    private static String excerpt(String source, String covered) {
        return excerpt(Samples.span(new SourceFile("tasks.yaml", source), covered));
    }

    private static Mark mark(Span span, Mark.Role role, String label) {
        return Mark.of(span, role, label).getFirst();
    }

    @Test
    void drawsTwoPlacesOfOneLineBelowIt() {
        var file = new SourceFile("tasks.yaml", "lead: [so-tc, so-tp]");
        var marks =
                List.of(
                        mark(Samples.span(file, "so-tp"), Mark.Role.OWN, ""),
                        mark(Samples.span(file, "so-tc"), Mark.Role.RELATED, "cũng có tại đây"));

        assertThat(excerpt(file, marks))
                .isEqualTo(
                        """
                        1 | lead: [so-tc, so-tp]
                          |        ----- cũng có tại đây
                          |               ^^^^^
                        """);
    }

    @Test
    void putsTheCaretUnderVietnameseLettersHoweverTheyAreComposed() {
        String composed = "name: Uỷ ban nhân dân quận Đống Đa";
        String drawn =
                """
                1 | %s
                  |                       ^^^^
                """;

        assertThat(excerpt(composed, "quận")).isEqualTo(drawn.formatted(composed));

        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        String covered = Normalizer.normalize("quận", Normalizer.Form.NFD);
        assertThat(excerpt(decomposed, covered)).isEqualTo(drawn.formatted(decomposed));
    }

    @Test
    void pointsAtTheLetterThatBearsACombiningMark() {
        assertThat(excerpt("id: e\u0301\u0323x", "\u0323"))
                .isEqualTo(
                        """
                        1 | id: e\u0301\u0323x
                          |     ^
                        """);
    }

    @Test
    void allowsForTabsAndWideLetters() {
        assertThat(excerpt("a:\t計画 😀 x\ty", "x"))
                .isEqualTo(
                        """
                        1 | a:  計画 😀 x   y
                          |             ^
                        """);
        assertThat(excerpt("a: 計画", "画"))
                .isEqualTo(
                        """
                        1 | a: 計画
                          |      ^^
                        """);
    }

    @Test
    void namesControlAndBidirectionalCharactersInsteadOfPrintingThem() {
        assertThat(excerpt("a: \u001b[31m\u202e\u009b x\u2028", "x"))
                .isEqualTo(
                        """
                        1 | a: ␛[31m<U+202E><U+009B> x<U+2028>
                          |                          ^
                        """);
    }

    @Test
    void drawsTheFirstAndTheLastLineOfALongSpan() {
        assertThat(excerpt("text: |\n  một\n  hai\n  ba\nid: x\n", "|\n  một\n  hai\n  ba\n"))
                .isEqualTo(
                        """
                        1 | text: |
                          |       ^
                        ...
                        4 |   ba
                          |   ^^
                        """);
        assertThat(excerpt("text: một\r\n  hai ba\r\n", "một\r\n  hai"))
                .isEqualTo(
                        """
                        1 | text: một
                          |       ^^^
                        2 |   hai ba
                          |   ^^^
                        """);
    }

    @Test
    void drawsOneCaretForAnEmptySpan() {
        var file = new SourceFile("plan.yaml", "id: x\n");

        assertThat(excerpt(file.span(5, 5)))
                .isEqualTo(
                        """
                        1 | id: x
                          |      ^
                        """);
        assertThat(excerpt(file.span(6, 6)))
                .isEqualTo(
                        """
                        2 |
                          | ^
                        """);
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String prose = "Rà soát quy hoạch các khu đô thị, ".repeat(10);

        assertThat(excerpt("content: chủ trì " + prose, "chủ trì"))
                .isEqualTo(
                        """
                        1 | content: chủ trì Rà soát quy hoạch các khu đô thị, Rà soát quy hoạch các khu đô thị, Rà …
                          |          ^^^^^^^
                        """);
        assertThat(excerpt("content: " + prose + "chủ trì " + prose, "chủ trì"))
                .isEqualTo(
                        """
                        1 | …oát quy hoạch các khu đô thị, chủ trì Rà soát quy hoạch các khu đô thị, Rà soát quy hoạc…
                          |                                ^^^^^^^
                        """);
        assertThat(excerpt("content: " + prose + "chủ trì", "chủ trì"))
                .isEqualTo(
                        """
                        1 | …oát quy hoạch các khu đô thị, chủ trì
                          |                                ^^^^^^^
                        """);
    }

    @Test
    void cutsALongPlace() {
        String prose = "Rà soát ".repeat(40).strip();

        assertThat(excerpt("content: " + prose, prose))
                .isEqualTo(
                        """
                        1 | content: Rà soát Rà soát Rà soát Rà soát Rà soát Rà soát Rà soát Rà soát Rà soát Rà soát…
                          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void drawsALongLineAgainForAPlaceThatIsOutOfView() {
        var file = new SourceFile("tasks.yaml", "a: x " + "quy hoạch ".repeat(30) + "y");
        int end = file.text().length();
        var marks =
                List.of(
                        mark(Samples.span(file, "x"), Mark.Role.OWN, ""),
                        mark(Samples.span(file, "y"), Mark.Role.RELATED, "cũng có tại đây"),
                        mark(file.span(end - 1, end), Mark.Role.RELATED, "ngày ghi tại đây"));

        assertThat(excerpt(file, marks))
                .isEqualTo(
                        """
                        1 | a: x quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy…
                          |    ^
                          |        - cũng có tại đây
                        1 | …quy hoạch quy hoạch quy hoạch y
                          |                                - ngày ghi tại đây
                        """);
    }
}
