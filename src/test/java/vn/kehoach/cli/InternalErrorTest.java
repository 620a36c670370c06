package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class InternalErrorTest {
    @Test
    void theDetailsGoToAFileAndTheUserGetsPlainWords() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new InternalError(
                                new Words(Language.VIETNAMESE),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .report(new IllegalStateException("không ngờ"), "build", "one");
        String said = err.toString(StandardCharsets.UTF_8);
        Matcher file = Pattern.compile("“(.*kehoach-.*\\.txt)”").matcher(said);

        assertThat(status).isEqualTo(4);
        assertThat(said).contains("lỗi của chính công cụ").doesNotContain("Exception", "\tat ");
        assertThat(file.find()).isTrue();
        Path report = Path.of(file.group(1));
        assertThat(report)
                .content()
                .contains("arguments [build, one]", "IllegalStateException: không ngờ", "\tat ");
        Files.delete(report);
    }
}
