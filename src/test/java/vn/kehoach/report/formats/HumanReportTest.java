package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.kehoach.report.Language.ENGLISH;
import static vn.kehoach.report.Language.VIETNAMESE;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.SampleProblem.EndsTooLate;
import vn.kehoach.report.messages.SampleProblem.Kind;
import vn.kehoach.report.messages.SampleProblem.NobodySpeaksOfIt;
import vn.kehoach.report.messages.SampleProblem.UnknownName;
import vn.kehoach.report.text.Colour;
import vn.kehoach.report.text.Paint;
import vn.kehoach.source.SourceFile;
import vn.kehoach.source.Span;

import java.io.IOException;
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
                    .write(Samples.findings(diagnostics), output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return output.toString();
    }

    private static String report(Diagnostic... diagnostics) {
        return report(VIETNAMESE, Colour.NEVER, diagnostics);
    }

    private static Diagnostic late(Span span, Related... related) {
        return Diagnostic.of(LATE, span, List.of(related));
    }

    @Test
    void showsEachPlaceWithWhatIsWrongWhyAndWhatToDo() {
        var tasks = new SourceFile("plans/140/tasks.yaml", "groups:\n  - lead: so-khtd\n");
        var assignees =
                new SourceFile(
                        "plans/assignees.yaml", "assignees:\n".repeat(9) + "  - id: so-khdt");
        var diagnostic =
                Diagnostic.of(
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
        var unknown = Diagnostic.of(new UnknownName(Kind.TASK, "x", List.of()), span, List.of());
        var quiet = Diagnostic.of(new NobodySpeaksOfIt(List.of(), "x"), span, List.of());

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
                        cảnh báo[SMP-02]: thời hạn 09/5/2031 sau năm 2030
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
    void namesControlCharactersOfPathsAndValues() {
        var file = new SourceFile("a\u001b[2J\n.yaml", "id: x");
        var problem = new UnknownName(Kind.TASK, "\u001b]0;x\u0007", List.of("\r\u001b[A"));
        String report = report(Diagnostic.of(problem, file.top(), List.of()));

        assertThat(report).contains("a␛[2J␊.yaml", "“␛]0;x␇”", "“␍␛[A”");
        assertThat(report).doesNotContain("\u001b", "\r", "\u0007");
    }

    @Test
    void namesTheFileAloneForWhatIsTrueOfItAsAWhole() {
        assertThat(report(late(new SourceFile("plan.yaml", "id: x\n").top())))
                .isEqualTo(
                        """
                        cảnh báo[SMP-02]: thời hạn 09/5/2031 sau năm 2030
                         --> plan.yaml

                        Tìm thấy 1 cảnh báo trong 14 tệp.
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
