package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Of a disk that is full, as Linux has one that always is, and of places that are not ours. */
class UnwritableOutputTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.plant(folder, "one");
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder, arguments);
    }

    @Test
    void aBuildSaysWhichFileItCouldNotWriteAndWhy() throws IOException {
        assumeTrue(Files.exists(FULL), FULL + " is not there");
        Path results = Files.createDirectories(folder.resolve("out/one"));
        Path link = Files.createSymbolicLink(results.resolve("one.pdf"), FULL);

        CommandRun english = run("build", "one", "--lang", "en");
        CommandRun vietnamese = run("build", "one");

        assertThat(english.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(english.err())
                .contains("cannot write “out/one/one.pdf” (the disk is full).", "-o");
        assertThat(vietnamese.err()).contains("không ghi được “out/one/one.pdf” (đĩa đã đầy).");
        assertThat(english.printed()).containsExactly("out/one/one.html");
        assertThat(PlanFolder.filesIn(results)).containsExactly("one.html", "one.pdf");
        Files.delete(link);
    }

    @Test
    void soDoesACheckOfItsReports() {
        assumeTrue(Files.exists(FULL), FULL + " is not there");

        CommandRun english = run("check", "one", "--report", "json=/dev/full", "--lang", "en");
        CommandRun vietnamese = run("check", "one", "--report", "json=/dev/full");

        assertThat(english.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(english.err()).contains("cannot write “/dev/full” (the disk is full).");
        assertThat(vietnamese.err()).contains("không ghi được “/dev/full” (đĩa đã đầy).");
    }

    @Test
    void whatStandsInThePlaceOfAFileStaysAndTheOtherFileIsWritten() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("out/one/one.pdf"));
        Files.writeString(notes.resolve("notes.txt"), "ours");

        CommandRun run = run("build", "one", "--lang", "en");

        assertThat(run.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
        assertThat(run.err()).contains("cannot write “out/one/one.pdf” (something else stands");
        assertThat(PlanFolder.filesIn(folder.resolve("out")))
                .containsExactly("one/one.html", "one/one.pdf/notes.txt");
    }

    @Test
    void aFolderWithoutPermissionKeepsWhatIsInIt() throws IOException {
        run("build", "one");
        Path results = folder.resolve("out/one");
        byte[] before = Files.readAllBytes(results.resolve("one.pdf"));
        PlanFolder.replace(folder.resolve("one"), "subject: ", "subject: Đã sửa, ");
        assertThat(results.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(results), "root may write everywhere");
            CommandRun run = run("build", "one", "--lang", "en");

            assertThat(run.status()).isEqualTo(ExitStatus.INPUT_OUTPUT);
            assertThat(run.err())
                    .contains("“out/one/one.pdf” (no permission)", "“out/one/one.html” (no");
            assertThat(results.resolve("one.pdf")).hasBinaryContent(before);
            assertThat(PlanFolder.filesIn(results))
                    .containsExactly(".kehoach-build", "one.html", "one.pdf");
        } finally {
            assertThat(results.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void whatIsPrintedIsNotLostInSilence() {
        for (List<String> command :
                List.of(
                        List.of("check", "one"),
                        List.of("list", "assignees", "one", "--format=csv"),
                        List.of("--help"))) {
            CommandRun run = printing(new Failing("No space left on device"), command);

            assertThat(run.status()).as("%s", command).isEqualTo(ExitStatus.INPUT_OUTPUT);
            assertThat(run.err()).as("%s", command).contains("không ghi được hết");
        }
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFault() {
        for (String gone : List.of("Broken pipe", "The pipe is being closed")) {
            CommandRun run = printing(new Failing(gone), List.of("check", "one"));

            assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        }
    }

    private CommandRun printing(OutputStream output, List<String> command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                new CommandLineTool(
                                new Surroundings(
                                        folder,
                                        Map.of(),
                                        false,
                                        () -> LocalDate.of(2026, 6, 1),
                                        null),
                                new PrintStream(
                                        new StandardOutput(output), true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8))
                        .run(command.toArray(String[]::new));
        return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int each) throws IOException {
            throw new IOException(reason);
        }
    }
}
