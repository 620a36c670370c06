package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.incremental.TraceFile;
import vn.kehoach.render.pdf.TestFont;
import vn.kehoach.since.GitFolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A build that knows an earlier one does, says and writes what it would do without. */
class IncrementalBuildTest {
    private static final Path GOLDEN = Path.of("src/test/resources/plans");
    private static final List<String> PLANS = List.of("goals", "submitted");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String THEME =
            "fonts: { regular: times.ttf, bold: timesbd.ttf, italic: timesi.ttf,"
                    + " bold-italic: timesbi.ttf }\n";

    @TempDir private Path folder;

    @BeforeEach
    void plant() throws IOException {
        for (String plan : PLANS) {
            PlanFolder.copyInto(GOLDEN, plan, folder);
        }
    }

    private CommandRun build(String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--lang=en"));
        arguments.addAll(PLANS);
        arguments.addAll(List.of(options));
        return CommandRun.in(folder, arguments.toArray(String[]::new));
    }

    /** Builds with what was kept, and from nothing elsewhere. */
    private void assertAsFromNothing(String what, String... options) throws IOException {
        CommandRun known = build(options);
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--no-cache", "-o", "new"));
        CommandRun fresh = build(all.toArray(String[]::new));

        assertThat(known.out()).as(what).isEqualTo(fresh.out().replace("new/", "out/"));
        assertThat(known.err()).as(what).isEqualTo(fresh.err());
        assertThat(known.status()).as(what).isEqualTo(fresh.status());
        for (String line : fresh.printed()) {
            assertThat(folder.resolve(line.replace("new/", "out/")))
                    .as(what)
                    .hasSameBinaryContentAs(folder.resolve(line));
        }
        assertThat(PlanFolder.filesIn(folder.resolve("new")))
                .as("kept with --no-cache")
                .noneMatch(file -> file.endsWith(TraceFile.NAME));
    }

    private void age() throws IOException {
        for (String file : PlanFolder.filesIn(folder.resolve("out"))) {
            Files.setLastModifiedTime(folder.resolve("out").resolve(file), LONG_AGO);
        }
    }

    /** The plans that were written since {@link #age}. */
    private List<String> rebuilt() throws IOException {
        List<String> rebuilt = new ArrayList<>();
        for (String plan : PLANS) {
            Path page = folder.resolve("out").resolve(plan).resolve(plan + ".html");
            if (!Files.getLastModifiedTime(page).equals(LONG_AGO)) {
                rebuilt.add(plan);
            }
        }
        return rebuilt;
    }

    @Test
    void whatHasNotChangedIsLeftAloneAndSaidAgain() throws IOException {
        Files.writeString(folder.resolve("goals/tasks (1).yaml"), "tasks: []\n");
        CommandRun first = build();
        age();
        CommandRun second = build();

        assertThat(first.err()).contains("SRC-09");
        assertThat(first.printed()).hasSize(2 * PLANS.size());
        assertThat(second).isEqualTo(first);
        assertThat(rebuilt()).isEmpty();
    }

    @Test
    void ofManyPlansTheOneThatWasEditedIsBuilt() throws IOException {
        build();
        age();
        PlanFolder.append(folder.resolve("goals/goals.yaml"), "# mới\n");
        build();

        assertThat(rebuilt()).containsExactly("goals");
    }

    @Test
    void aByteMoreInAnyFileIsSeen() throws IOException {
        Files.createDirectories(folder.resolve("templates/fonts"));
        Files.writeString(folder.resolve("templates/theme.yaml"), THEME);
        TestFont.write(TestFont.times(), folder.resolve("templates/fonts"));
        Files.writeString(folder.resolve("templates/page.css"), "p { color: black }\n");
        Files.createDirectories(folder.resolve("submitted/tasks"));
        build();
        for (String file : sources()) {
            age();
            PlanFolder.append(folder.resolve(file), file.endsWith(".ttf") ? "\0" : "\n");
            assertAsFromNothing(file);
            assertThat(rebuilt()).as(file).isEqualTo(readers(file));
        }
    }

    private List<String> sources() throws IOException {
        return PlanFolder.filesIn(folder).stream()
                .filter(file -> file.matches(".*\\.(yaml|css)|.*/timesbi\\.ttf"))
                .toList();
    }

    private static List<String> readers(String file) {
        return PLANS.stream()
                .filter(plan ->
                        file.startsWith(plan + "/")
                                || !file.contains("/")
                                || file.startsWith("templates/"))
                .toList();
    }

