package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.text.Terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** GitHub publishes no schema of its commands; this reads them as its documentation says. */
class GithubReportTest {
    private static final Pattern COMMAND =
            Pattern.compile("::(error|warning|notice) (([a-zA-Z]+=[^:,]*,?)+)::([^\\r\\n]*)");

    private record Command(String name, Map<String, String> properties, String message) {
        static Command of(String line) {
            Matcher command = COMMAND.matcher(line);
            assertThat(command.matches()).as(line).isTrue();
            Map<String, String> properties =
                    Arrays.stream(command.group(2).split(","))
                            .map(property -> property.split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> plain(pair[1])));
            return new Command(command.group(1), properties, plain(command.group(4)));
        }

        private static String plain(String value) {
            return value.replace("%3A", ":")
                    .replace("%2C", ",")
                    .replace("%0D", "\r")
                    .replace("%0A", "\n")
                    .replace("%25", "%");
        }
    }

    private static List<Command> commands(Findings findings) {
        return FormatSamples.write(ReportFormat.GITHUB, findings).lines().map(Command::of).toList();
    }

    @Test
    void eachDiagnosticIsACommandWithItsPlace() {
        Command second = commands(FormatSamples.plain()).get(1);

        assertThat(second.name()).isEqualTo("error");
        assertThat(second.properties())
                .containsOnly(
                        Map.entry("file", "plans/năm 2026/tasks.yaml"),
                        Map.entry("line", "3"),
                        Map.entry("col", "11"),
                        Map.entry("endLine", "3"),
                        Map.entry("endColumn", "18"),
                        Map.entry("title", "SMP-01"));
        assertThat(second.message().lines())
                .containsExactly(
                        "there is no agency with the id “so-khtd”",
                        "hint: did you mean “so-khdt”?",
                        "also here: plans/năm 2026/tasks.yaml:4:11");
    }

    @Test
    void aPlaceOfSeveralLinesHasNoColumns() {
        assertThat(commands(FormatSamples.plain()).get(3).properties())
                .containsEntry("line", "3")
                .containsEntry("endLine", "6")
                .doesNotContainKeys("col", "endColumn");
    }

    @Test
    void severitiesHaveTheirNames() {
        assertThat(commands(FormatSamples.plain()))
                .extracting(Command::name)
                .containsExactly("error", "error", "error", "warning", "notice", "warning");
    }

    @Test
    void hostileWordsStayInTheirCommand() {
        Findings findings = FormatSamples.hostile();

        assertThat(commands(findings))
                .hasSameSizeAs(findings.diagnostics())
                .allSatisfy(command ->
                        assertThat(command.properties().get("file"))
                                .isEqualTo(
                                        Terminal.show(
                                                findings.diagnostics()
                                                        .getFirst()
                                                        .span()
                                                        .file()
                                                        .path())));
    }
}
