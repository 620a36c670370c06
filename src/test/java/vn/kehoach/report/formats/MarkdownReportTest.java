package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Read by an implementation of CommonMark that is not ours. */
class MarkdownReportTest {
    private static final List<TablesExtension> TABLES =
            List.of((TablesExtension) TablesExtension.create());

    /** The whole mark-up of a report. */
    private static final Pattern TAGS =
            Pattern.compile("</?(p|table|thead|tbody|tr|th|td|code|br)>");

    /** What GitHub makes a link of, after the signs are those that were meant. */
    private static final Pattern LINKED =
            Pattern.compile("@[A-Za-z]|#[0-9]|(?i:https?:/|www\\.|\\bgh-[0-9])");

    private static String html(String markdown) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    private static Stream<Findings> findings() {
        return Stream.of(FormatSamples.plain(), FormatSamples.hostile());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void isOneTableWithARowForEachDiagnostic(Findings findings) {
        String html = html(FormatSamples.write(ReportFormat.MARKDOWN, findings));

        int rows = findings.diagnostics().size();
        assertThat(Pattern.compile("<table>").matcher(html).results()).hasSize(1);
        assertThat(Pattern.compile("<tr>").matcher(html).results()).hasSize(rows + 1);
        assertThat(Pattern.compile("<td>").matcher(html).results()).hasSize(rows * 4);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void noWordBecomesMarkUpOrALink(Findings findings) {
        String html = html(FormatSamples.write(ReportFormat.MARKDOWN, findings));

        assertThat(TAGS.matcher(html).replaceAll("")).doesNotContain("<");
        assertThat(html).doesNotContainPattern(LINKED);
    }

    @Test
    void theWordsAreThoseThatWereWritten() {
        String html = html(FormatSamples.write(ReportFormat.MARKDOWN, FormatSamples.hostile()));

        assertThat(html.replace("\u200b", ""))
                .contains("| `code` **b** _i_ ~~s~~ [l](http://a.example) ![i](x) @someone");
    }

    @Test
    void showsPlaceWordsAndHint() {
        assertThat(FormatSamples.write(ReportFormat.MARKDOWN, FormatSamples.plain()).lines())
                .startsWith(
                        "Found 3 errors, 2 warnings, 1 note in 14 files.",
                        "",
                        "| Severity | Code | Place | Message |",
                        "|---|---|---|---|")
                .contains(
                        "| error | <code>SMP-01</code> | <code>plans/năm"
                                + " 2026/tasks.yaml:3:11</code> | there is no agency with"
                                + " the id “so-khtd”<br>hint: did you mean"
                                + " “so-khdt”?<br>also here: plans/năm"
                                + " 2026/tasks.yaml:4:11 |");
    }

    @Test
    void saysNothingIfThereIsNothingToSay() {
        assertThat(FormatSamples.write(ReportFormat.MARKDOWN, FormatSamples.none())).isEmpty();
    }
}