    @Test
    void aFileThatWasLookedForInVainIsSeenWhenItComesAndWhenItGoes() throws IOException {
        List<String> files =
                List.of(
                        "submitted/goals.yaml",
                        "submitted/indicators.yaml",
                        "submitted/assignees.yaml",
                        "submitted/instruments.yaml",
                        "submitted/tasks/more.yaml",
                        "submitted/taks.yaml",
                        "calendar/2026.yaml",
                        "kehoach (1).yaml",
                        "templates/labels_vi.yaml",
                        "templates/document.ftlx",
                        "templates/blocks.ftlx",
                        "templates/assignment.ftlx");
        build();
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.endsWith(".yaml") ? "# trống\n" : "<#-- trống -->\n");
            assertAsFromNothing(file + " came");
            Files.delete(path);
            assertAsFromNothing(file + " went");
        }
        Files.delete(folder.resolve("templates"));
        assertAsFromNothing("the folder of templates went");
    }

    @Test
    void anOutputThatIsNotAsItWasWrittenIsWrittenAgain() throws IOException {
        build();
        for (String name : List.of("goals.pdf", "goals.html")) {
            Path output = folder.resolve("out/goals").resolve(name);
            byte[] written = Files.readAllBytes(output);
            byte[] other = written.clone();
            other[written.length / 2] ^= 1;
            Files.write(output, other);
            assertAsFromNothing(name + " altered");
            Files.delete(output);
            assertAsFromNothing(name + " deleted");
            Files.write(output, List.of("signed"));
            assertAsFromNothing(name + " replaced");
            Files.delete(output);
            Path elsewhere = Files.write(folder.resolve("elsewhere"), written);
            Files.createSymbolicLink(output, elsewhere);
            build();
            assertThat(elsewhere).hasBinaryContent(written);
            Files.delete(output);
        }
    }

    @Test
    void eachOptionCounts() throws IOException {
        List<List<String>> options =
                List.of(
                        List.of("--format=pdf"),
                        List.of("--format=html,pdf"),
                        List.of("--archive=none"),
                        List.of("--archive=3a"),
                        List.of("--signature-field=agency"),
                        List.of("--line-numbers"),
                        List.of("--commit=một"),
                        List.of("--commit=hai"),
                        List.of("--as-of=2026-05-01"),
                        List.of("--color=always"),
                        List.of("--templates=own"),
                        List.of("--fonts=licensed"),
                        List.of());
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/page.css"), "p { color: navy }\n");
        TestFont.write(TestFont.times(), folder.resolve("licensed"));
        Files.writeString(folder.resolve("goals/tasks (1).yaml"), "tasks: []\n");
        build();
        for (List<String> each : options) {
            assertThat(build(each.toArray(String[]::new)).status()).as(each.toString()).isZero();
            assertAsFromNothing(each.toString(), each.toArray(String[]::new));
        }
    }

    @Test
    void whatWasSaidInOneLanguageIsNotSaidInTheOther() throws IOException {
        Files.writeString(folder.resolve("goals/tasks (1).yaml"), "tasks: []\n");

        assertThat(CommandRun.in(folder, "build", "goals", "--lang=en").err())
                .contains("warning[SRC-09]");
        assertThat(CommandRun.in(folder, "build", "goals").err()).contains("cảnh báo[SRC-09]");
    }

    @Test
    void aTraceThatIsDamagedForeignOrOfAnotherVersionIsNone() throws IOException {
        CommandRun first = build();
        Path trace = folder.resolve("out/goals").resolve(TraceFile.NAME);
        byte[] good = Files.readAllBytes(trace);
        List<byte[]> traces = new ArrayList<>();
        for (int length = 0; length < good.length; length += good.length / 7 + 1) {
            traces.add(Arrays.copyOf(good, length));
        }
        for (int at = 0; at < good.length; at += good.length / 11 + 1) {
            byte[] flipped = good.clone();
            flipped[at] ^= 4;
            traces.add(flipped);
        }
        String text = Files.readString(trace);
        traces.add(text.replace("trace 2", "trace 3").getBytes(StandardCharsets.UTF_8));
        traces.add((text + "more\n").getBytes(StandardCharsets.UTF_8));
        traces.add(Files.readAllBytes(folder.resolve("out/submitted").resolve(TraceFile.NAME)));
        for (byte[] each : traces) {
            age();
            Files.write(trace, each);
            assertThat(build()).isEqualTo(first);
            assertThat(rebuilt()).containsExactly("goals");
            assertThat(trace).hasBinaryContent(good);
        }
    }

    @Test
    void whatStandsInPlaceOfATraceIsLeftAlone() throws IOException {
        CommandRun first = build();
        Path trace = folder.resolve("out/goals").resolve(TraceFile.NAME);
        Path precious = Files.writeString(folder.resolve("precious"), "x");
        Files.delete(trace);
        Files.createSymbolicLink(trace, precious);

        assertThat(build()).isEqualTo(first);
        assertThat(precious).hasContent("x");

        Files.delete(trace);
        Files.createDirectories(trace.resolve("folder"));
        assertThat(build()).isEqualTo(first);
        assertThat(trace.resolve("folder")).isDirectory();
    }

    @Test
    void aPlanWithErrorsIsNotKept() throws IOException {
        PlanFolder.append(folder.resolve("goals/goals.yaml"), "wrong: x\n");
        CommandRun first = build();

        assertThat(first.status()).isEqualTo(ExitStatus.PLAN_HAS_ERRORS);
        assertThat(build()).isEqualTo(first);
        assertThat(folder.resolve("out/goals")).doesNotExist();
    }

    @Test
    void noTraceLiesWhereSourcesLie() throws IOException {
        CommandRun run = CommandRun.in(folder, "build", "goals", "-o", ".");

        assertThat(run.status()).isZero();
        assertThat(PlanFolder.filesIn(folder.resolve("goals")))
                .contains("goals.pdf")
                .doesNotContain(TraceFile.NAME);
    }

    @Test
    void withoutCacheItIsNeitherReadNorWritten() throws IOException {
        build("--no-cache");
        assertThat(PlanFolder.filesIn(folder.resolve("out")))
                .noneMatch(file -> file.endsWith(TraceFile.NAME));
        build();
        age();
        build("--no-cache");

        assertThat(rebuilt()).isEqualTo(PLANS);
        assertThat(Files.getLastModifiedTime(folder.resolve("out/goals/" + TraceFile.NAME)))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void whatGitSaysOfADraftCounts() throws Exception {
        GitFolder repository = GitFolder.at(folder);
        repository.write(".gitignore", "/out/\n/new/\n");
        assertAsFromNothing("nothing was committed");
        repository.commit("Kế hoạch");
        assertAsFromNothing("a commit");
        age();
        build();
        assertThat(rebuilt()).isEmpty();

        PlanFolder.append(folder.resolve("goals/goals.yaml"), "# sửa\n");
        assertAsFromNothing("an edit");
        repository.commit("Sửa");
        assertAsFromNothing("a commit of one plan");
        repository.write("submitted/drafts/old.yaml", "x: y\n");
        assertAsFromNothing("a file that only git looks at");
        Files.delete(folder.resolve("submitted/drafts/old.yaml"));
        assertAsFromNothing("it went");
        repository.git("checkout", "-q", "HEAD~1");
        assertAsFromNothing("another state");
    }

    @Test
    void whoWatchesWritesOverWhatABuildLeft() throws IOException {
        build();
        PlanFolder.append(folder.resolve("goals/goals.yaml"), "# mới\n");
        build("--no-cache", "--line-numbers");

        assertAsFromNothing("after another build");
    }

    @Test
    void nothingIsReadOfAPlanThatHasNotChanged() throws Exception {
        assertThat(classesOfBuild()).contains("vn.kehoach.yaml", "freemarker.core");
        assertThat(classesOfBuild())
                .contains("vn.kehoach.incremental")
                .doesNotContain(
                        "vn.kehoach.yaml",
                        "vn.kehoach.check",
                        "vn.kehoach.compose.view",
                        "vn.kehoach.render.html",
                        "freemarker.core",
                        "tools.jackson.core",
                        "org.openpdf.text.pdf");
    }

    /** The packages of classes that Java loads for a build of its own. */
    private Set<String> classesOfBuild() throws IOException, InterruptedException {
        Path classes = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(MainTest.command("build", "--lang=en"));
        command.addAll(PLANS);
        command.add(1, "-Xlog:class+load:file=" + classes);
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toRealPath().toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.map(line ->
                            line.replaceFirst("^(\\[[^]]*\\])+ (.*)\\.[^.]+ source:.*", "$2"))
                    .collect(Collectors.toSet());
        }
    }
}
