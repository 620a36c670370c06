package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.incremental.TraceFile;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A build that is ended from outside, at one moment or another. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedBuildTest {
    private static final int PARAGRAPHS = 1_500;

    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.plant(folder, "small");
        Path large = PlanFolder.plant(folder, "large");
        Path later = PlanFolder.plant(folder, "later");
        String paragraphs =
                IntStream.range(0, PARAGRAPHS)
                        .mapToObj(i -> "      - Việc thứ " + i + " là giữ cho tệp nguyên vẹn.\n")
                        .collect(Collectors.joining());
        PlanFolder.replace(large, "    content:\n", "    content:\n" + paragraphs);
        PlanFolder.replace(later, "    content:\n", "    content:\n" + paragraphs);
    }

    @ParameterizedTest
    @CsvSource({
        "INT, 130, STARTED",
        "INT, 130, LARGE_FILE_BEGUN",
        "INT, 130, LARGE_FILE_GROWN",
        "INT, 130, LARGE_FILE_DONE",
        "TERM, 143, LARGE_FILE_GROWN"
    })
    void wholeFilesAreLeftAndNoOthers(String signal, int status, Moment moment) throws Exception {
        Process build =
                new ProcessBuilder(
                                MainTest.command(
                                        "build", "small", "large", "later", "-j1", "--lang=en"))
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve("said").toFile())
                        .redirectError(folder.resolve("err").toFile())
                        .start();
        try {
            while (build.isAlive() && !moment.hasCome(folder)) {
                Thread.onSpinWait();
            }
            // Who runs the tests in the background of a shell lets nobody be interrupted.
            assumeFalse(signal.equals("INT") && ignoresInterrupts(build), "Ctrl-C is ignored");
            new ProcessBuilder("kill", "-" + signal, Long.toString(build.pid())).start().waitFor();
            assertThat(build.waitFor()).isEqualTo(status);
        } finally {
            build.destroyForcibly();
        }

        for (String file : PlanFolder.filesIn(folder.resolve("out"))) {
            assertWhole(folder.resolve("out").resolve(file));
        }
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception", "\tat ");
    }

    private static void assertWhole(Path file) throws IOException {
        if (file.endsWith(TraceFile.NAME)) {
            assertThat(Files.readString(file)).endsWith("\n");
        } else if (file.toString().endsWith(".html")) {
            assertThat(Files.readString(file)).endsWith("</html>\n");
        } else {
            assertThat(file.getFileName().toString()).matches("(small|large|later)\\.pdf");
            Loader.loadPDF(file.toFile()).close();
        }
    }

    private static boolean ignoresInterrupts(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return false;
        }
        String ignored =
                Files.readString(status)
                        .lines()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> line.substring("SigIgn:".length()).strip())
                        .findFirst()
                        .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) & 1 << 1) != 0;
    }

    private enum Moment {
        STARTED,
        LARGE_FILE_BEGUN,
        LARGE_FILE_GROWN,
        LARGE_FILE_DONE;

        boolean hasCome(Path folder) throws IOException {
            Path out = folder.resolve("out");
            return switch (this) {
                case STARTED -> true;
                case LARGE_FILE_BEGUN -> Files.exists(out.resolve("large"));
                case LARGE_FILE_GROWN -> hasGrown(out.resolve("large"));
                case LARGE_FILE_DONE -> Files.exists(out.resolve("large/large.pdf"));
            };
        }

        private static boolean hasGrown(Path plan) {
            File[] files = plan.toFile().listFiles();
            return files != null && Stream.of(files).anyMatch(file -> file.length() > 20_000);
        }
    }
}
