package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.nio.file.Path;
import java.util.List;

/**
 * Mistakes of documents that no plan can lead to; {@code docs/rules-not-implemented.md} names it.
 */
class ImpossibleByConstructionTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan =
                PlanTree.in(folder)
                        .tasks(
                                """
                                - id: nhom
                                  heading: nhóm
                                  assignments:
                                    - lead: so-a
                                      support: [so-b]
                                      tasks: [{ id: viec, content: Làm việc này, due: 2026-12 }]
                                """);
    }

    private Printed printedInBodyAndAppendix() {
        return plan.content(
                        """
                        - text: "Xem ${appendix:bang}."
                        - tasks: all
                          show: [due]
                        """)
                .head("appendices", "- { id: bang, title: bảng, table: tasks }")
                .print();
    }

    /** TSK-13 */
    @Test
    void aTaskHasTheSameAgenciesInBodyAndAppendix() {
        Printed printed = printedInBodyAndAppendix();

        assertThat(printed.text())
                .contains("Sở An toàn chủ trì, phối hợp với Sở Biển")
                .containsPattern("Làm việc này \\| Sở An toàn \\| Sở Biển \\|");
    }

    /** DLN-08 */
    @Test
    void aTaskHasTheSameDeadlineInBodyAndAppendix() {
        assertThat(printedInBodyAndAppendix().lines())
                .filteredOn(line -> line.contains("tháng 12") || line.contains("12/2026"))
                .hasSize(2)
                .allMatch(line -> line.contains("12") && line.contains("2026"));
    }

    /** DLN-08: a second record of the task is a second declaration. */
    @Test
    void aTaskCannotBeDeclaredAgainWithAnotherDeadline() {
        plan.tasks(
                """
                - id: nhom
                  heading: nhóm
                  assignments:
                    - lead: so-a
                      tasks:
                        - { id: viec, content: Làm việc này, due: 2026-12 }
                        - { id: viec, content: Làm việc này, due: 2027-06 }
                """);
        plan.content("- tasks: all");

        assertThat(plan.problems()).anyMatch(problem -> problem.startsWith("TSK-01"));
    }

    /** TT-09 */
    @Test
    void theSymbolIsMadeOfTheKindAndTheIssuer() {
        assertThat(plan.head("kind", "chuong-trinh").content("- tasks: all").print().lines())
                .contains("Số: 140/CTr-UBND", "CHƯƠNG TRÌNH");
    }

    /** REC-01 */
    @Test
    void recipientsHaveTheirTitleAndDashes() {
        Printed printed =
                plan.content("- tasks: all")
                        .head("recipients", "- Như trên\n- { file: VT, unit: KT }")
                        .print();

        assertThat(printed.lines(StyleName.RECIPIENTS_TITLE)).containsExactly("Nơi nhận:");
        assertThat(printed.text()).contains("- Như trên;", "- Lưu: VT, KT.");
    }

    /** REC-01 */
    @Test
    void aPlanWithoutRecipientsIsNotPrinted() {
        plan.content("- tasks: all").head("recipients", "");

        assertThat(plan.problems()).anyMatch(problem -> problem.startsWith("FLD-02"));
        assertThat(plan.compile().composition()).isEmpty();
    }

    /** SIG-01 */
    @Test
    void anAuthorityThatTheDecreeDoesNotKnowIsNotPrinted() {
        for (String authority : List.of("KT. ỦY BAN", "T/M", "TM.", "thay mặt")) {
            plan.content("- tasks: all")
                    .head(
                            "signature",
                            "{ authority: \"" + authority + "\", offices: [chủ tịch], name: A }");

            assertThat(plan.problems())
                    .as(authority)
                    .anyMatch(problem -> problem.matches("(FLD-14|SIG-04) .*"));
        }
    }

    /** TT-12 */
    @Test
    void linesOfTheBasisEndAsTheDecreeSays() {
        plan.content("- tasks: all")
                .head(
                        "basis",
                        """
                        - luat
                        - text: Theo đề nghị của Sở An toàn;
                        - text: Theo đề nghị của Sở Biển.
                        - text: Theo đề nghị của Sở Cây xanh,
                        """);

        List<String> basis = plan.print().lines(StyleName.BASIS);

        assertThat(basis.subList(0, basis.size() - 1)).allMatch(line -> line.endsWith(";"));
        assertThat(basis.getLast()).endsWith(".");
        assertThat(basis).noneMatch(line -> line.matches(".*[,;.][,;.]"));
    }
}
