package vn.kehoach.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class UnifiedDiffTest {
    @TempDir private Path folder;

    @Test
    void aChangeStandsBetweenThreeLinesOfContext() {
        assertThat(UnifiedDiff.of("a b.yaml", "1\n2\n3\n4\n5\n6\n7\n8", "1\n2\n3\n4\nnăm\n6\n7\n8"))
                .isEqualTo(
                        """
                        --- a/a b.yaml\t
                        +++ b/a b.yaml\t
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +năm
                         6
                         7
                         8
                        \\ No newline at end of file
                        """);
        assertThat(UnifiedDiff.of("a", "1\n", "1\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.yaml", "kế hoạch/tệp có dấu.yaml", "a\"b\\c.yaml", "tab\tvà 'nháy'.yaml"})
    void gitAppliesIt(String path) throws Exception {
        Random random = new Random(path.hashCode());
        for (int run = 0; run < 8; run++) {
            String before = text(random, run);
            assertApplies(path, before, changed(before, random));
        }
    }

    @Test
    void aTextThatChangedThroughoutIsStillATrueDiff() throws Exception {
        StringBuilder before = new StringBuilder("đầu\n");
        StringBuilder after = new StringBuilder("đầu\n");
        for (int i = 0; i < 1500; i++) {
            before.append("cũ ").append(i).append('\n');
            after.append("mới ").append(i).append('\n');
        }
        assertApplies("a.yaml", before + "cuối\n", after + "cuối\n");
    }

    private void assertApplies(String path, String before, String after) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, before);
        Path patch = folder.resolve("repairs.patch");
        Files.writeString(patch, UnifiedDiff.of(path, before, after));
        if (before.equals(after)) {
            assertThat(patch).isEmptyFile();
            return;
        }
        run("git", "apply", "--whitespace=nowarn", patch.toString());
        assertThat(Files.readString(file)).isEqualTo(after);
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String text(Random random, int run) {
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            text.append("dòng ").append(random.nextInt(9));
            text.append(run % 2 == 0 ? "\n" : random.nextBoolean() ? "\r\n" : "\n");
        }
        return run % 4 < 2 ? text.toString() : text + "không xuống dòng";
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.set(at, lines.get(at).replace("d", "D"));
                case 1 -> lines.add(at, "thêm\n");
                default -> lines.set(at, lines.size() > 2 && at < lines.size() - 1 ? "" : "x");
            }
        }
        return String.join("", lines);
    }
}
