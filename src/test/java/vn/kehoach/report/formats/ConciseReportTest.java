package vn.kehoach.report.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.SampleProblem.Kind;
import vn.kehoach.report.messages.SampleProblem.UnknownName;
import vn.kehoach.report.text.Colour;
import vn.kehoach.report.text.Paint;
import vn.kehoach.source.SourceFile;

import java.io.IOException;
import java.util.List;

class ConciseReportTest {
    @Test
    void writesOneLineForEachDiagnostic() throws IOException {
        var file = new SourceFile("plans/tasks.yaml", "groups:\n  - lead: so-khtd\n");
        var near = new UnknownName(Kind.AGENCY, "so-khtd", List.of("so-khdt"));
        var far = new UnknownName(Kind.TASK, "a\nb", List.of());
        StringBuilder output = new StringBuilder();

        new ConciseReport(Samples.messages(Language.VIETNAMESE), new Paint(Colour.NEVER))
                .write(
                        Samples.findings(
                                Diagnostic.of(near, Samples.span(file, "so-khtd")),
                                Diagnostic.of(far, file.top())),
                        output);

        assertThat(output)
                .hasToString(
                        """
                        plans/tasks.yaml:2:11: lỗi[SMP-01]: không có cơ quan nào mang mã “so-khtd” (có phải “so-khdt”?)
                        plans/tasks.yaml:1:1: lỗi[SMP-01]: không có nhiệm vụ nào mang mã “a␊b”
                        """);
    }
}
