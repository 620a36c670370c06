package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

class CheckOptionsTest {
    /** A suppression that silences nothing: one warning. */
    private static final String NEEDLESS = "# kehoach: bỏ qua OUT-05: bản trình diễn\n";

    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void plant() throws IOException {
        PlanFolder.plant(folder, "one");
        plan = folder.resolve("one/plan.yaml");
    }

    private CommandRun check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = "one";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.in(folder, arguments);
    }

    private void warn() throws IOException {
        Files.writeString(plan, NEEDLESS + Files.readString(plan));
    }

    private void fail(String name) throws IOException {
        Path file = folder.resolve(name + "/plan.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("issuer: \\S+", "issuer: khong-co"));
    }

    private void judge(String severities) throws IOException {
        Files.writeString(folder.resolve("kehoach.yaml"), "severities:\n" + severities);
    }

    @Test
    void aWarningFailsTheCheckWhenAskedTo() throws IOException {
        warn();

        assertThat(check().status()).isZero();
        assertThat(check().out()).contains("SUP-01");
        assertThat(check().err()).contains("1 cảnh báo").contains("--fail-on warning");
        assertThat(check("--fail-on", "warning").status()).isEqualTo(1);
        assertThat(check("--fail-on", "warning").err()).isEmpty();
        assertThat(check("--fail-on", "info").status()).isEqualTo(1);
    }

    @Test
    void quietlyNothingIsSaidOfAPlanWithWhichNothingIsWrong() throws IOException {
        assertThat(check().out()).isNotEmpty();
        assertThat(check("--quiet")).isEqualTo(new CommandRun(0, "", ""));
        warn();
        assertThat(check("-q").out()).contains("SUP-01");
    }

    @Test
    void eachStepIsTimedIfAsked() {
        assertThat(check("--timings", "--lang", "en").err())
                .containsPattern("ms {2}read\\n.*ms {2}decode\\n.*ms {2}resolve\\n.*ms {2}check\\n")
                .containsPattern("ms {2}the whole run\\n$");
    }

    @ParameterizedTest
    @CsvSource({
        "--only, SUP, true",
        "--only, SUP-01, true",
        "--only, 'apx,sup-01', true",
        "--only, APX, false",
        "--only, form, false",
        "--only, source, true",
        "--skip, SUP-01, false",
        "--skip, SUP, false",
        "--skip, form, true"
    })
    void rulesAreChosen(String option, String rules, boolean shown) throws IOException {
        warn();
        CommandRun run = check(option, rules);

        assertThat(run.status()).isZero();
        assertThat(run.out().contains("SUP-01")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "--only, form, true",
        "--only, content, true",
        "--only, TSK, false",
        "--only, 'TSK,form', true",
        "--skip, REF, false"
    })
    void whatCannotBeReadConcernsFormAndContent(String option, String rules, boolean shown)
            throws IOException {
        fail("one");

        assertThat(check(option, rules).out().contains("REF-01")).isEqualTo(shown);
    }

    @Test
    void anUnknownRuleIsAMistakeOfUse() {
        CommandRun run = check("--only", "OUT-06");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("“OUT-06”", "OUT-05");
        assertThat(check("--skip", "contnt").err()).contains("content");
    }

    @Test
    void whatKeepsThePlanFromBeingCheckedIsSaidWhateverIsAskedFor() throws IOException {
        Files.writeString(plan, "id: [");

        assertThat(check("--only", "form").status()).isEqualTo(1);
        assertThat(check("--only", "form").out()).contains("YML-");
    }

    @Test
    void noMoreThanAskedForIsShown() throws IOException {
        Files.writeString(
                plan,
                Files.readString(plan).replaceFirst("(place: .*)", "$1\nmot: 1\nhai: 2\nba: 3"));

        assertThat(check("--max-problems", "1", "--format", "concise").printed())
                .hasSize(2)
                .last()
                .asString()
                .contains("1", "3");
        assertThat(check("--max-problems", "0", "--format", "concise").printed()).hasSize(3);
        assertThat(check("--max-problems", "-1").status()).isEqualTo(2);
        assertThat(check("--max-problems", "nhiều").status()).isEqualTo(2);
    }

    @Test
    void severalPlansGiveOneReportAndSharedFaultsOnce() throws IOException {
        PlanFolder.plant(folder, "two");
        fail("one");
        fail("two");
        Path shared = folder.resolve("assignees.yaml");
        Files.writeString(shared, Files.readString(shared) + "la: 1\n");
        CommandRun run =
                CommandRun.in(folder, "check", "two", "one", "--format", "concise", "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.printed())
                .extracting(line -> line.replaceFirst(":.*", ""))
                .containsExactly("assignees.yaml", "one/plan.yaml", "two/plan.yaml");
        String json = CommandRun.in(folder, "check", "two", "one", "--format", "json").out();
        assertThat(json.split("\"version\" *: *1\\b")).hasSize(2);
    }

    @Test
    void reportsAreWrittenToFiles() throws IOException {
        fail("one");
        CommandRun run =
                check(
                        "--report",
                        "sarif=ci/a.sarif",
                        "--report",
                        "concise=b.txt",
                        "--color=always");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("REF-01");
        assertThat(folder.resolve("ci/a.sarif")).content().contains("\"2.1.0\"", "REF-01");
        assertThat(folder.resolve("b.txt")).content().contains("REF-01").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "=a", "sarif=", "xml=a"})
    void aReportNeedsAFormatAndAFile(String report) {
        assertThat(check("--report", report).status()).isEqualTo(2);
    }

    @Test
    void twoReportsDoNotShareAFile() {
        CommandRun run = check("--report", "json=a", "--report", "sarif=./a");

        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aReportGoesThroughALinkAndLeavesItThere() throws IOException {
        warn();
        Path file = Files.createFile(folder.resolve("kept.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        check("--report", "json=link");

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("SUP-01");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("tệp"), "");

        assertThat(check("--report", "json=tệp/a.json").status()).isEqualTo(3);
        assertThat(check("--report", "json=tệp/a.json").err()).contains("tệp/a.json");
    }

    @Test
    void aGithubWorkflowGetsItsOwnFormatAndASummary() throws IOException {
        fail("one");
        Path page = Files.writeString(folder.resolve("summary.md"), "before\n");
        Map<String, String> github =
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", page.toString());

        assertThat(CommandRun.in(folder, github, "check", "one").out()).startsWith("::error ");
        assertThat(page).content().startsWith("before\n").contains("| lỗi |", "khong");
        assertThat(CommandRun.in(folder, github, "check", "one", "--format", "human").out())
                .startsWith("lỗi[");
        assertThat(CommandRun.in(folder, Map.of("GITHUB_STEP_SUMMARY", "x"), "check", "one").out())
                .startsWith("lỗi[");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aCleanRunGivesAValidDocumentToPrograms() {
        CommandRun run = check("--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{").contains("\"diagnostics\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theHouseWeighsARule() throws IOException {
        warn();
        judge("  - { rules: [SUP-01], severity: error }\n");
        assertThat(check().status()).isEqualTo(1);
        assertThat(CommandRun.in(folder, "build", "one").status()).isEqualTo(1);

        judge("  - { rules: SUP, severity: info }\n");
        assertThat(check("--fail-on", "warning").status()).isZero();
        assertThat(check().out()).startsWith("lưu ý[SUP-01]");

        judge("  - { rules: SUP, severity: off }\n");
        assertThat(check().out()).doesNotContain("SUP-01");
    }

    @ParameterizedTest
    @CsvSource({
        "one, true",
        "'one/', true",
        "'o*', true",
        "'one/plan.yaml', true",
        "'*/plan.yaml', true",
        "'**', true",
        "two, false",
        "'one/tasks.yaml', false",
        "'on', false"
    })
    void aWeightMayHoldForSomePlans(String plans, boolean holds) throws IOException {
        warn();
        judge("  - { rules: SUP, severity: error, plans: \"" + plans + "\" }\n");

        assertThat(check().status()).isEqualTo(holds ? 1 : 0);
    }

    @Test
    void whatTheDecreeDemandsIsNotLowered() throws IOException {
        fail("one");
        judge("  - { rules: [REF], severity: warning }\n");
        assertThat(check().out()).contains("lỗi[REF-01]").doesNotContain("SUP-08");

        judge("  - { rules: [REF-01], severity: off }\n");
        assertThat(check().out()).contains("lỗi[REF-01]", "lỗi[SUP-08]", "kehoach.yaml:2:");
    }

    @Test
    void aRuleThatTheHouseDoesNotKnow() throws IOException {
        judge("  - { rules: [OUT-06], severity: off }\n");

        assertThat(check().out()).contains("lỗi[SUP-04]", "OUT-05");
    }

    @Test
    void aBaselineKnowsWhatWasThereWhereverItMoves() throws IOException {
        warn();
        CommandRun first = check("--baseline", "known.jsonl", "--update-baseline");
        assertThat(first.status()).isZero();
        assertThat(folder.resolve("known.jsonl")).content().contains("SUP-01", "one/plan.yaml");

        Files.writeString(plan, "# Một dòng thêm.\n\n" + Files.readString(plan));
        CommandRun second = check("--baseline", "known.jsonl", "--fail-on", "info");
        assertThat(second.status()).isZero();
        assertThat(second.out()).doesNotContain("SUP-01");
        assertThat(second.err()).contains("1 vấn đề", "known.jsonl");

        Files.writeString(plan, Files.readString(plan).replace(NEEDLESS, ""));
        assertThat(check("--baseline", "known.jsonl").err()).contains("SUP-01", "không còn");
    }

    @Test
    void aBaselineHoldsWhereverTheToolIsCalledAndTheFolderLies() throws IOException {
        warn();
        check("--baseline", "known.jsonl", "--update-baseline");

        CommandRun inside =
                CommandRun.in(plan.getParent(), "check", "--baseline", "../known.jsonl");
        assertThat(inside.out()).doesNotContain("SUP-01");
        Files.createDirectories(folder.resolve("ke-hoach"));
        Files.move(folder.resolve("one"), folder.resolve("ke-hoach/one"));
        for (String shared : new String[] {"assignees.yaml", "instruments.yaml"}) {
            Files.move(folder.resolve(shared), folder.resolve("ke-hoach").resolve(shared));
        }
        CommandRun renamed =
                CommandRun.in(folder, "check", "ke-hoach", "--baseline", "known.jsonl");
        assertThat(renamed.out()).doesNotContain("SUP-01");
        assertThat(renamed.err()).doesNotContain("không còn");
    }

    @Test
    void aBaselineKeepsWhatWasNotLookedFor() throws IOException {
        PlanFolder.plant(folder, "two");
        warn();
        Path known = folder.resolve("known.jsonl");
        check("--baseline", "known.jsonl", "--update-baseline");
        String before = Files.readString(known);

        for (String[] others :
                new String[][] {{"one", "--only", "TSK"}, {"one", "--skip", "SUP"}, {"two"}}) {
            String[] call = Arrays.copyOf(new String[] {"check"}, others.length + 4);
            System.arraycopy(others, 0, call, 1, others.length);
            call[others.length + 1] = "--baseline";
            call[others.length + 2] = "known.jsonl";
            call[others.length + 3] = "--lang=vi";
            assertThat(CommandRun.in(folder, call).err()).doesNotContain("không còn");
            call[others.length + 3] = "--update-baseline";
            CommandRun.in(folder, call);
            assertThat(known).content().isEqualTo(before);
        }
        Files.writeString(plan, Files.readString(plan) + "\n  hỏng: [\n");
        check("--baseline", "known.jsonl", "--update-baseline");
        assertThat(known).as("a broken file says nothing").content().isEqualTo(before);
    }

    @Test
    void aBaselineDoesNotHideWhatCannotBeSilenced() throws IOException {
        fail("one");

        assertThat(check("--baseline", "b", "--update-baseline").status()).isEqualTo(1);
        assertThat(check("--baseline", "b").out()).contains("REF-01");
        assertThat(folder.resolve("b")).content().isEmpty();
    }

    @Test
    void aBaselineThatIsNone() throws IOException {
        assertThat(check("--baseline", "không-có").status()).isEqualTo(3);
        assertThat(check("--update-baseline").status()).isEqualTo(2);
        Files.writeString(folder.resolve("b"), "\nkhông phải\n");
        assertThat(check("--baseline", "b").status()).isEqualTo(2);
        assertThat(check("--baseline", "b").err()).contains("“b” dòng 2");
    }

    @Test
    void aSuppressionExpiresForACheckAndNotForABuild() throws IOException {
        String until = "# kehoach: bỏ qua OUT-05 đến 2026-05-31: chờ số liệu\n";
        Files.writeString(plan, until + Files.readString(plan));

        assertThat(check().out()).contains("SUP-02");
        assertThat(check("--as-of", "2026-05-31").out()).doesNotContain("SUP-02");
        assertThat(CommandRun.in(folder, "build", "one").err()).doesNotContain("SUP-02");
    }
}
