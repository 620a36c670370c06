package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ended from outside, as Ctrl-C and a closed terminal end it. */
class WatchProcessTest {
    @TempDir private Path folder;

    @Test
    void whoEndsItInTheMidstOfASaveFindsWholeFilesOnly() throws Exception {
        Path plan = PlanFolder.plant(folder, "one");
        Process watch = start("watch", "one", "--lang", "en");
        try (BufferedReader said = watch.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).contains("one: built (");
            PlanFolder.replace(plan, "subject: ", "subject: Đã sửa, ");
            assertThat(said.readLine()).contains("one: built (");
            PlanFolder.replace(plan, "Đã sửa, ", "");
            watch.destroy();
            watch.waitFor();
        } finally {
            watch.destroyForcibly();
        }

        assertThat(PlanFolder.filesIn(folder.resolve("out")))
                .containsExactly("one/one.html", "one/one.pdf");
        assertThat(Files.readString(folder.resolve("out/one/one.html"))).endsWith("</html>\n");
        assertThat(Files.readString(folder.resolve("err"))).hasLineCount(1).contains("Ctrl-C");
    }

    private Process start(String... arguments) throws IOException {
        return new ProcessBuilder(MainTest.command(arguments))
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }
}
