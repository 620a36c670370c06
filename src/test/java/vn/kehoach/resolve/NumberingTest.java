package vn.kehoach.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class NumberingTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    @Test
    void sectionsHaveRomanNumbers() {
        plan.head(
                "body",
                IntStream.rangeClosed(1, 14)
                        .mapToObj(i -> "- { heading: phần, content: [Lời.] }")
                        .collect(Collectors.joining("\n")));

        assertThat(plan.print().lines(StyleName.SECTION))
                .containsExactly(
                        "I. PHẦN",
                        "II. PHẦN",
                        "III. PHẦN",
                        "IV. PHẦN",
                        "V. PHẦN",
                        "VI. PHẦN",
                        "VII. PHẦN",
                        "VIII. PHẦN",
                        "IX. PHẦN",
                        "X. PHẦN",
                        "XI. PHẦN",
                        "XII. PHẦN",
                        "XIII. PHẦN",
                        "XIV. PHẦN");
    }

    @Test
    void clausesStartAgainInEachSection() {
        plan.head(
                "body",
                """
                - { heading: một, paragraphs: [A, B] }
                - { heading: hai, paragraphs: [C] }
                """);

        assertThat(plan.print().body())
                .containsExactly("I. MỘT", "1. A", "2. B", "II. HAI", "1. C");
    }

    @Test
    void pointsHaveTheLettersOfTheDecree() {
        String entries =
                IntStream.rangeClosed(1, 25)
                        .mapToObj(i -> "x" + i)
                        .collect(Collectors.joining(", ", "[", "]"));

        List<String> points = plan.content("- points: " + entries).print().lines(StyleName.POINT);

        assertThat(points.stream().map(line -> line.substring(0, line.indexOf(')'))))
                .containsExactly(
                        ("a b c d đ e g h i k l m n o p q r s t u v x y aa ab").split(" "));
    }

    @Test
    void pointsDashesAndPlusSignsStandInsideEachOther() {
        plan.content(
                """
                - paragraphs:
                    - text: Khoản
                      points:
                        - text: Điểm
                          bullets:
                            - text: Gạch
                              bullets: [Cộng]
                        - Điểm nữa
                """);

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG", "1. Khoản", "a) Điểm", "- Gạch", "+ Cộng", "b) Điểm nữa");
    }

    @Test
    void clausesTaskGroupsAndDutiesShareOneCount() {
        plan.tasks(
                        """
                        - id: nhom-1
                          heading: Nhóm một
                          assignments: [{ lead: so-a, tasks: [{ id: t1, content: Làm. }] }]
                        - id: nhom-2
                          heading: Nhóm hai
                          assignments: [{ lead: so-b, tasks: [{ id: t2, content: Làm. }] }]
                        """)
                .content(
                        """
                        - paragraphs: [Không đầu đề]
                        - heading: Có đầu đề
                          content: [Lời.]
                        - tasks: all
                        - duties:
                            - { assignees: so-a, text: Báo cáo. }
                            - { assignees: so-b, text: Báo cáo. }
                        """);

        assertThat(plan.print().lines(StyleName.CLAUSE, StyleName.CLAUSE_HEADING))
                .containsExactly(
                        "1. Không đầu đề",
                        "2. Có đầu đề",
                        "3. Nhóm một",
                        "4. Nhóm hai",
                        "5. Sở An toàn",
                        "6. Sở Biển");
    }

    private static final String TWO_ASSIGNMENTS =
            """
            - id: nhom
              heading: Nhóm
              assignments:
                - { lead: so-a, tasks: [{ id: t1, content: Một. }] }
                - { lead: so-b, tasks: [{ id: t2, content: Hai. }, { id: t3, content: Ba. }] }
            """;

    @Test
    void assignmentsHaveNumbersInBrackets() {
        assertThat(plan.tasks(TWO_ASSIGNMENTS).content("- tasks: all").print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "1. Nhóm",
                        "(1) Sở An toàn chủ trì thực hiện:",
                        "Một.",
                        "(2) Sở Biển chủ trì thực hiện:",
                        "- Hai.",
                        "- Ba.");
    }

    @Test
    void assignmentsHaveLettersWhereTheBlockSaysSo() {
        plan.tasks(TWO_ASSIGNMENTS).content("- { tasks: all, marks: letters }");

        assertThat(plan.print().lines(StyleName.ASSIGNMENT))
                .containsExactly(
                        "a) Sở An toàn chủ trì thực hiện:", "b) Sở Biển chủ trì thực hiện:");
    }

    @Test
    void theOnlyAssignmentOfAGroupHasNoNumber() {
        plan.tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments: [{ lead: so-a, tasks: [{ id: t1, content: Một. }] }]
                        """)
                .content("- tasks: all\n- text: Xem ${task:t1}.");

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "1. Nhóm",
                        "Sở An toàn chủ trì thực hiện:",
                        "Một.",
                        "Xem nhiệm vụ I.1.");
    }

    private static final String GOALS =
            """
            - { id: g1, content: Một }
            - { id: g2, content: Hai }
            - { id: g11, content: Một một, parent: g1 }
            - { id: g111, content: Một một một, parent: g11 }
            - { id: g12, content: Một hai, parent: g1 }
            """;

    @Test
    void goalsHaveDashesUnlessTheBlockSaysOtherwise() {
        assertThat(plan.goals(GOALS).content("- goals: all").print().body())
                .containsExactly(
                        "I. NỘI DUNG", "- Một", "+ Một một", "- Một một một", "+ Một hai", "- Hai");
    }

    @Test
    void goalsWithNumbersHaveLettersThenDashesBelow() {
        plan.goals(GOALS).content("- { goals: all, marks: numbers }");

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "1. Một",
                        "a) Một một",
                        "- Một một một",
                        "b) Một hai",
                        "2. Hai");
    }

    @Test
    void goalsWithLettersHaveDashesThenPlusSignsBelow() {
        plan.goals(GOALS).content("- { goals: all, marks: letters }");

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "a) Một",
                        "- Một một",
                        "+ Một một một",
                        "- Một hai",
                        "b) Hai");
    }

    @Test
    void oneAppendixHasNoNumberAndSeveralHaveRomanOnes() {
        String first = "- { id: a, title: bảng một, content: [Lời.] }\n";
        plan.content("- text: Xem ${appendix:a}.").head("appendices", first);
        Printed one = plan.print();
        plan.content("- text: Xem ${appendix:a}, ${appendix:b}.")
                .head("appendices", first + "- { id: b, title: bảng hai, content: [Lời.] }");
        Printed two = plan.print();

        assertThat(one.body()).contains("Xem Phụ lục.");
        assertThat(one.lines(StyleName.APPENDIX_NUMBER)).containsExactly("Phụ lục");
        assertThat(one.partLabels()).containsExactly("", "PL-");
        assertThat(two.body()).contains("Xem Phụ lục I, Phụ lục II.");
        assertThat(two.lines(StyleName.APPENDIX_NUMBER)).containsExactly("Phụ lục I", "Phụ lục II");
        assertThat(two.partLabels()).containsExactly("", "PL.I-", "PL.II-");
        assertThat(two.outline()).contains("Phụ lục II. Bảng hai");
    }

    private static final String TWO_GROUPS =
            """
            - id: k1
              heading: Kinh tế
              indicators:
                - { id: i1, name: Một, unit: percent, targets: { 2030: "1" } }
                - { id: i2, name: Hai, unit: percent, targets: { 2030: "2" } }
            - id: k2
              heading: Xã hội
              indicators:
                - { id: i3, name: Ba, unit: percent, targets: { 2030: "3" } }
            """;

    @Test
    void rowsAreCountedThroughAllGroups() {
        plan.indicators(TWO_GROUPS)
                .content("- { indicators: all, columns: [number, name] }\n- text: ${indicator:i3}");

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "STT | Chỉ tiêu",
                        "I | Kinh tế",
                        "1 | Một",
                        "2 | Hai",
                        "II | Xã hội",
                        "3 | Ba",
                        "chỉ tiêu số 3 mục I");
    }

    @Test
    void rowsAreCountedAnewInEachGroupWhereTheTableSaysSo() {
        plan.indicators(TWO_GROUPS)
                .content("- text: Gồm ${indicator:i3}, ${appendix:b}.")
                .head(
                        "appendices",
                        """
                        - id: b
                          title: chỉ tiêu
                          table: indicators
                          numbering: restart
                          columns: [number, name]
                        """);

        Printed printed = plan.print();

        assertThat(printed.body()).contains("Gồm chỉ tiêu số II.1 Phụ lục, Phụ lục.");
        assertThat(printed.rows())
                .containsExactly(
                        "STT | Chỉ tiêu",
                        "I | Kinh tế",
                        "1 | Một",
                        "2 | Hai",
                        "II | Xã hội",
                        "1 | Ba");
    }

    @Test
    void aTableWithoutNumbersHasGroupsWithoutNumbers() {
        plan.indicators(TWO_GROUPS).content("- { indicators: all, columns: [name, number] }");

        assertThat(plan.print().rows()).contains("Kinh tế", "Xã hội", "Ba | 3");
    }

    @Test
    void aTableMayHaveNothingButNumbers() {
        plan.indicators(TWO_GROUPS).content("- { indicators: all, columns: [number] }");

        assertThat(plan.print().rows()).containsExactly("STT", "Kinh tế", "1", "2", "Xã hội", "3");
    }

    @Test
    void referencesGiveTheFullAddressAndLeadThere() {
        plan.goals(
                        """
                        - { id: g1, label: Đến năm 2030, content: Một }
                        - { id: g2, content: Hai }
                        """)
                .tasks(TWO_ASSIGNMENTS)
                .head(
                        "body",
                        """
                        - id: dau
                          heading: Đầu
                          paragraphs:
                            - id: khoan
                              text: Khoản
                              points: [{ id: diem, text: Điểm }]
                            - text: >-
                                Xem ${section:dau}; ${section:khoan}; ${section:diem};
                                ${section:menh-de}; ${task:t1}; ${task:t3}; ${goal:g1}; ${goal:g2};
                                ${section:pl}
                        - heading: Giữa
                          content:
                            - id: menh-de
                              heading: Mục tiêu
                              content: [{ goals: all }]
                            - tasks: all
                            - text: ${appendix:phu-luc}
                        """)
                .head(
                        "appendices",
                        """
                        - id: phu-luc
                          title: phụ lục
                          content: [{ id: pl, heading: Một, content: [Lời.] }]
                        """);

        Printed printed = plan.print();

        assertThat(printed.body())
                .contains(
                        "2. Xem mục I; mục I.1; mục I.1.a; mục II.1; nhiệm vụ II.2.(1);"
                                + " nhiệm vụ II.2.(2); mục tiêu đến năm 2030; mục tiêu II.1;"
                                + " mục 1 Phụ lục");
        assertThat(printed.anchors()).doesNotHaveDuplicates().containsAll(printed.targets());
        assertThat(printed.targets()).hasSize(10);
    }

    @Test
    void aTaskPrintedTwiceIsNumberedWhereItStandsInTheBody() {
        plan.tasks(TWO_ASSIGNMENTS)
                .content("- tasks: all\n- text: ${task:t2}, ${appendix:b}")
                .head("appendices", "- { id: b, title: phân công, table: tasks }");

        Printed printed = plan.print();

        assertThat(printed.body()).contains("nhiệm vụ I.1.(2), Phụ lục");
        assertThat(printed.anchors()).doesNotHaveDuplicates().containsAll(printed.targets());
    }

    @Test
    void sectionsThatAreCalledByNumbersHaveAnchorsOfTheirOwn() {
        plan.head(
                "body",
                """
                - { heading: Một, content: [Lời.] }
                - { id: "1", heading: Hai, content: ["Xem ${section:1}."] }
                """);

        Printed printed = plan.print();

        assertThat(printed.body()).contains("Xem mục II.");
        assertThat(printed.targets()).containsExactly("section-1");
        assertThat(printed.at("section-1")).isEqualTo("II. HAI");
    }
}
