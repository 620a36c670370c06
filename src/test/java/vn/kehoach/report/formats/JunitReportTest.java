package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.diagnostic.Severity;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** JUnit publishes no schema of its XML; Maven's reader of it is the judge. */
class JunitReportTest {
    private static List<ReportTestSuite> suites(Findings findings) throws Exception {
        String xml = FormatSamples.write(ReportFormat.JUNIT, findings);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(
                        new InputStreamReader(
                                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                                StandardCharsets.UTF_8));
    }

    private static Stream<Findings> findings() {
        return Stream.of(FormatSamples.plain(), FormatSamples.hostile());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void errorsFailAndTheRestIsSkipped(Findings findings) throws Exception {
        List<ReportTestCase> cases =
                suites(findings).stream().flatMap(suite -> suite.getTestCases().stream()).toList();

        assertThat(cases).hasSameSizeAs(findings.diagnostics());
        assertThat(cases.stream().filter(ReportTestCase::hasFailure))
                .hasSize(findings.count(Severity.ERROR));
        assertThat(cases.stream().filter(ReportTestCase::hasSkipped))
                .hasSize(findings.count(Severity.WARNING) + findings.count(Severity.INFO));
    }

    @Test
    void aFailureSaysWhatIsWrongWhere() throws Exception {
        ReportTestCase second = suites(FormatSamples.plain()).getFirst().getTestCases().get(1);

        assertThat(second.getName()).isEqualTo("SMP-01 3:11");
        assertThat(second.getFailureType()).isEqualTo("SMP-01");
        assertThat(second.getFailureMessage())
                .isEqualTo("there is no agency with the id “so-khtd”");
        assertThat(second.getFailureDetail())
                .startsWith("plans/năm 2026/tasks.yaml:3:11: there is")
                .contains("hint: did you mean “so-khdt”?");
    }

    @Test
    void nothingFoundIsATestThatPassed() throws Exception {
        ReportTestSuite suite = suites(FormatSamples.none()).getFirst();

        assertThat(suite.getTestCases()).singleElement().matches(ReportTestCase::isSuccessful);
        assertThat(suite.getNumberOfTests()).isEqualTo(1);
    }
}
