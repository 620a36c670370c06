package vn.kehoach.report;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.report.Language.ENGLISH;
import static vn.kehoach.report.Language.VIETNAMESE;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.report.SampleProblem.EndsTooLate;
import vn.kehoach.report.SampleProblem.Kind;
import vn.kehoach.report.SampleProblem.NobodySpeaksOfIt;
import vn.kehoach.report.SampleProblem.UnknownName;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class HumanReportTest {
    private static final Problem LATE = new EndsTooLate(LocalDate.of(2031, 5, 9), 2030);

    private static String report(Language language, Colour colour, Diagnostic... diagnostics) {
        StringBuilder output = new StringBuilder();
        try {
            new HumanReport(Samples.messages(language), new Paint(colour))
                    .write(List.of(diagnostics), 14, output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output.toString();
    }

    private static String report(Diagnostic... diagnostics) {
        return report(VIETNAMESE, Colour.NEVER, diagnostics);
    }

    private static Diagnostic late(Span span, Related... related) {
        return new Diagnostic(LATE, span, List.of(related));
    }

    /** The excerpt alone. */
    private static String excerpt(Diagnostic diagnostic) {
        List<String> lines = report(diagnostic).lines().toList();
        return String.join("\n", lines.subList(3, lines.size() - 2)) + "\n";
    }

    private static String excerpt(String source, String covered) {
        return excerpt(late(Samples.span(new SourceFile("tasks.yaml", source), covered)));
    }

    @Test
    void showsEachPlaceWithWhatIsWrongWhyAndWhatToDo() {
        var tasks = new SourceFile("plans/140/tasks.yaml", "groups:\n  - lead: so-khtd\n");
        var assignees =
                new SourceFile(
                        "plans/assignees.yaml", "assignees:\n".repeat(9) + "  - id: so-khdt");
        var diagnostic =
                new Diagnostic(
                        new UnknownName(Kind.AGENCY, "so-khtd", List.of("so-khdt")),
                        Samples.span(tasks, "so-khtd"),
                        List.of(
                                new Related(
                                        Relation.DECLARED_HERE,
                                        Samples.span(assignees, "so-khdt"))));

        assertThat(report(VIETNAMESE, Colour.NEVER, diagnostic))
                .isEqualTo(
                        """
                        lỗi[SMP-01]: không có cơ quan nào mang mã “so-khtd”
                          --> plans/140/tasks.yaml:2:11
                           |
                         2 |   - lead: so-khtd
                           |           ^^^^^^^
                          ::: plans/assignees.yaml:10:9
                           |
                        10 |   - id: so-khdt
                           |         ------- khai báo tại đây
                           = vì sao: mỗi mã phải được khai báo
                           = gợi ý: có phải “so-khdt”?

                        Tìm thấy 1 lỗi trong 14 tệp.
                        """);
        assertThat(report(ENGLISH, Colour.NEVER, diagnostic))
                .isEqualTo(
                        """
                        error[SMP-01]: there is no agency with the id “so-khtd”
                          --> plans/140/tasks.yaml:2:11
                           |
                         2 |   - lead: so-khtd
                           |           ^^^^^^^
                          ::: plans/assignees.yaml:10:9
                           |
                        10 |   - id: so-khdt
                           |         ------- declared here
                           = hint: did you mean “so-khdt”?

                        Found 1 error in 14 files.
                        """);
    }

    @Test
    void countsEachSeverity() {
        Span span = new SourceFile("plan.yaml", "id: a\n").top();
        var unknown = new Diagnostic(new UnknownName(Kind.TASK, "x", List.of()), span, List.of());
        var quiet = new Diagnostic(new NobodySpeaksOfIt(List.of(), "x"), span, List.of());

        assertThat(report(ENGLISH, Colour.NEVER, unknown, late(span), late(span), quiet))
                .endsWith("\nFound 1 error, 2 warnings, 1 note in 14 files.\n");
        assertThat(report(late(span))).endsWith("\nTìm thấy 1 cảnh báo trong 14 tệp.\n");
    }

    @Test
    void isSilentWhenNothingWasFound() {
        assertThat(report()).isEmpty();
    }

    @Test
    void drawsPlacesOfOneFileInTheOrderOfItsLines() {
        var file = new SourceFile("tasks.yaml", "- id: a\n  due: 1\n- id: b\n\n\n- id: a\n");
        var diagnostic =
                late(
                        file.span(file.text().lastIndexOf("a"), file.text().lastIndexOf("a") + 1),
                        new Related(Relation.ALSO_HERE, Samples.span(file, "due")),
                        new Related(Relation.FIRST_DECLARED_HERE, Samples.span(file, "a")));

        assertThat(report(diagnostic))
                .isEqualTo(
                        """
                        cảnh báo[SMP-02]: thời hạn 09/05/2031 sau năm 2030
                         --> tasks.yaml:6:7
                          |
                        1 | - id: a
                          |       - khai báo lần đầu tại đây
                        2 |   due: 1
                          |   --- cũng có tại đây
                        ...
                        6 | - id: a
                          |       ^

                        Tìm thấy 1 cảnh báo trong 14 tệp.
                        """);
    }

    @Test
    void drawsTwoPlacesOfOneLineBelowIt() {
        var file = new SourceFile("tasks.yaml", "lead: [so-tc, so-tp]");
        var diagnostic =
                late(
                        Samples.span(file, "so-tp"),
                        new Related(Relation.ALSO_HERE, Samples.span(file, "so-tc")));

        assertThat(excerpt(diagnostic))
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
    void namesControlCharactersOfPathsAndValues() {
        var file = new SourceFile("a\u001b[2J\n.yaml", "id: x");
        var problem = new UnknownName(Kind.TASK, "\u001b]0;x\u0007", List.of("\r\u001b[A"));
        String report = report(new Diagnostic(problem, file.top(), List.of()));

        assertThat(report).contains("a␛[2J␊.yaml", "“␛]0;x␇”", "“␍␛[A”");
        assertThat(report).doesNotContain("\u001b", "\r", "\u0007");
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

        assertThat(excerpt(late(file.span(5, 5))))
                .isEqualTo(
                        """
                        1 | id: x
                          |      ^
                        """);
        assertThat(excerpt(late(file.span(6, 6))))
                .isEqualTo(
                        """
                        2 |
                          | ^
                        """);
    }

    @Test
    void namesTheFileAloneForWhatIsTrueOfItAsAWhole() {
        assertThat(report(late(new SourceFile("plan.yaml", "id: x\n").top())))
                .isEqualTo(
                        """
                        cảnh báo[SMP-02]: thời hạn 09/05/2031 sau năm 2030
                         --> plan.yaml

                        Tìm thấy 1 cảnh báo trong 14 tệp.
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
        var diagnostic =
                late(
                        Samples.span(file, "x"),
                        new Related(Relation.ALSO_HERE, Samples.span(file, "y")),
                        new Related(
                                Relation.DATED_HERE,
                                file.span(file.text().length() - 1, file.text().length())));

        assertThat(excerpt(diagnostic))
                .isEqualTo(
                        """
                        1 | a: x quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy hoạch quy…
                          |    ^
                          |        - cũng có tại đây
                        1 | …quy hoạch quy hoạch quy hoạch y
                          |                                - ngày ghi tại đây
                        """);
    }

    @Test
    void isQuickOnALineAsLongAsAFile() {
        var file = new SourceFile("big.yaml", "a: ".concat("\u0301ế".repeat(10_000_000)));
        Span all = new Span(file, file.position(3), file.position(file.text().length()));
        Diagnostic[] many = new Diagnostic[500];
        Arrays.fill(many, late(all));

        String report = Assertions.assertTimeout(Duration.ofSeconds(5), () -> report(many));

        assertThat(report).hasSizeLessThan(1_000_000);
    }

    @Test
    void coloursWithoutChangingAWord() {
        var file = new SourceFile("plan.yaml", "id: x");
        var diagnostic =
                late(
                        Samples.span(file, "x"),
                        new Related(Relation.ALSO_HERE, Samples.span(file, "id")));
        String coloured = report(VIETNAMESE, Colour.ALWAYS, diagnostic);

        assertThat(coloured)
                .startsWith("\u001b[1;33mcảnh báo[SMP-02]\u001b[0m\u001b[1m: thời hạn")
                .contains("\u001b[1;33m^\u001b[0m", "\u001b[1;34m-- cũng có tại đây\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(report(diagnostic));
    }
}
