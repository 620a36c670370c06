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

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6. */
class CitationTest {
    private static final String FULL =
            "Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị về phát triển vùng";

    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    @Test
    void theFirstMentionIsInFullAndLaterOnesAreShort() {
        plan.content("- text: Theo ${nq}; theo ${nq}.\n- text: Lại ${nq}.");

        assertThat(plan.print().body())
                .containsExactly(
                        "I. NỘI DUNG",
                        "Theo " + FULL + "; theo Nghị quyết số 30-NQ/TW.",
                        "Lại Nghị quyết số 30-NQ/TW.");
    }

    @Test
    void lawsAreCitedByName() {
        plan.content("- text: Theo ${luat}; ${luat}; ${luat|full}; ${luat|dated}.");

        assertThat(plan.print().body())
                .contains(
                        "Theo Luật Thủ đô; Luật Thủ đô; Luật Thủ đô; Luật Thủ đô ngày 28/6/2024.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    full   > Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị về phát triển vùng
                    dated  > Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị
                    short  > Nghị quyết số 30-NQ/TW
                    number > 30-NQ/TW
                    alias  > Nghị quyết 30
                    """)
    void aFormMayBeForced(String form, String printed) {
        plan.content(
                "- text: Theo ${nq} (sau đây gọi tắt là ${nq|alias}).\n- text: Lại ${nq|"
                        + form
                        + "}.");

        assertThat(plan.print().body()).contains("Lại " + printed + ".");
    }

    @Test
    void neitherNumberNorAliasIsAMention() {
        plan.content("- text: ${nq|number} (sau đây gọi tắt là ${nq|alias}), ${nq}");

        assertThat(plan.print().body())
                .contains("30-NQ/TW (sau đây gọi tắt là Nghị quyết 30), " + FULL);
    }

    @Test
    void anInstrumentMayCiteAnotherInItsSubject() {
        plan.more(
                        "instruments.yaml",
                        """
                        - id: ctr
                          kind: chuong-trinh-hanh-dong
                          number: 23-CTr/TU
                          date: 2023-02-03
                          issuer: Thành ủy Hà Nội
                          subject: thực hiện ${nq}
                        """)
                .content("- text: Theo ${ctr}.\n- text: Lại ${nq}, ${ctr}, ${ctr|full}.");

        assertThat(plan.print().body())
                .contains(
                        "Theo Chương trình hành động số 23-CTr/TU ngày 03/02/2023 của Thành ủy"
                                + " Hà Nội thực hiện "
                                + FULL
                                + ".",
                        "Lại Nghị quyết số 30-NQ/TW, Chương trình hành động số 23-CTr/TU, Chương"
                                + " trình hành động số 23-CTr/TU ngày 03/02/2023 của Thành ủy Hà"
                                + " Nội thực hiện Nghị quyết số 30-NQ/TW.");
    }

    @Test
    void whatAnInstrumentLacksIsLeftOut() {
        plan.more("instruments.yaml", "- { id: cv, kind: cong-van, subject: về việc thử }")
                .content("- text: Theo ${cv}.");

        assertThat(plan.print().body()).contains("Theo Công văn về việc thử.");
    }

    @Test
    void mentionsInTheSubjectOfThePlanDoNotCount() {
        plan.head("subject", "triển khai ${nq}; ${nq}").content("- text: Theo ${nq}.");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.SUBJECT))
                .containsExactly("Triển khai " + FULL + "; Nghị quyết số 30-NQ/TW");
        assertThat(printed.body()).contains("Theo " + FULL + ".");
    }

    @Test
    void mentionsInTheNoticeDoNotCount() {
        plan.head("notice", "Lập theo ${nq}.").content("- text: Theo ${nq}.");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.NOTICE)).containsExactly("Lập theo " + FULL + ".");
        assertThat(printed.body()).contains("Theo " + FULL + ".");
    }

    @Test
    void linesOfBasisHaveLongDatesAndTheLastEndsInAFullStop() {
        plan.head("basis", "[luat, nq]").content("- text: Theo ${nq}.");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.BASIS))
                .containsExactly(
                        "Căn cứ Luật Thủ đô ngày 28 tháng 6 năm 2024;",
                        "Căn cứ Nghị quyết số 30-NQ/TW ngày 23 tháng 11 năm 2022 của Bộ Chính trị"
                                + " về phát triển vùng.");
        assertThat(printed.body()).contains("Theo Nghị quyết số 30-NQ/TW.");
    }

    @Test
    void aLineOfBasisInWordsGetsItsPunctuationOnce() {
        plan.head(
                "basis",
                """
                - text: Căn cứ tình hình thực tế;
                - nq
                - text: Theo đề nghị của Giám đốc ${so-a}.
                """);

        assertThat(plan.print().lines(StyleName.BASIS))
                .element(0)
                .isEqualTo("Căn cứ tình hình thực tế;");
        assertThat(plan.print().lines(StyleName.BASIS))
                .element(2)
                .isEqualTo("Theo đề nghị của Giám đốc Sở An toàn.");
    }

    @Test
    void thePreambleComesBeforeTheBodyAndAppendicesLast() {
        plan.head("preamble", "\"Triển khai ${nq}:\"")
                .content("- text: Theo ${nq}, ${appendix:pl}.")
                .more(
                        "instruments.yaml",
                        "- { id: kl, kind: ket-luan, number: 14-KL/TW, date: 2026-01-05 }")
                .head(
                        "appendices",
                        "- { id: pl, title: phụ lục, content: [\"${nq}; ${kl}; ${kl}\"] }");

        assertThat(plan.print().lines(StyleName.BODY))
                .containsExactly(
                        "Triển khai " + FULL + ":",
                        "Theo Nghị quyết số 30-NQ/TW, Phụ lục.",
                        "Nghị quyết số 30-NQ/TW; Kết luận số 14-KL/TW ngày 05/01/2026;"
                                + " Kết luận số 14-KL/TW");
    }

    @Test
    void aBookmarkSaysWhatTheHeadingSays() {
        plan.head("preamble", "\"Triển khai ${nq}:\"")
                .content("- heading: Thực hiện ${nq}\n  content: [Lời.]");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.CLAUSE_HEADING))
                .containsExactly("1. Thực hiện Nghị quyết số 30-NQ/TW");
        assertThat(printed.outline()).contains("1. Thực hiện Nghị quyết số 30-NQ/TW");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-09, 09/5/2023, 09 tháng 5 năm 2023",
        "2023-02-03, 03/02/2023, 03 tháng 02 năm 2023",
        "2023-03-10, 10/3/2023, 10 tháng 3 năm 2023",
        "2022-12-31, 31/12/2022, 31 tháng 12 năm 2022",
        "2022-01-11, 11/01/2022, 11 tháng 01 năm 2022",
    })
    void daysBelowTenAndMonthsBelowThreeHaveAZero(String date, String brief, String full) {
        plan.more(
                        "instruments.yaml",
                        "- { id: qd, kind: quyet-dinh, number: 1/QĐ-TTg, date: " + date + " }")
                .head("basis", "[qd]")
                .content("- text: ${qd|dated}");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.BASIS))
                .containsExactly("Căn cứ Quyết định số 1/QĐ-TTg ngày " + full + ".");
        assertThat(printed.body()).contains("Quyết định số 1/QĐ-TTg ngày " + brief);
    }
}
