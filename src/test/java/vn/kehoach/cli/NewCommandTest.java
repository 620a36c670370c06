package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code new} adds stands in its place, and nothing else moves. */
class NewCommandTest {
    private static final String TASKS =
            """
            # nhiệm vụ
            groups:
              - id: nhom
                heading: Nhóm việc
                assignments:
                  - lead: so-noi-vu
                    tasks:
                      -   id: viec-cu   # giữ
                          content: Việc cũ
                          due: 2026-12-30
                          deliverable: >-
                            Báo cáo
                            năm
                      # lời cuối
              - id: nhom-hai
                heading: Nhóm hai
                assignments: []
            """;

    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void plant() throws IOException {
        plan = PlanFolder.plant(folder, "ke-hoach");
        Files.writeString(plan.resolve("tasks.yaml"), TASKS);
    }

    @Test
    void aTaskJoinsItsLead() throws IOException {
        CommandRun run =
                task("--lead", "so-noi-vu", "--due", "2026-Q4", "--content", "Việc mới: một");

        assertThat(run.out()).startsWith("ke-hoach/tasks.yaml:14: viec-moi-mot");
        assertThat(tasks())
                .isEqualTo(
                        TASKS.replace(
                                "                năm\n",
                                """
                                                năm
                                          -   id: viec-moi-mot
                                              content: "Việc mới: một"
                                              due: 2026-Q4
                                """));
    }

    @Test
    void anotherLeadGetsAnAssignmentAndAnotherGroupItsHeading() throws IOException {
        task("--lead", "so-tai-chinh", "--due", "2026", "--content", "Hai", "--group", "nhom-hai");
        task("--lead", "cac-so,so-noi-vu", "--due", "2026", "--content", "Ba", "--group", "nhom");
        CommandRun fresh =
                task(
                        "--lead",
                        "so-noi-vu",
                        "--due",
                        "2026",
                        "--content",
                        "Bốn",
                        "--group",
                        "moi",
                        "--heading",
                        "Nhóm mới");

        assertThat(fresh.status()).as(fresh.err()).isZero();
        assertThat(tasks())
                .contains(
                        "    assignments: [{ lead: so-tai-chinh, tasks: [{ id: hai, content: Hai,"
                                + " due: 2026 }] }]")
                .contains("      - lead: [cac-so, so-noi-vu]\n        tasks:\n          - id: ba\n")
                .endsWith(
                        """
                          - id: moi
                            heading: Nhóm mới
                            assignments:
                              - lead: so-noi-vu
                                tasks:
                                  - id: bon
                                    content: Bốn
                                    due: 2026
                        """);
    }

