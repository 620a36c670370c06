package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.nio.file.Path;

class FigureTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    private PlanTree indicator(String rest) {
        return plan.indicators(
                "- { id: k, heading: Kinh tế, indicators: [{ id: i, name: GRDP, " + rest + " }] }");
    }

    @ParameterizedTest
    @CsvSource({"counts: two-digits, 05", "counts: plain, 5"})
    void countsAreWrittenAsTheHouseHasThem(String style, String printed) {
        StringBuilder goals = new StringBuilder("- { id: g, content: Một }\n");
        for (int i = 1; i < 5; i++) {
            goals.append("- { id: g" + i + ", content: Một, parent: g }\n");
        }
        plan.file("kehoach.yaml", style)
                .goals(goals.toString())
                .content("- goals: all\n- text: Gồm ${count:goals} mục tiêu.");

        assertThat(plan.print().body()).endsWith("Gồm " + printed + " mục tiêu.");
    }

    @Test
    void everyKindOfThingIsCounted() {
        plan.goals("- { id: g, content: Một }\n- { id: h, content: Hai, parent: g }")
                .tasks(
                        """
                        - id: n1
                          heading: Nhóm
                          assignments: [{ lead: so-a, tasks: [{ id: t1, content: Một. }] }]
                        - id: n2
                          heading: Nhóm
                          assignments:
                            - { lead: so-a, tasks: [{ id: t2, content: A. }, { id: t3, content: B. }] }
                            - { lead: so-b, tasks: [{ id: t4, content: C. }] }
                        """)
                .content(
                        """
                        - goals: all
                        - tasks: all
                        - text: >-
                            ${count:goals} ${count:tasks} ${count:tasks/n2} ${count:indicators}
                            ${count:indicators/k} ${count:appendices} ${appendix:b}
                        """)
                .head("appendices", "- { id: b, title: bảng, table: indicators }");
        indicator("unit: percent, targets: { 2030: \"8\" }");

        assertThat(plan.print().body()).endsWith("02 04 03 01 01 01 Phụ lục");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "8,0"                     ; 8,0         ; 8,0%/năm
                    "12.000"                  ; 12.000      ; 12.000%/năm
                    "7,5-8,0"                 ; 7,5-8,0     ; 7,5-8,0%/năm
                    ">= 75"                   ; ≥ 75        ; ≥ 75%/năm
                    "<= 3"                    ; ≤ 3         ; ≤ 3%/năm
                    "> 75"                    ; > 75        ; > 75%/năm
                    "< 1"                     ; < 1         ; < 1%/năm
                    "-"                       ; -           ; -
                    { text: Hoàn thành }      ; Hoàn thành  ; Hoàn thành
                    """)
    void valuesReadInProseAsInTheTable(String row) {
        String[] parts = row.split("\\s*;\\s*");
        indicator("unit: percent/year, targets: { 2030: " + parts[0] + " }")
                .content(
                        """
                        - { indicators: all, columns: [targets] }
                        - text: Là ${value:i@2030}.
                        - text: Là ${value:i@2030|unit}.
                        """);

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.TABLE_CELL)).containsExactly(parts[1]);
        assertThat(printed.body()).endsWith("Là " + parts[1] + ".", "Là " + parts[2] + ".");
    }

    @Test
    void unitsOtherThanPercentStandApart() {
        indicator(
                        "unit: { text: bác sĩ/vạn dân }, baseline: { year: 2025, value: \"15\" },"
                                + " targets: { 2030: \"18\" }")
                .content("- indicators: all\n- text: Từ ${value:i@2025} lên ${value:i@2030|unit}.");

        assertThat(plan.print().body()).endsWith("Từ 15 lên 18 bác sĩ/vạn dân.");
    }

    @Test
    void theYearOfTheBaselineStandsInTheHeadingWhereAllHaveTheSame() {
        String indicators =
                """
                - id: k
                  heading: Kinh tế
                  indicators:
                    - { id: i, name: A, unit: percent, baseline: { year: 2025, value: "7" }, targets: { 2030: "8" } }
                    - { id: j, name: B, unit: percent, baseline: { year: %s, value: "6" }, targets: { 2030: "8" } }
                    - { id: l, name: C, unit: percent, targets: { 2030: "8" } }
                """;
        plan.content("- { indicators: all, columns: [name, baseline, targets] }");

        assertThat(plan.indicators(indicators.formatted("2025")).print().rows())
                .containsExactly(
                        "Chỉ tiêu | Thực hiện năm 2025 | Mục tiêu năm 2030",
                        "Kinh tế",
                        "A | 7 | 8",
                        "B | 6 | 8",
                        "C |  | 8");
        assertThat(plan.indicators(indicators.formatted("2024")).print().rows())
                .containsExactly(
                        "Chỉ tiêu | Hiện trạng (năm) | Mục tiêu năm 2030",
                        "Kinh tế",
                        "A | 7 (2025) | 8",
                        "B | 6 (2024) | 8",
                        "C |  | 8");
    }

    @Test
    void sourcesOfTargetAndBaselineStandInOneCell() {
        indicator(
                        "unit: percent, targets: { 2030: \"8\" }, source: Sở Biển,"
                                + " baseline: { year: 2025, value: \"7\", source: Niên giám }")
                .content("- { indicators: all, columns: [name, source] }");

        assertThat(plan.print().rows())
                .containsExactly(
                        "Chỉ tiêu | Nguồn số liệu",
                        "Kinh tế",
                        "GRDP | Sở Biển / Hiện trạng: Niên giám");
    }

    @Test
    void fundingIsSummedToTheLastDigit() {
        plan.content(
                """
                - funding:
                    caption: Kinh phí
                    unit: triệu đồng
                    years: [2026, 2027]
                    sources:
                      - { name: Ngân sách, amounts: { 2026: "1.200,5", 2027: "800" } }
                      - { name: Xã hội hóa, amounts: { 2027: "0,25" }, note: dự kiến }
                    notes: [Số làm tròn.]
                """);

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "Kinh phí",
                        "Đơn vị tính: triệu đồng",
                        "STT | Nguồn kinh phí | Tổng số | Năm 2026 | Năm 2027 | Ghi chú",
                        "1 | Ngân sách | 2.000,50 | 1.200,50 | 800,00 | ",
                        "2 | Xã hội hóa | 0,25 | - | 0,25 | dự kiến",
                        "Tổng cộng | 2.000,75 | 1.200,50 | 800,25 | ",
                        "Số làm tròn.");
    }

    @Test
    void amountsOfYearsThatTheTableDoesNotShowAreRefused() {
        plan.content(
                """
                - funding:
                    unit: triệu đồng
                    years: [2026]
                    sources: [{ name: Ngân sách, amounts: { 2026: "1", «2027»: "2" } }]
                """);

        assertThat(plan.problems()).hasSize(1).allMatch(each -> each.contains("«2027»"));
    }
}
