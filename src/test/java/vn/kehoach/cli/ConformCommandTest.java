package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ConformCommandTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String SAMPLE = "src/test/resources/conform/libreoffice.pdf";

    @TempDir Path folder;

    @Test
    void aPlanThatWeBuiltConforms() {
        CommandRun.in(
                HERE, "build", "plans/140-kh-ubnd-2023", "--format", "pdf", "-o", folder + "");

        CommandRun run = CommandRun.in(folder, "conform", "140-kh-ubnd-2023/140-kh-ubnd-2023.pdf");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("140-kh-ubnd-2023.pdf: ", " 0 sai, 0 chưa");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFaultIsStatusOne() {
        CommandRun run = CommandRun.in(HERE, "conform", SAMPLE, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("OUTSIDE  I.7");
    }

    @Test
    void anUnreadableFileIsStatusThreeAndTheOthersAreMeasured() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7");

        CommandRun run = CommandRun.in(HERE, "conform", broken.toString(), SAMPLE);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("broken.pdf: tệp PDF hỏng", "libreoffice.pdf: 5 trang");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jsonIsJson() {
        CommandRun run = CommandRun.in(HERE, "conform", SAMPLE, "--format", "json");

        var json = new JsonMapper().readTree(run.out());
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("files").get(0).get("outside").asInt()).isEqualTo(1);
        assertThat(json.get("files").get(0).get("rows").size()).isGreaterThan(90);
    }

    @Test
    void anotherFormatIsRefused() {
        CommandRun run = CommandRun.in(HERE, "conform", SAMPLE, "--format", "xml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("human, json, markdown");
    }
}