    @Test
    void lineEndingsAndAMissingLastOneStay() throws IOException {
        String windows = "goals:\r\n- id: mot\r\n  content: Một\r\n\r\n- id: hai\r\n  content: Hai";
        Files.writeString(plan.resolve("goals.yaml"), windows);

        CommandRun run = run("new", "goal", "ke-hoach", "--content", "Một");

        assertThat(run.out()).isEqualTo("ke-hoach/goals.yaml:8: mot-2" + System.lineSeparator());
        assertThat(Files.readString(plan.resolve("goals.yaml")))
                .isEqualTo(windows + "\r\n\r\n- id: mot-2\r\n  content: Một");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals: []\n",
                "goals: [{ id: a, content: A }]\n",
                "goals: [{ id: a, content: A },\n  ] # hết\n",
                "goals: # chưa có\n",
                "# chưa có gì\n",
                "",
                "goals:\n  - id: a\n    content: A\n# hết\n",
                "{ goals: [{ id: a, content: A }] }\n",
            })
    void whateverStyleAFileHasItsOwnLettersStay(String before) throws IOException {
        Path goals = plan.resolve("goals.yaml");
        Files.writeString(goals, before);

        CommandRun run = run("new", "goal", "ke-hoach", "--content", "Mục tiêu, thứ hai");

        assertThat(run.status()).as(run.err()).isZero();
        String after = Files.readString(goals);
        int at = 0;
        while (at < before.length() && after.charAt(at) == before.charAt(at)) {
            at++;
        }
        String added = after.substring(at, at + after.length() - before.length());
        assertThat(before.substring(0, at) + before.substring(at))
                .isEqualTo(after.substring(0, at) + after.substring(at + added.length()));
        assertThat(run("new", "goal", "ke-hoach", "--content", "Mục tiêu, thứ hai").out())
                .contains("muc-tieu-thu-hai-2");
    }

    @Test
    void aMissingFileIsMade() throws IOException {
        assertThat(run("new", "goal", "ke-hoach", "--content", "Một").status()).isZero();
        CommandRun indicator =
                run(
                        "new",
                        "indicator",
                        "ke-hoach",
                        "--name",
                        "Tỷ lệ",
                        "--unit",
                        "con/nhà (3)",
                        "--target",
                        "2026=>= 5",
                        "--target",
                        "2030=7,5-8,0",
                        "--lead",
                        "so-noi-vu",
                        "--group",
                        "nhom",
                        "--heading",
                        "Nhóm");

        assertThat(indicator.status()).as(indicator.err()).isZero();
        assertThat(plan.resolve("goals.yaml")).hasContent("goals:\n  - id: mot\n    content: Một");
        assertThat(Files.readString(plan.resolve("indicators.yaml")))
                .contains(
                        "unit: { text: con/nhà (3) }",
                        "targets: { 2026: \">= 5\", 2030: \"7,5-8,0\" }");
    }

    @Test
    void registriesAreThoseThatPlansShare() throws IOException {
        String before = Files.readString(folder.resolve("assignees.yaml"));

        CommandRun assignee =
                run("new", "assignee", "ke-hoach", "--kind", "department", "--name", "Sở Nội vụ");
        CommandRun instrument =
                run(
                        "new",
                        "instrument",
                        ".",
                        "--kind",
                        "luat",
                        "--name",
                        "Luật A",
                        "--date",
                        "2024-11-01");

        assertThat(assignee.out()).startsWith("assignees.yaml:").contains(": so-noi-vu-2");
        assertThat(instrument.out()).startsWith("instruments.yaml:").contains(": luat-a");
        assertThat(Files.readString(folder.resolve("assignees.yaml")))
                .startsWith(before.stripTrailing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task|ke-hoach|--lead|so-la|--content|A|--group|nhom",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--due|2026-02-30",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--due|mai\u0007",
                "task|ke-hoach|--lead|so-noi-vu|--content|A\nid: b",
                "task|ke-hoach|--lead|so-noi-vu, }|--content|A",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--id|viec-cu",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--id|../a",
                "task|ke-hoach|--lead|so-tai-chinh|--content|A",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--group|khong-co",
                "task|.|--lead|so-noi-vu|--content|A",
                "task|ke-hoach|--content|A",
                "task|ke-hoach|--lead|so-noi-vu|--content|A|--symbol|B",
                "goal|ke-hoach|--content|A|--parent|khong-co",
                "indicator|ke-hoach|--name|A|--unit|percent|--target|2026|--group|a|--heading|B",
                "assignee|ke-hoach|--kind|lạ|--name|A",
                "assignee|khong-co|--kind|agency|--name|A",
                "việc|ke-hoach",
            })
    void whatWouldNotReadIsRefusedAndNothingIsWritten(String arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(arguments.split("\\|")));
        List<String> files = PlanFolder.filesIn(folder);
        String shared = Files.readString(folder.resolve("assignees.yaml"));

        CommandRun run = run(all.toArray(String[]::new));

        assertThat(run.status()).isBetween(1, 3);
        assertThat(run.err()).startsWith("kehoach: ").doesNotContain("Exception");
        assertThat(tasks()).isEqualTo(TASKS);
        assertThat(Files.readString(folder.resolve("assignees.yaml"))).isEqualTo(shared);
        assertThat(PlanFolder.filesIn(folder)).isEqualTo(files);
    }

    @Test
    void aBrokenFileIsToBeMendedFirst() throws IOException {
        Files.writeString(plan.resolve("tasks.yaml"), "groups: [\n");

        assertThat(task("--lead", "so-noi-vu", "--content", "A").err()).contains("kehoach check");
        assertThat(tasks()).isEqualTo("groups: [\n");
    }

    private CommandRun task(String... options) {
        List<String> all = new ArrayList<>(List.of("new", "task", "ke-hoach"));
        all.addAll(List.of(options));
        return run(all.toArray(String[]::new));
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(folder, arguments);
    }

    private String tasks() throws IOException {
        return Files.readString(plan.resolve("tasks.yaml"));
    }
}
