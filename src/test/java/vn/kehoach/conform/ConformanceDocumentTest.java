package vn.kehoach.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.conform.clause.Row;
import vn.kehoach.golden.Golden;
import vn.kehoach.report.Language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

class ConformanceDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/conformance.vi.md");
    private static final Path TYPED =
            Path.of("src/test/java/vn/kehoach/conform/TypedPageTest.java");
    private static final String START = "<!-- bảng do ConformanceDocumentTest ghi -->\n";

    @TempDir Path folder;

    @Test
    void theTableSaysWhatIsMeasuredAndWhichTestBreaksIt() throws IOException {
        String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
        assertThat(document).contains(START);
        String head = document.substring(0, document.indexOf(START) + START.length());

        Golden.ofThisRun().assertMatches(DOCUMENT, head + table());
    }

    @Test
    void everyFaultNamesARowThatIsMeasured() {
        List<String> rows = rows().stream().map(Measured::name).toList();

        assertThat(Fault.all()).allSatisfy(fault -> assertThat(rows).containsAll(fault.rows()));
    }

    private List<Row> rows() {
        return Measured.file(Measured.pdf(PlanWithEverything.in(folder), folder)).rows();
    }

    private String table() throws IOException {
        String typed = Files.readString(TYPED);
        Wording wording = new Wording(Language.VIETNAMESE);
        StringBuilder table = new StringBuilder();
        table.append("| Điều khoản | Nội dung đo | Quy định | Khóa trong mẫu | Phép thử |\n");
        table.append("|---|---|---|---|---|\n");
        for (Row row : rows()) {
            String name = Measured.name(row);
            table.append("| ").append(row.clause());
            table.append(" | ").append(wording.what(row));
            table.append(" | ").append(wording.value(row.allowed()));
            table.append(" | ").append(keys(name));
            table.append(" | ").append(test(name, typed)).append(" |\n");
        }
        return table.toString();
    }

    private static String keys(String row) {
        return faults(row).stream()
                .filter(fault -> fault.file().endsWith(".yaml"))
                .map(fault ->
                        fault.file().equals("theme.yaml")
                                ? "`" + fault.key() + "`"
                                : "`" + fault.key() + "` (" + fault.file() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String test(String row, String typed) {
        if (!faults(row).isEmpty()) {
            return "FaultTest";
        }
        return typed.contains('"' + row + '"') ? "TypedPageTest" : "ConformingPlansTest";
    }

    private static List<Fault> faults(String row) {
        return Fault.all().stream().filter(fault -> fault.rows().contains(row)).toList();
    }
}
