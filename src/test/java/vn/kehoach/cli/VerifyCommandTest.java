package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.sign.Keystores;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class VerifyCommandTest {
    @TempDir private Path folder;

    private CommandRun run(String line) {
        CommandRun run = CommandRun.in(folder, Map.of("P12", Keystores.PASSWORD), line.split(" "));
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "vn.kehoach.");
        return run;
    }

    private void build(String options) throws IOException {
        PlanFolder.plant(folder, "one");
        assertThat(run("build one --format pdf " + options).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--archive 3a",
                "--archive 3a --signature-field",
                "--archive 3a --as-of 2026-03-01"
            })
    void whatWasBuiltIsIdentical(String options) throws IOException {
        build(options);
        CommandRun run = run("verify out/one/one.pdf --lang en");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("identical");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSignedFileIsIdenticalToItsSources() throws IOException {
        build("--archive 3a --signature-field");
        Keystores.ellipticCurve(folder);
        run("sign out/one/one.pdf --keystore ec.p12 --password-env P12 -o signed.pdf");
        run("sign signed.pdf --keystore ec.p12 --password-env P12 -o twice.pdf");
        for (String file : new String[] {"signed.pdf", "twice.pdf"}) {
            CommandRun run = run("verify " + file + " --lang en");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains(file, "identical", "added afterwards");
        }
    }

    @Test
    void ownTemplatesAreCarriedToo() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("house"));
        Files.writeString(templates.resolve("theme.yaml"), "rule-thickness: 1.0\n");
        PlanFolder.plant(folder, "one");
        CommandRun built = run("build one --format pdf --archive 3a --templates house");
        if (built.status() != ExitStatus.CLEAN) {
            throw new AssertionError(built.err());
        }

        assertThat(run("verify out/one/one.pdf --lang en").out()).contains("identical");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void filesThatCannotBeBuiltAgainAreRefused(String language) throws IOException {
        build("--archive 2a");
        Files.writeString(folder.resolve("hello.pdf"), "hello", StandardCharsets.UTF_8);
        for (String file : new String[] {"out/one/one.pdf", "hello.pdf", "none.pdf", "one"}) {
            CommandRun run = run("verify " + file + " --lang " + language);

            assertThat(run.status()).as(file).isEqualTo(ExitStatus.INPUT_OUTPUT);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("kehoach: ").contains(file).doesNotContain("{");
        }
    }
}
