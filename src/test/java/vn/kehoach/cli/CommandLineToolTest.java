package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/** What a person who types commands gets. */
class CommandLineToolTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir private Path folder;

    @BeforeEach
    void plantAPlan() throws IOException {
        PlanFolder.plant(folder, "one");
    }

    private CommandRun run(String... arguments) {
        CommandRun run = CommandRun.in(folder, arguments);
        assertThat(run.out() + run.err()).doesNotContain("Exception", "\tat ", "vn.kehoach.");
        return run;
    }

    private void breakPlan(String id) throws IOException {
        PlanFolder.replace(folder.resolve(id), "issuer: ubnd-tinh", "issuer: ubnd-tin");
    }

    @Test
    void buildWritesBothFormatsAndPrintsTheirPaths() throws IOException {
        CommandRun run = run("build", "one");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).containsExactly("out/one/one.pdf", "out/one/one.html");
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("out/one/one.pdf")).isNotEmptyFile();
        assertThat(PlanFolder.filesIn(folder.resolve("out")))
                .containsExactly("one/.kehoach-build", "one/one.html", "one/one.pdf");
    }

    @Test
    void aFolderOfPlansStandsForThePlansInItByName() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        PlanFolder.plant(plans, "two");
        PlanFolder.plant(plans, "one");
        CommandRun run = run("check", "plans");

        assertThat(run.status()).isZero();
        assertThat(run.printed())
                .containsExactly(
                        "plans/one: không có lỗi (3 tệp).", "plans/two: không có lỗi (3 tệp).");
    }

    @Test
    void outputsCanBeReadByEveryone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        run("build", "one");

        assertThat(Files.getPosixFilePermissions(folder.resolve("out/one/one.pdf")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void checkOfACleanPlanWritesNoFile() {
        CommandRun run = run("check", "one");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).containsExactly("one: không có lỗi (3 tệp).");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void checkReportsFaultsOnStandardOutput() throws IOException {
        breakPlan("one");
        CommandRun run = run("check", "one", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("error[REF-01]: there is no assignee with the id “ubnd-tin”\n")
                .contains("--> one/plan.yaml:3:9", "did you mean “ubnd-tinh”?")
                .endsWith("Found 1 error in 3 files.\n");
    }

    @Test
    void buildWithoutAPlanBuildsAllThatAreHere() throws IOException {
        PlanFolder.plant(folder, "two");
        run("build", "-o", "all");
        assertThat(folder.resolve("all/one/one.pdf")).exists();
        assertThat(folder.resolve("all/two/two.pdf")).exists();
    }

    @Test
    void buildOfABrokenPlanLeavesTheOldOutputs() throws IOException {
        run("build", "one");
        byte[] before = Files.readAllBytes(folder.resolve("out/one/one.pdf"));
        breakPlan("one");
        CommandRun run = run("build", "one");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("lỗi[REF-01]: ")
                .endsWith(
                        "kehoach: one có lỗi, chưa ghi tệp nào. Sửa các lỗi trên rồi chạy lại.\n");
        assertThat(folder.resolve("out/one/one.pdf")).hasBinaryContent(before);
    }

    @Test
    void aBrokenPlanDoesNotKeepOthersFromBeingBuilt() throws IOException {
        PlanFolder.plant(folder, "two");
        PlanFolder.plant(folder, "three");
        breakPlan("two");
        CommandRun run = run("build", "one", "two", "three", "--format", "html");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed()).containsExactly("out/one/one.html", "out/three/three.html");
    }

    @Test
    void aWarningDoesNotKeepAPlanFromBeingBuilt() throws IOException {
        Files.writeString(
                folder.resolve("one/goals.yaml"), "goals:\n  - { id: one, content: Một }\n");
        CommandRun run = run("build", "one", "--format", "pdf");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).containsExactly("out/one/one.pdf");
        assertThat(run.err()).startsWith("cảnh báo[REF-10]: ");
    }

    @Test
    void aFormatThatIsAskedForTwiceIsWrittenOnce() {
        assertThat(run("build", "one", "--format", "pdf,pdf", "-o", "kết quả").printed())
                .containsExactly("kết quả/one/one.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "build one --format docx, docx",
        "build one --as-of hôm-nay, hôm-nay",
        "build one --as-of 2026-02-30, 2026-02-30",
        "build one --lang fr, fr",
        "build one --color green, green",
        "build one --templates không-có, không-có",
        "build one --fromat pdf, --format",
        "biuld one, build",
        "verify, FILE",
    })
    void wrongUsageIsSaidAndDoesNothing(String line, String named) {
        CommandRun run = run(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void noCommandShowsTheHelp() {
        CommandRun run = run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Cách dùng: kehoach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check -h", "completion --help"})
    void helpIsAResult(String line) {
        CommandRun vietnamese = run(line.split(" "));
        CommandRun english = run((line + " --lang en").split(" "));

        assertThat(vietnamese.status()).isZero();
        assertThat(vietnamese.err()).isEmpty();
        assertThat(vietnamese.out()).contains("Cách dùng: kehoach", "Ví dụ:", "Mã thoát:");
        assertThat(english.out()).contains("Usage: kehoach", "Examples:", "Exit codes:");
    }

    @Test
    void versionIsAResult() {
        CommandRun run = run("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("kehoach \\d+\\.\\d+\\S*\\R");
    }

    @Test
    void theCompletionScriptIsBash() throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        Path script = folder.resolve("completion.bash");
        Files.writeString(script, run("completion").out());
        Process bash = new ProcessBuilder("/bin/bash", "-n", script.toString()).start();

        assertThat(bash.getErrorStream().readAllBytes()).isEmpty();
        assertThat(bash.waitFor()).isZero();
        assertThat(script).content().contains("build", "check", "--format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check"})
    void aFolderThatIsMissingIsNoFaultOfAPlan(String command) {
        CommandRun run = run(command, "không có");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“không có”", "plan.yaml");
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsSaid() throws IOException {
        Files.writeString(folder.resolve("out"), "của tôi");
        CommandRun run = run("build", "one");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("out/one/one.pdf");
        assertThat(folder.resolve("out")).hasContent("của tôi");
    }

    @Test
    void aFolderInPlaceOfAnOutputLeavesNoTemporaryFile() throws IOException {
        Files.createDirectories(folder.resolve("out/one/one.pdf/x"));
        CommandRun run = run("build", "one");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("one.pdf");
        assertThat(run.out()).isEqualTo("out/one/one.html\n");
        assertThat(PlanFolder.filesIn(folder.resolve("out"))).containsExactly("one/one.html");
    }

    @Test
    void theDayAsOfWhichToJudgeIsTheUsers() {
        CommandRun run =
                CommandRun.in(PROJECT, "check", "plans/140-kh-ubnd-2023", "--as-of", "2026-06-01");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("lỗi[AGC-01]: ", "“Sở Kế hoạch và Đầu tư”", "thay bằng “");
    }

    @Test
    void ownTemplatesReplaceTheBuiltInOnesFileByFile() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("mẫu"));
        Files.writeString(
                templates.resolve("title.ftlx"),
                """
                <heading level="1" style="kind" anchor="title" outline="A">MẪU RIÊNG</heading>
                """);
        run("build", "one", "--format", "html", "--templates", "mẫu");
        assertThat(folder.resolve("out/one/one.html"))
                .content()
                .contains("MẪU RIÊNG", "XÃ HỘI CHỦ NGHĨA VIỆT NAM");

        Files.move(templates, folder.resolve("templates"));
        Files.delete(folder.resolve("out/one/one.html"));
        run("build", "one", "--format", "html");
        assertThat(folder.resolve("out/one/one.html")).content().contains("MẪU RIÊNG");
    }

    @Test
    void aMistakeInATemplateIsReportedAtItsPlace() throws IOException {
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/title.ftlx"), "<p style=\"kind\">${plan.x}</p>");
        CommandRun run = run("build", "one");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("[TPL-02]", "templates/title.ftlx:1:");
    }

    @Test
    void foldersMayBearSpacesAndVietnameseLetters() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("Kế hoạch năm 2026"));
        PlanFolder.plant(shared, "two");
        CommandRun run = run("build", "Kế hoạch năm 2026/two", "-o", "Đề án", "--format", "pdf");

        assertThat(run.status()).isZero();
        assertThat(run.printed()).containsExactly("Đề án/two/two.pdf");
    }

    @Test
    void aLinkToAPlanIsFollowedWithinTheFolderOfPlans() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.createSymbolicLink(folder.resolve("two"), PlanFolder.plant(archive, "two"));
        CommandRun run = run("build", "two", "--format", "pdf");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.printed()).containsExactly("out/two/two.pdf");
    }

    @Test
    void aLinkToAPlanElsewhereIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("two"), PlanFolder.plant(elsewhere, "two"));
        CommandRun run = run("build", "two");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("lỗi[SRC-04]");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPlanMayBeTheWorkingFolder() {
        CommandRun run = CommandRun.in(folder.resolve("one"), "build", ".", "--format", "pdf");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.printed()).containsExactly("out/one/one.pdf");
    }

    @Test
    void colourIsForThoseWhoWantIt() throws IOException {
        breakPlan("one");
        assertThat(coloured(Map.of())).isFalse();
        assertThat(coloured(Map.of("FORCE_COLOR", "1"))).isTrue();
        assertThat(coloured(Map.of("CLICOLOR_FORCE", "1"))).isTrue();
        assertThat(coloured(Map.of("FORCE_COLOR", "1", "NO_COLOR", "1"))).isFalse();
        assertThat(coloured(Map.of("NO_COLOR", "1"), "--color", "always")).isTrue();
        assertThat(coloured(Map.of("FORCE_COLOR", "1"), "--color=never")).isFalse();
    }

    private boolean coloured(Map<String, String> environment, String... options) {
        String[] arguments = new String[2 + options.length];
        arguments[0] = "check";
        arguments[1] = "one";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.in(folder, environment, arguments).out().contains("\u001b[");
    }
}
