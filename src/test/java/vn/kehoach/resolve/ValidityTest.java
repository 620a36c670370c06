package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.compiler.Compilation;
import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who is called what on the day of the plan, and who is no longer or not yet there. */
class ValidityTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan =
                PlanTree.in(folder)
                        .more(
                                "assignees.yaml",
                                """
                                - { id: cu, kind: department, name: Sở Cũ, until: «2025-02-28», successors: [giua] }
                                - { id: giua, kind: department, name: Sở Giữa, from: 2025-03-01, until: «2026-02-28», successors: [so-a, moi] }
                                - { id: moi, kind: department, name: Sở Mới, from: «2026-06-01» }
                                - id: doi
                                  kind: department
                                  names:
                                    - { name: Sở Sau, short: SS, from: 2026-03-01 }
                                    - { name: Sở Trước, from: «2020-01-01», until: 2026-02-28 }
                                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, Sở Trước Sở Trước",
        "2026-03-01, Sở Sau SS",
        "2026-03, Sở Sau SS",
        "2026, Sở Sau SS",
        "'', Sở Trước Sở Trước",
    })
    void aBodyBearsTheNameOfTheDay(String date, String printed) {
        plan.head("stage", "draft").head("date", date).content("- text: ${doi} ${doi|short}");

        assertThat(plan.print().body()).endsWith(printed);
    }

    @Test
    void aDayGivenForTheBuildTakesThePlaceOfThePlans() {
        plan.asOf("2026-02-01").content("- text: ${doi}");

        assertThat(plan.print().body()).endsWith("Sở Trước");
        assertThat(plan.print().lines(StyleName.PLACE))
                .containsExactly("Hà Nội, ngày 09 tháng 5 năm 2026");
    }

    @Test
    void aBodyNamedAfterItsLastDayIsReportedWithWhoSucceededIt() {
        plan.content("- text: ${so-a} và «${cu}».");
        Compilation compilation = plan.compile();

        assertThat(plan.problems()).containsExactly("AGC-01 «${cu}» -> «2025-02-28»");
        assertThat(compilation.diagnostics().getFirst().problem())
                .isInstanceOfSatisfying(
                        ResolveProblem.AssigneeAbolished.class,
                        problem -> {
                            assertThat(problem.name()).isEqualTo("Sở Cũ");
                            assertThat(problem.successors()).containsExactly("so-a (Sở An toàn)");
                        });
    }

    @Test
    void aBodyNamedBeforeItsFirstDayIsReported() {
        plan.content("- duties: [{ assignees: [so-a, «moi»], text: Làm. }]");

        assertThat(plan.problems()).containsExactly("AGC-20 «moi» -> «2026-06-01»");
    }

    @Test
    void theOrderInWhichNamesAreWrittenDoesNotMatter() {
        plan.asOf("2019-12-31").content("- text: «${doi}»");

        assertThat(plan.problems()).containsExactly("AGC-20 «${doi}» -> «2020-01-01»");
    }

    @Test
    void everyKeyThatNamesABodyIsLookedAt() {
        plan.tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - lead: [«cu»]
                              support: [«cu»]
                              tasks: [{ id: t, content: "«${cu|short}»", approver: «cu» }]
                        """)
                .indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, targets: { 2030: "8" }, lead: «cu», support: [«cu»] }
                        """)
                .content("- tasks: all\n- indicators: all")
                .head("recipients", "- { to: «cu» }\n- { file: VT }");

        assertThat(plan.problems())
                .singleElement()
                .asString()
                .matches("AGC-01 «cu» -> «2025-02-28»( -> «[^»]*cu[^»]*»){6}");
    }

    @Test
    void bodiesInTheSubjectOfACitedInstrumentMustExistToBePrinted() {
        plan.more(
                        "instruments.yaml",
                        """
                        - { id: xa, kind: quyet-dinh, number: 1/QĐ-UBND, subject: "thành lập ${cu}" }
                        - { id: gan, kind: quyet-dinh, number: 2/QĐ-UBND, subject: "thành lập «${cu}»" }
                        - { id: dan, kind: quyet-dinh, number: 3/QĐ-UBND, subject: "sửa ${gan}" }
                        """)
                .content("- text: Theo ${dan}.");

        assertThat(plan.problems()).containsExactly("AGC-01 «${cu}» -> «2025-02-28»");
    }

    @Test
    void onlyMembersThatExistOnTheDayBelongToAGroup() {
        plan.more(
                        "assignees.yaml",
                        "- { id: nhom, kind: group, name: các sở, members: [cu, so-a, moi] }")
                .content("- duties: [{ assignees: [nhom, so-a], text: Làm. }]")
                .head("recipients", "- { assigned: all }\n- { file: VT }");

        assertThat(plan.print().lines(StyleName.RECIPIENT))
                .containsExactly("- Các sở;", "- Lưu: VT.");
    }

    @Test
    void theRegisterOfHanoiKnowsWhoSucceededTheDepartmentOfPlanning() throws IOException {
        String register = Files.readString(Path.of("plans/assignees.yaml"));
        plan.file("assignees.yaml", register)
                .head("issuer", "ubnd-ha-noi")
                .content("- text: «${so-khdt}» chủ trì.");
        Compilation compilation = plan.compile();

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.startsWith("AGC-01 «"));
        assertThat(compilation.diagnostics().getFirst().problem())
                .isInstanceOfSatisfying(
                        ResolveProblem.AssigneeAbolished.class,
                        problem -> {
                            assertThat(problem.name()).isEqualTo("Sở Kế hoạch và Đầu tư");
                            assertThat(problem.successors())
                                    .containsExactly("so-tai-chinh (Sở Tài chính)");
                        });
    }
}
