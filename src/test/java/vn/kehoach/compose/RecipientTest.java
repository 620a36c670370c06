package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;
import java.util.List;

class RecipientTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    private List<String> recipients(String yaml) {
        return plan.head("recipients", yaml).print().lines(StyleName.RECIPIENT);
    }

    @Test
    void linesEndInSemicolonsAndTheLastInAFullStop() {
        assertThat(
                        recipients(
                                """
                                - Thường trực Thành ủy;
                                - { text: Hội đồng nhân dân, note: (để báo cáo); }
                                - { to: so-a }
                                - { to: [so-b, so-c], note: để thực hiện }
                                - { to: [cac-so, so-c] }
                                - { to: cac-xa }
                                - { file: VT, unit: KT&TH, copies: 5 }
                                """))
                .containsExactly(
                        "- Thường trực Thành ủy;",
                        "- Hội đồng nhân dân (để báo cáo);",
                        "- Sở An toàn;",
                        "- Sở Biển, Sở Cây xanh (để thực hiện);",
                        "- Các sở, ban, ngành; Sở Cây xanh;",
                        "- Các xã;",
                        "- Lưu: VT, KT&TH (5).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    { file: VT }               > - Lưu: VT.
                    { file: VT, unit: TH }     > - Lưu: VT, TH.
                    { file: VT, copies: 3 }    > - Lưu: VT (3).
                    """)
    void theFileIsNamedLast(String yaml, String line) {
        assertThat(recipients("- " + yaml)).containsExactly(line);
    }

    private PlanTree withWorkFor(String lead, String support, String duty) {
        return plan.tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - { lead: %s, support: %s, tasks: [{ id: t, content: Làm. }] }
                        """
                                .formatted(lead, support))
                .indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, targets: { 2030: "8" }, lead: so-c }
                        """)
                .content(
                        "- tasks: all\n- indicators: all\n- duties: [{ assignees: %s, text: Làm. }]"
                                .formatted(duty));
    }

    private static final String ALL = "- { assigned: all, note: để thực hiện }\n- { file: VT }";

    @Test
    void whoeverHasWorkIsNamedOnceInTheOrderOfThePlan() {
        withWorkFor("so-b", "[so-a]", "so-a");

        assertThat(recipients(ALL))
                .containsExactly(
                        "- Sở Biển (để thực hiện);",
                        "- Sở An toàn (để thực hiện);",
                        "- Sở Cây xanh (để thực hiện);",
                        "- Lưu: VT.");
    }

    @Test
    void membersOfAGroupThatHasWorkAreNamedByTheGroup() {
        withWorkFor("so-b", "[so-a]", "cac-so");

        assertThat(recipients(ALL))
                .containsExactly(
                        "- Sở Cây xanh (để thực hiện);",
                        "- Các sở, ban, ngành (để thực hiện);",
                        "- Lưu: VT.");
    }

    @Test
    void whoIsNamedByAnotherLineIsNotNamedAgain() {
        withWorkFor("so-b", "[so-a]", "cac-xa");

        assertThat(recipients("- { to: cac-so }\n" + ALL))
                .containsExactly(
                        "- Các sở, ban, ngành;",
                        "- Sở Cây xanh (để thực hiện);",
                        "- Các xã (để thực hiện);",
                        "- Lưu: VT.");
    }

    @Test
    void anOpenGroupIsNobodyInParticularButItsMembersAre() {
        plan.more(
                "assignees.yaml",
                "- { id: mo, kind: group, name: các đơn vị, members: [so-a], open: true }");
        withWorkFor("so-a", "[mo, lien-quan]", "ubnd");

        assertThat(recipients(ALL))
                .containsExactly(
                        "- Sở An toàn (để thực hiện);",
                        "- Sở Cây xanh (để thực hiện);",
                        "- Lưu: VT.");
    }
}
