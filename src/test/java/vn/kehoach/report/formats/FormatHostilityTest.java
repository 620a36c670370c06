package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.text.Terminal;
import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.util.regex.Pattern;

/** Sources are written by others: nothing in them acts where a report is read. */
class FormatHostilityTest {
    /** Workflow commands of GitHub, old and new; those of Azure Pipelines and TeamCity. */
    private static final Pattern COMMAND =
            Pattern.compile("^[\\s\\p{Z}]*::|##\\p{L}*\\[", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noLetterActsOnATerminal(ReportFormat format) {
        assertThat(FormatSamples.write(format, FormatSamples.hostile()).codePoints())
                .allMatch(letter ->
                        letter == '\n' || Terminal.show(letter).equals(Character.toString(letter)));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "GITHUB")
    void noWordIsACommandOfABuildServer(ReportFormat format) {
        assertThat(FormatSamples.write(format, FormatSamples.hostile()))
                .doesNotContainPattern(COMMAND);
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "GITHUB")
    void noNameOfAFileIsACommandOfABuildServer(ReportFormat format) throws IOException {
        var file = new SourceFile(" \u00a0::error::x/tasks.yaml", "a");
        var problem = FormatSamples.plain().diagnostics().getFirst().problem();

        String report =
                FormatSamples.write(
                        format, Samples.findings(Diagnostic.of(problem, file.span(0, 1))));

        assertThat(report).doesNotContainPattern(COMMAND);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameFindingsGiveTheSameBytes(ReportFormat format) {
        assertThat(FormatSamples.write(format, FormatSamples.hostile()))
                .isEqualTo(FormatSamples.write(format, FormatSamples.hostile()));
    }
}
