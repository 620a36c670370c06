package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What comes in beside the plan itself: comments, house style, templates, baselines, outputs. */
@Timeout(value = 30, unit = SECONDS)
class HostileEntrancesTest {
    private static final String SUPPRESSION = "# kehoach: bỏ qua TT-18: lý do\n";

    @TempDir private Path folder;
    private Path plan;

    @BeforeEach
    void plantAPlan() throws IOException {
        plan = PlanFolder.plant(Files.createDirectory(folder.resolve("plans")), "one");
    }

    private CommandRun check(String... more) {
        return CommandRun.in(
                folder,
                Stream.concat(List.of("check", "plans/one").stream(), List.of(more).stream())
                        .toArray(String[]::new));
    }

    private void assertSays(CommandRun run, int status, String said) {
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
        assertThat(run.out() + run.err()).contains(said).doesNotContain("Exception", "\tat ");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("plans").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String times(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    @Test
    void aMillionKeysAreNotRead() throws IOException {
        write("one/tasks.yaml", times(500_000, i -> "key" + i + ": x\n"));
        assertSays(check(), 1, "lỗi[YML-30]: một nhóm có hơn 10000 khóa");
    }

    @Test
    void millionsOfLinesAreNotRead() throws IOException {
        write("one/tasks.yaml", "\n".repeat(8_000_000));
        assertSays(check(), 1, "lỗi[YML-30]: tệp có hơn 1000000 dòng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x ", "*", "**a", "${", "${x} ", "1", "1.", "(", "Sở Y tế "})
    void aTextOfMegabytesIsRefusedBeforeItIsLookedAt(String piece) throws IOException {
        String text = piece.repeat(4_000_000 / piece.length());
        PlanFolder.replace(plan, "Thiết thực./.", "\"" + text + "\"");
        assertSays(check(), 1, "lỗi[YML-31]");
    }

    @Test
    void marksWithoutEndAreNotPutIntoOrder() throws IOException {
        PlanFolder.replace(plan, "Thiết thực./.", "a" + "\u0301\u0323".repeat(24_000));
        assertSays(check(), 1, "lỗi[TT-05]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChainOfThousandsOfGoalsIsRefused(boolean upwards) throws IOException {
        int count = 5_000;
        write(
                "one/goals.yaml",
                "goals:\n"
                        + times(
                                count,
                                i -> {
                                    int parent = upwards ? i - 1 : i + 1;
                                    boolean top = parent < 0 || parent == count;
                                    return "- id: g%d\n  content: Mục tiêu\n%s"
                                            .formatted(i, top ? "" : "  parent: g" + parent + "\n");
                                }));
        PlanFolder.replace(plan, "- Thiết thực./.", "- { goals: all }\n      - Thiết thực./.");
        assertSays(check("--only", "REF"), 1, "lỗi[REF-05]");
    }

    @Test
    void aPlanWithoutAgenciesIsToldSoOnce() throws IOException {
        Files.delete(folder.resolve("plans/assignees.yaml"));
        PlanFolder.replace(plan, "Thiết thực./.", "\"${so-y-te}, ${so-tai-chinh}./.\"");
        CommandRun run = check();
        assertSays(run, 1, "lỗi[REF-01]: kế hoạch gọi tới cơ quan mà không khai báo cơ quan nào");
        assertThat(run.out()).containsOnlyOnce("REF-01");
    }

    @ParameterizedTest
    @CsvSource({
        "one/tasks (1).yaml, tasks.yaml",
        "one/task.yaml, tasks.yaml",
        "one/goals.yml, goals.yaml",
        "kehoach.yml, kehoach.yaml"
    })
    void aFileThatNobodyReadsIsNamed(String name, String meant) throws IOException {
        write(name, "x: 1\n");
        assertSays(check(), 0, "cảnh báo[SRC-09]: tệp này không được đọc");
        assertSays(check(), 0, "có phải “" + meant + "”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yaml", "one/.tasks.yaml", "one/tasks.yaml~", "x.txt"})
    void otherFilesAreNobodysBusiness(String name) throws IOException {
        write(name, "x: 1\n");
        assertThat(check().out()).doesNotContain("SRC-09");
    }

    @Test
    void aHundredThousandSuppressionsAreNotFollowed() throws IOException {
        String behind = "- x " + SUPPRESSION;
        for (String text : List.of(SUPPRESSION.repeat(100_000), behind.repeat(100_000))) {
            write("one/tasks.yaml", "groups:\n" + text + "- x\n");
            assertSays(check("--max-problems", "0"), 1, "lỗi[SUP-06]: tệp có hơn 1000 lời bỏ qua");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "TT-18, ", "TT-18 ", "# kehoach: bỏ qua TT-18: "})
    void aSuppressionOfMegabytesIsNotRead(String piece) throws IOException {
        String comment = "# kehoach: bỏ qua TT-18, " + piece.repeat(8_000_000 / piece.length());
        write("one/tasks.yaml", comment + "\ngroups: []\n");
        assertSays(check(), 1, "lỗi[SUP-06]: lời bỏ qua dài hơn 2000 ký tự");
    }

    @Test
    void aPatternOfStarsIsQuick() throws IOException {
        String stars = "**a".repeat(2_000);
        write(
                "kehoach.yaml",
                "severities:\n- { rules: [TT], severity: error, plans: ['%s'] }\n"
                        .formatted(stars));
        PlanFolder.replace(plan, "./.", "");
        assertSays(check(), 0, "cảnh báo[TT-18]");
    }

    @ParameterizedTest
    @CsvSource({
        "<#list 1.. as x></#list>, TPL-08",
        "<#list 1.. as x><#list 1.. as y></#list></#list>, TPL-08",
        "<#list 1.. as x>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</#list>, TPL-08",
        "<#macro a><@a/></#macro><@a/>, TPL-02",
        "<#include 'document.ftlx'>, TPL-02"
    })
    void aTemplateThatNeverEndsIsStopped(String template, String code) throws IOException {
        write("templates/document.ftlx", template);
        CommandRun run = CommandRun.in(folder, "build", "plans/one");
        assertSays(run, 1, "lỗi[" + code + "]");
        assertThat(PlanFolder.filesIn(folder.resolve("out"))).isEmpty();
    }

    @Test
    void aMissingTemplateIsReportedWhereItIsIncluded() throws IOException {
        write("templates/document.ftlx", "<#-- a -->\n\n  <#include 'nix.ftlx'>\n");
        CommandRun run = CommandRun.in(folder, "build", "plans/one");
        assertSays(run, 1, "lỗi[TPL-01]: không tìm thấy tệp mẫu “nix.ftlx”");
        assertThat(run.err()).contains("document.ftlx:3:3");
    }

    @Test
    void aTemplateThatCannotBeReadIsNotPassedOver(@TempDir Path elsewhere) throws IOException {
        Path templates = Files.createDirectory(folder.resolve("plans/templates"));
        Path document = templates.resolve("document.ftlx");
        Files.createSymbolicLink(document, Files.createFile(elsewhere.resolve("x")));
        assertSays(CommandRun.in(folder, "build", "plans/one"), 1, "lỗi[SRC-04]");
        Files.delete(document);
        Files.createDirectory(document);
        assertSays(CommandRun.in(folder, "build", "plans/one"), 1, "lỗi[SRC-02]");
        Files.delete(document);
        Files.write(document, new byte[] {(byte) 0xff});
        assertSays(CommandRun.in(folder, "build", "plans/one"), 1, "lỗi[SRC-07]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/one/plan.yaml",
                "plans/one/../one/plan.yaml",
                "plans/assignees.yaml",
                "plans/one/tasks/new.yaml",
                "plans/templates/document.ftlx",
                "link",
                "linked/plan.yaml"
            })
    void nothingIsWrittenOverASource(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), plan.resolve("plan.yaml"));
        Files.createSymbolicLink(folder.resolve("linked"), plan);
        List<String> before = PlanFolder.filesIn(folder);
        String text = Files.readString(plan.resolve("plan.yaml"));
        assertSays(check("--report", "json=" + path), 2, "là chỗ của tệp nguồn");
        assertSays(check("--baseline", path, "--update-baseline"), 2, "là chỗ của tệp nguồn");
        Map<String, String> github = Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", path);
        assertSays(CommandRun.in(folder, github, "check", "plans/one"), 2, "là chỗ của tệp nguồn");
        assertThat(PlanFolder.filesIn(folder)).isEqualTo(before);
        assertThat(Files.readString(plan.resolve("plan.yaml"))).isEqualTo(text);
    }

    @Test
    void twoReportsDoNotMeetBehindALink() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertSays(
                check("--report", "json=a/x", "--report", "sarif=b/x"),
                2,
                "hai báo cáo cùng ghi vào");
    }

