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

class AssignmentTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    private PlanTree assignment(String yaml) {
        return plan.tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - { %s }
                        """
                                .formatted(yaml))
                .content("- { tasks: all, show: [due, deliverable, approver] }");
    }

    /** They are not under the People's Committee that issues the plan. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    union      > Đề nghị Mặt trận chủ trì thực hiện:
                    party      > Đề nghị Mặt trận chủ trì thực hiện:
                    council    > Đề nghị Mặt trận chủ trì thực hiện:
                    central    > Đề nghị Mặt trận chủ trì thực hiện:
                    vertical   > Mặt trận chủ trì thực hiện:
                    agency     > Mặt trận chủ trì thực hiện:
                    """)
    void whoIsNotUnderTheIssuerIsAsked(String kind, String sentence) {
        plan.more("assignees.yaml", "- { id: mt, kind: " + kind + ", name: Mặt trận }");
        assignment("lead: mt, tasks: [{ id: t, content: Làm. }]");

        assertThat(plan.print().lines(StyleName.ASSIGNMENT)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    so-a                 >                     > Sở An toàn chủ trì thực hiện:
                    [so-a, so-b]         >                     > Sở An toàn và Sở Biển chủ trì thực hiện:
                    [so-a, so-b, so-c]   >                     > Sở An toàn, Sở Biển và Sở Cây xanh chủ trì thực hiện:
                    so-a                 > so-b                > Sở An toàn chủ trì, phối hợp với Sở Biển:
                    so-a                 > [so-b, so-c]        > Sở An toàn chủ trì, phối hợp với Sở Biển và Sở Cây xanh:
                    so-a                 > [so-b, lien-quan]   > Sở An toàn chủ trì, phối hợp với Sở Biển và các cơ quan liên quan:
                    so-c                 > [cac-so, cac-xa]    > Sở Cây xanh chủ trì, phối hợp với các sở, ban, ngành và các xã:
                    so-c                 > [cac-so, cac-xa, lien-quan] > Sở Cây xanh chủ trì, phối hợp với các sở, ban, ngành; các xã và các cơ quan liên quan:
                    so-c                 > [so-a, so-b, cac-so] > Sở Cây xanh chủ trì, phối hợp với Sở An toàn, Sở Biển và các sở, ban, ngành:
                    cac-xa               >                     > Các xã:
                    [cac-so, cac-xa]     >                     > Các sở, ban, ngành và các xã:
                    cac-xa               > so-a                > Các xã chủ trì, phối hợp với Sở An toàn:
                    [so-a, cac-xa]       >                     > Sở An toàn và các xã chủ trì thực hiện:
                    """)
    void theSentenceSaysWhoLeadsAndWhoSupports(String lead, String support, String sentence) {
        assignment(
                "lead: "
                        + lead
                        + (support == null ? "" : ", support: " + support)
                        + ", tasks: [{ id: t, content: Làm. }]");

        assertThat(plan.print().lines(StyleName.ASSIGNMENT)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    cac-xa, coordinator: so-a                > Các xã (Sở An toàn là cơ quan đầu mối):
                    [so-a, so-b], coordinator: so-b          > Sở An toàn và Sở Biển (Sở Biển là cơ quan đầu mối) chủ trì thực hiện:
                    cac-xa, coordinator: so-a, support: so-b > Các xã (Sở An toàn là cơ quan đầu mối) chủ trì, phối hợp với Sở Biển:
                    """)
    void whoCoordinatesIsNamedBehindThoseWhoLead(String lead, String sentence) {
        assignment("lead: " + lead + ", tasks: [{ id: t, content: Làm. }]");

        assertThat(plan.print().lines(StyleName.ASSIGNMENT)).containsExactly(sentence);
    }

    @Test
    void oneTaskIsAParagraphAndSeveralAreDashes() {
        assignment("lead: so-a, tasks: [{ id: t, content: Làm. }]");
        List<String> one = plan.print().body();
        assignment("lead: so-a, tasks: [{ id: t, content: Làm; }, { id: u, content: Nữa. }]");
        List<String> two = plan.print().body();

        assertThat(one).endsWith("Làm.");
        assertThat(two).endsWith("- Làm;", "- Nữa.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Lập quy hoạch       > Lập quy hoạch. Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập quy hoạch.      > Lập quy hoạch. Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập quy hoạch;      > Lập quy hoạch. Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập **quy hoạch;**  > Lập quy hoạch. Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập “quy hoạch.”    > Lập “quy hoạch.” Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập (quy hoạch)     > Lập (quy hoạch). Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    Lập KT&             > Lập KT&. Sản phẩm: Quy hoạch. Thời hạn: Năm 2027.
                    """)
    void whatTheBlockShowsOfATaskFollowsInSentences(String content, String printed) {
        for (String deliverable : List.of("Quy hoạch", "Quy hoạch.", "Quy hoạch;")) {
            assignment(
                    "lead: so-a, tasks: [{ id: t, content: \"%s\", due: 2027, deliverable: %s }]"
                            .formatted(content, deliverable));

            assertThat(plan.print().body()).endsWith(printed);
        }
    }

    @Test
    void aTaskWithNothingToShowStaysAsWritten() {
        assignment("lead: so-a, tasks: [{ id: t, content: Lập quy hoạch; }]");

        assertThat(plan.print().body()).endsWith("Lập quy hoạch;");
    }

    @Test
    void theMarkOfAStandInStandsBehindTheTask() {
        plan.head("sample", "true");
        assignment(
                "lead: so-a, tasks: [{ id: t, content: Lập, due: yearly, approver: ubnd,"
                        + " provenance: illustrative }]");

        assertThat(plan.print().body())
                .endsWith(
                        "Lập. [minh họa] Cấp trình: Ủy ban nhân dân thành phố Hà Nội."
                                + " Thời hạn: Hằng năm.");
    }

    @Test
    void blocksShowNoMoreThanTheySay() {
        assignment("lead: so-a, tasks: [{ id: t, content: Lập, due: 2027, deliverable: Sổ }]");
        plan.content("- tasks: all");

        assertThat(plan.print().body()).endsWith("Lập");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-12-31, 31/12/2027",
        "2027-02-05, 05/02/2027",
        "2027-02, Tháng 02/2027",
        "2027-10, Tháng 10/2027",
        "2027-Q4, Quý IV/2027",
        "2027-H1, 6 tháng đầu năm 2027",
        "2027-H2, 6 tháng cuối năm 2027",
        "2027, Năm 2027",
        "2026..2028, Giai đoạn 2026-2028",
        "yearly, Hằng năm",
        "half-yearly, 6 tháng một lần",
        "quarterly, Hằng quý",
        "monthly, Hằng tháng",
        "ongoing, Thường xuyên",
    })
    void deadlinesAreAsExactAsTheyWereWritten(String due, String printed) {
        assignment("lead: so-a, tasks: [{ id: t, content: Làm., due: " + due + " }]");

        assertThat(plan.print().body()).endsWith("Làm. Thời hạn: " + printed + ".");
    }

    @Test
    void namesOfGroupsAreSmallInASentenceAndLargeAtItsStart() {
        plan.content(
                """
                - text: >-
                    ${cac-xa} phối hợp với ${cac-xa}. ${cac-xa} báo cáo ${so-a|short}, ${so-b|short}.
                - text: "**${cac-xa}** báo cáo."
                - duties: [{ assignees: [cac-xa, so-a], text: Báo cáo. }]
                """);

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "Các xã phối hợp với các xã. Các xã báo cáo Sở AT, Sở Biển.",
                        "Các xã báo cáo.",
                        "1. Các xã và Sở An toàn",
                        "Báo cáo.");
    }

    @Test
    void theTableOfTasksSaysTheSameAsTheBody() {
        plan.goals(
                        "- { id: g, label: Đến năm 2030, content: Một. }\n"
                                + "- id: h\n"
                                + "  content: Hai ${nq|number}.")
                .indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, targets: { 2030: "8" } }
                        """)
                .tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - lead: cac-xa
                              support: [so-a, so-b]
                              tasks:
                                - id: t
                                  content: Lập sổ.
                                  due: 2027-Q1
                                  deliverable: Sổ
                                  approver: so-c
                                  goals: [g, h]
                                  indicators: i
                                  note: Ghi chú
                        """)
                .content("- goals: all\n- indicators: all\n- tasks: all\n- text: ${appendix:b}")
                .head(
                        "appendices",
                        """
                        - id: b
                          title: phân công
                          table: tasks
                          columns: [number, content, lead, support, due, deliverable, approver, goals, indicators, note]
                        """);

        assertThat(plan.print().rows())
                .contains(
                        "STT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn"
                                + " | Sản phẩm | Cấp trình | Mục tiêu phục vụ | Chỉ tiêu liên quan"
                                + " | Ghi chú",
                        "I | Nhóm",
                        "1 | Lập sổ. | Các xã | Sở An toàn; Sở Biển | Quý I/2027 | Sổ | Sở Cây xanh"
                                + " | Đến năm 2030; Hai 30-NQ/TW | GRDP | Ghi chú");
    }
}
