package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scripts of shells, read by the shells themselves where these are installed. */
class CompletionCommandTest {
    @TempDir Path folder;

    private String shell(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeTrue(false, command[0] + " is not installed");
            throw e;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    private Path script(String shell) throws IOException {
        CommandRun run = CommandRun.in(folder, "completion", shell);
        assertThat(run.status()).isZero();
        return Files.writeString(folder.resolve("script"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "kehoach renam,1,rename",
        "kehoach list task,2,tasks",
        "kehoach fmt --dif,2,--diff"
    })
    void bashCompletes(String line, int word, String completed)
            throws IOException, InterruptedException {
        String call =
                "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; compopt() { :; }; _complete_kehoach; echo ${COMPREPLY[@]}"
                        .formatted(script("bash"), line, word, line);
        assertThat(shell("bash", "-c", call)).isEqualTo(completed);
    }

    @Test
    void fishCompletes() throws IOException, InterruptedException {
        String call = "source '%s'; complete -C 'kehoach renam'".formatted(script("fish"));
        assertThat(shell("fish", "--no-config", "-c", call)).startsWith("rename");
    }

    @Test
    void powerShellCompletes() throws IOException, InterruptedException {
        String call =
                "iex (Get-Content -Raw '%s'); (TabExpansion2 'kehoach renam' 13).CompletionMatches[0].CompletionText"
                        .formatted(script("powershell"));
        assertThat(shell("pwsh", "-NoProfile", "-Command", call)).isEqualTo("rename");
    }

    @ParameterizedTest
    @CsvSource({"kehoach completion po,powershell", "kehoach schema assi,assignees"})
    void powerShellCompletesWordsToo(String line, String completed)
            throws IOException, InterruptedException {
        String call =
                "iex (Get-Content -Raw '%s'); (TabExpansion2 '%s' %d).CompletionMatches[0].CompletionText"
                        .formatted(script("powershell"), line, line.length());
        assertThat(shell("pwsh", "-NoProfile", "-Command", call)).isEqualTo(completed);
    }

    @Test
    void fishCompletesWordsToo() throws IOException, InterruptedException {
        String call = "source '%s'; complete -C 'kehoach completion po'".formatted(script("fish"));
        assertThat(shell("fish", "--no-config", "-c", call)).startsWith("powershell");
    }

    @Test
    void tablesHoldTheWordsOfParameters() {
        assertThat(CommandRun.in(folder, "completion", "powershell").out())
                .contains("'completion' = @('bash', 'zsh', 'fish', 'powershell', '-h'");
        assertThat(CommandRun.in(folder, "completion", "fish").out())
                .contains("__fish_seen_subcommand_from completion' -a 'powershell'\n");
    }

    @ParameterizedTest
    @CsvSource({
        "rules --format jsn,Có phải: json?",
        "conform --format markdwn x.pdf,Có phải: markdown?",
        "explain TKS-03,Có phải: TSK-03?",
        "explain TKS,Có phải: TSK?",
        "explain TSK-03 --color nevr,Có phải: never?"
    })
    void whatIsMisspeltOfValuesIsAskedFor(String line, String asked) {
        CommandRun run = CommandRun.in(folder, line.split(" "));
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains(asked);
    }

    @Test
    void zshReadsTheScript() throws IOException, InterruptedException {
        assertThat(shell("zsh", "-n", script("zsh").toString())).isEmpty();
    }

    @Test
    void whatIsMisspeltIsAskedFor() {
        assertThat(CommandRun.in(folder, "completion", "fihs").err()).contains("Có phải: fish?");
        assertThat(CommandRun.in(folder, "renme", "a", "b").err()).contains("Có phải: rename?");
        assertThat(CommandRun.in(folder, "fmt", "--dif").err()).contains("Có phải: --diff?");
        for (List<String> help : List.of(List.of("help", "fmt"), List.of("fmt", "--help"))) {
            CommandRun run = CommandRun.in(folder, help.toArray(String[]::new));
            assertThat(run.status()).isZero();
            assertThat(run.out()).containsSubsequence("Ví dụ:", "kehoach fmt plans", "Tùy chọn:");
        }
    }
}
