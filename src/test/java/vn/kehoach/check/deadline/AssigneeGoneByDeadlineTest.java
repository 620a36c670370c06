package vn.kehoach.check.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;

/** Who could know that a body would be gone. */
class AssigneeGoneByDeadlineTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan =
                PlanTree.in(folder)
                        .checkedBy("DLN", "AGC")
                        .more(
                                "assignees.yaml",
                                "- { id: cu, kind: department, name: Sở Cũ, until: 2027-02-28 }")
                        .content("- { tasks: all }")
                        .tasks(
                                """
                                - id: nhom
                                  heading: Nhóm
                                  assignments:
                                    - lead: so-a
                                      support: cu
                                      tasks: [{ id: t, content: Làm., due: yearly }]
                                """);
    }

    @Test
    void aPlanThatIsIssuedCouldNot() {
        assertThat(plan.problems()).isEmpty();
    }

    @Test
    void whoWritesADraftCan() {
        assertThat(plan.head("stage", "draft").problems())
                .singleElement()
                .asString()
                .startsWith("AGC-21 p/tasks.yaml");
    }

    @Test
    void whoAsksForADayIsToldOfIt() {
        assertThat(plan.asOf("2026-12-31").problems())
                .singleElement()
                .asString()
                .startsWith("AGC-21 p/tasks.yaml");
    }
}