    /** A pipe stands for all devices: as root, a file would take the place of /dev/null. */
    @Test
    void aReportIsWrittenThroughADeviceAndNeverInItsPlace() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Process reader =
                new ProcessBuilder("cat", pipe.toString())
                        .redirectOutput(folder.resolve("read").toFile())
                        .start();

        check("--report", "json=pipe");

        assertThat(reader.waitFor()).isZero();
        assertThat(folder.resolve("read")).content().contains("\"version\"");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(Files.exists(pipe)).isTrue();
    }

    @Test
    void aBaselineThatIsNoneIsRefused() throws IOException {
        Path file = folder.resolve("b.jsonl");
        Files.writeString(file, "\n".repeat(17 << 20));
        assertSays(check("--baseline", "b.jsonl"), 3, "b.jsonl");
        String entry =
                "{\"fingerprint\":\"%s\",\"code\":\"TT-18\",\"path\":\"%s\",\"message\":\"\"}";
        for (String text :
                List.of(
                        "[".repeat(1_000_000),
                        "{\"version\":99}",
                        entry.formatted("a".repeat(32), "\",\"message\":\"".repeat(100_000)))) {
            Files.writeString(file, text);
            assertSays(check("--baseline", "b.jsonl"), 2, "b.jsonl");
        }
    }
}
