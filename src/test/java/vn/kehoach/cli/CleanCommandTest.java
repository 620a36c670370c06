package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.incremental.TraceFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class CleanCommandTest {
    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        for (String id : new String[] {"one", "two"}) {
            PlanFolder.plant(folder, id);
        }
    }

    private CommandRun run(String line) {
        return CommandRun.in(folder, line.split(" "));
    }

    @Test
    void whatABuildWroteIsRemovedAndSaid() throws IOException {
        run("build one two");
        CommandRun run = run("clean one --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .containsExactly(
                        "removed out/one/" + TraceFile.NAME,
                        "removed out/one/one.html",
                        "removed out/one/one.pdf");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("out/one")).doesNotExist();
        assertThat(folder.resolve("out/two/two.pdf")).exists();
        assertThat(PlanFolder.filesIn(folder.resolve("one"))).containsExactly("plan.yaml");
        assertThat(run("clean --lang en").printed()).hasSize(3);
        assertThat(run("clean --lang en").err()).isEqualTo("Nothing to remove in out.\n");
    }

    @Test
    void whatWasBuiltWithoutATraceIsKnownByItsNameAndOrigin() throws IOException {
        run("build one two --no-cache --archive 3a -o results");
        CommandRun run = run("clean -o results");

        assertThat(run.printed()).hasSize(4);
        assertThat(PlanFolder.filesIn(folder.resolve("results"))).isEmpty();
    }

    @Test
    void resultsOfAPlanThatIsGoneAreRemoved() throws IOException {
        run("build one two");
        Files.delete(folder.resolve("one/plan.yaml"));
        run("clean");

        assertThat(PlanFolder.filesIn(folder.resolve("out"))).isEmpty();
    }

    @Test
    void whatOthersPutThereStays() throws IOException {
        run("build one");
        Path out = folder.resolve("out/one");
        String mine = "của tôi";
        Files.writeString(out.resolve("note.txt"), mine);
        Files.writeString(out.resolve("one.html"), mine);
        Files.writeString(out.resolve("one-2.pdf"), mine);
        Files.writeString(out.resolve("oneself.pdf"), mine);
        Files.createDirectories(out.resolve("one-3.pdf"));
        Files.write(out.resolve("one-signed.pdf"), signed(out.resolve("one.pdf")));
        Files.writeString(out.resolve(".one.pdf123456.tmp"), "half");
        CommandRun run = run("clean one --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .containsExactly(
                        "removed out/one/" + TraceFile.NAME,
                        "removed out/one/.one.pdf123456.tmp",
                        "removed out/one/one.pdf");
        assertThat(run.err())
                .contains("one-signed.pdf is signed", "one.html was not", "one-2.pdf was not");
        assertThat(PlanFolder.filesIn(out))
                .containsExactly(
                        "note.txt", "one-2.pdf", "one-signed.pdf", "one.html", "oneself.pdf");
    }

    private static byte[] signed(Path pdf) throws IOException {
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return (text + "/ByteRange [0 1 2 3]").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLinkLeadsNowhere() throws IOException {
        run("build one two");
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("out/one"), elsewhere.resolve("one"));
        Files.createSymbolicLink(folder.resolve("out/one"), elsewhere.resolve("one"));
        Path page = folder.resolve("out/two/two.html");
        Files.move(page, elsewhere.resolve("two.html"));
        Files.createSymbolicLink(page, elsewhere.resolve("two.html"));
        CommandRun run = run("clean --lang en");

        assertThat(run.err()).contains("out/one leads out of the folder of results");
        assertThat(PlanFolder.filesIn(elsewhere))
                .containsExactly(
                        "one/" + TraceFile.NAME, "one/one.html", "one/one.pdf", "two.html");
        assertThat(Files.isSymbolicLink(page)).isTrue();
        assertThat(folder.resolve("out/two/two.pdf")).doesNotExist();
    }

    @Test
    void sourcesStayWhereResultsLieAmongThem() throws IOException {
        run("build one -o .");
        run("clean one -o .");

        assertThat(PlanFolder.filesIn(folder.resolve("one"))).containsExactly("plan.yaml");
    }

    @Test
    void aTraceThatNamesOtherFilesRemovesNone() throws IOException {
        run("build one");
        Path trace = folder.resolve("out/one").resolve(TraceFile.NAME);
        Files.writeString(
                trace, Files.readString(trace).replace("one.html", "../../one/plan.yaml"));
        run("clean one");

        assertThat(folder.resolve("one/plan.yaml")).exists();
    }
}
