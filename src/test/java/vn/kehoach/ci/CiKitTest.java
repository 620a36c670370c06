package vn.kehoach.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import vn.kehoach.since.GitFolder;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kit for others' repositories does in one of them what it says. */
class CiKitTest {
    private static final Path KIT = Path.of("docs/ci");
    private static final String ID = "mau-tinh-2026";
    private static final String TASKS = "plans/" + ID + "/plan.yaml";

    @TempDir private Path folder;
    private GitFolder repository;
    private Path bin;

    private record Ran(int status, String said) {}

    @BeforeEach
    void plant() throws Exception {
        repository = GitFolder.at(folder.resolve("kho kế hoạch"));
        copy(Path.of("plans"), repository.top().resolve("plans"));
        repository.commit("Kế hoạch");
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        bin = Files.createDirectory(folder.resolve("bin"));
        Path tool = bin.resolve("kehoach");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(each -> Path.of(each).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        Files.writeString(
                tool,
                "#!/bin/sh\nexec '"
                        + java
                        + "' -cp '"
                        + classes
                        + "' vn.kehoach.cli.Main \"$@\"\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void breakPlan() throws IOException {
        Path plan = repository.top().resolve(TASKS);
        Files.writeString(plan, Files.readString(plan) + "\nkhoa-la: 1\n");
    }

    private Ran run(String script, Map<String, String> variables) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                        .directory(repository.top().toFile())
                        .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(GIT|GITHUB|GITLAB|CI)(_.*)?"));
        environment.put("PATH", bin + File.pathSeparator + environment.get("PATH"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("GIT_AUTHOR_NAME", "A");
        environment.put("GIT_AUTHOR_EMAIL", "a@example.org");
        environment.put("GIT_COMMITTER_NAME", "A");
        environment.put("GIT_COMMITTER_EMAIL", "a@example.org");
        environment.putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    @Test
    void theWorkflowPassesGoodPlansAndMarksBadLines() throws Exception {
        Map<String, String> variables =
                new TreeMap<>(
                        Map.of(
                                "GITHUB_ACTIONS", "true",
                                "GITHUB_WORKSPACE", repository.top().toString(),
                                "GITHUB_PATH", folder.resolve("path").toString(),
                                "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString()));
        String script = String.join("\n", runs("github-workflow.yml"));
        assertThat(script).contains("kehoach check plans");
        assertThat(run(script, variables)).returns(0, Ran::status);
        breakPlan();
        Ran onMain = run(script, variables);
        assertThat(onMain.status()).isEqualTo(1);
        assertThat(onMain.said()).contains("::error file=" + TASKS);
        variables.put("GITHUB_BASE_REF", "main");
        Ran onRequest = run(script, variables);
        assertThat(onRequest.status()).isEqualTo(1);
        assertThat(onRequest.said()).contains("::error file=" + TASKS);
        assertThat(folder.resolve("path")).content().contains(repository.top().toString());
    }

    @Test
    void whatARequestDidNotChangeDoesNotFailIt() throws Exception {
        breakPlan();
        repository.commit("Lỗi cũ");
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        String script = String.join("\n", runs("github-workflow.yml"));
        Map<String, String> variables =
                Map.of(
                        "GITHUB_ACTIONS",
                        "true",
                        "GITHUB_WORKSPACE",
                        repository.top().toString(),
                        "GITHUB_PATH",
                        folder.resolve("path").toString(),
                        "GITHUB_BASE_REF",
                        "main");
        assertThat(run(script, variables)).returns(0, Ran::status);
    }

    @Test
    void theJobWritesItsReport() throws Exception {
        Map<?, ?> job = (Map<?, ?>) parsed("gitlab-ci.yml").get("kiem-tra-ke-hoach");
        List<String> lines = new ArrayList<>(strings(job.get("before_script")));
        lines.addAll(strings(job.get("script")));
        String script = String.join("\n", lines);
        Map<?, ?> artifacts = (Map<?, ?>) job.get("artifacts");
        Map<?, ?> reports = (Map<?, ?>) artifacts.get("reports");
        Path report = repository.top().resolve((String) reports.get("codequality"));
        Map<String, String> variables =
                new TreeMap<>(Map.of("CI_PROJECT_DIR", repository.top().toString()));
        String base = repository.git("rev-parse", "HEAD").strip();
        assertThat(run(script, variables)).returns(0, Ran::status);
        assertThat(report).content().startsWith("[");
        breakPlan();
        variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
        assertThat(run(script, variables)).returns(1, Ran::status);
        assertThat(report).content().contains("FLD-01");
    }

    @Test
    void theScriptsAreWithoutTheUsualTraps() throws Exception {
        assumeThat(run("command -v shellcheck", Map.of()).status()).isZero();
        Path scripts = folder.resolve("scripts.sh");
        Files.writeString(
                scripts, "#!/bin/sh\n" + String.join("\n", runs("github-workflow.yml")) + "\n");
        Ran ran =
                run(
                        "shellcheck '"
                                + scripts
                                + "' '"
                                + KIT.resolve("pre-commit").toAbsolutePath()
                                + "'",
                        Map.of());
        assertThat(ran).returns("", Ran::said).returns(0, Ran::status);
    }

    @Test
    void theHookStopsABadCommitAndNoGoodOne() throws Exception {
        Path hook = repository.top().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(KIT.resolve("pre-commit"), hook);
        assertThat(hook).isExecutable();
        breakPlan();
        Ran bad = run("git commit -qam 'Hỏng'", Map.of());
        assertThat(bad.status()).isNotZero();
        assertThat(bad.said()).contains("FLD-01", "git add");
        Ran unrelated =
                run("git reset -q && echo x >a.txt && git add a.txt && git commit -qm x", Map.of());
        assertThat(unrelated).returns(0, Ran::status);
        Ran mended =
                run(
                        "git add -A && git checkout -q HEAD -- plans && echo '# ghi chú' >>"
                                + TASKS
                                + " && git commit -qam 'Tốt'",
                        Map.of());
        assertThat(mended).returns(0, Ran::status);
    }

    @Test
    void theHookLooksAtWhatIsCommittedNotAtWhatLiesAround() throws Exception {
        Path hook = repository.top().resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.copy(KIT.resolve("pre-commit"), hook);
        Ran ran =
                run(
                        "echo '# ghi chú' >>"
                                + TASKS
                                + " && git add -A && echo 'khoa-la: 1' >>"
                                + TASKS
                                + " && git commit -qm 'Tốt'",
                        Map.of());
        assertThat(ran).returns(0, Ran::status);
    }

    /** The scripts of all steps, in their order. */
    private static List<String> runs(String file) throws IOException {
        Map<?, ?> jobs = (Map<?, ?>) parsed(file).get("jobs");
        List<String> runs = new ArrayList<>();
        for (Object job : jobs.values()) {
            for (Object step : (List<?>) ((Map<?, ?>) job).get("steps")) {
                if (((Map<?, ?>) step).get("run") instanceof String run) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static Map<?, ?> parsed(String file) throws IOException {
        String text = Files.readString(KIT.resolve(file));
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
