package vn.kehoach.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.document.StyleName;
import vn.kehoach.printed.PlanTree;
import vn.kehoach.printed.Printed;

import java.nio.file.Path;

/** Letterhead, title, stages, signature and the line above appendices. */
class HeadAndEndTest {
    @TempDir Path folder;
    private PlanTree plan;

    @BeforeEach
    void plan() {
        plan = PlanTree.in(folder);
    }

    @Test
    void theLetterheadNamesIssuerAndNation() {
        Printed printed = plan.print();

        assertThat(printed.lines().subList(0, 6))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "THÀNH PHỐ HÀ NỘI",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 140/KH-UBND",
                        "Hà Nội, ngày 09 tháng 5 năm 2026");
        assertThat(printed.lines(StyleName.SUPERIOR)).isEmpty();
        assertThat(printed.lines(StyleName.KIND)).containsExactly("KẾ HOẠCH");
        assertThat(printed.document().metadata().title()).isEqualTo("Kế hoạch 140/KH-UBND: Thử");
        assertThat(printed.document().metadata().author())
                .isEqualTo("Ủy ban nhân dân thành phố Hà Nội");
    }

    @Test
    void anIssuerMayStandBelowItsSuperior() {
        plan.more(
                        "assignees.yaml",
                        """
                        - id: so-k
                          kind: department
                          name: Sở Kho
                          symbol: SK
                          letterhead: [Sở Kho]
                          superior: ubnd
                        """)
                .head("issuer", "so-k")
                .head("signature", "{ authority: none, offices: [giám đốc], name: Lê Thị B }");

        Printed printed = plan.print();

        assertThat(printed.lines(StyleName.SUPERIOR))
                .containsExactly("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HÀ NỘI");
        assertThat(printed.lines(StyleName.ISSUER)).containsExactly("SỞ KHO");
        assertThat(printed.lines(StyleName.NUMBER)).containsExactly("Số: 140/KH-SK");
        assertThat(printed.lines(StyleName.AUTHORITY)).containsExactly("GIÁM ĐỐC");
        assertThat(printed.lines(StyleName.SIGNER)).containsExactly("Lê Thị B");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-09, ngày 09 tháng 02 năm 2026",
        "2026-03-10, ngày 10 tháng 3 năm 2026",
        "2026-02, ngày __ tháng 02 năm 2026",
        "2026, ngày __ tháng __ năm 2026",
        "'', ngày __ tháng __ năm __",
    })
    void whatIsNotKnownOfTheDateIsLeftOpen(String date, String printed) {
        assertThat(plan.head("stage", "draft").head("date", date).print().lines(StyleName.PLACE))
                .containsExactly("Hà Nội, " + printed);
    }

    @Test
    void theNumberOfADraftIsOpen() {
        assertThat(plan.head("number", "").head("stage", "draft").print().lines(StyleName.NUMBER))
                .containsExactly("Số: __/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({"5, 05", "10, 10", "1140, 1140"})
    void theNumberHasTwoDigitsAtLeast(String number, String printed) {
        assertThat(plan.head("number", number).print().lines(StyleName.NUMBER))
                .containsExactly("Số: " + printed + "/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "paper, số 140/KH-UBND ngày 09 tháng 5 năm 2026",
        "electronic, số __/KH-UBND ngày __ tháng __ năm 2026",
    })
    void anElectronicDocumentGetsNumberAndDateWithItsSignature(String medium, String printed) {
        plan.head("medium", medium)
                .content("- text: ${appendix:b}")
                .head("appendices", "- { id: b, title: bảng, content: [Lời.] }");

        assertThat(plan.print().lines(StyleName.ATTACHMENT))
                .containsExactly(
                        "(Kèm theo Kế hoạch " + printed + " của Ủy ban nhân dân thành phố Hà Nội)");
    }

    @ParameterizedTest
    @CsvSource({"draft, DỰ THẢO", "submitted, BẢN TRÌNH", "issued,"})
    void aPlanThatIsNotIssuedSaysSo(String stage, String mark) {
        assertThat(String.join("", plan.head("stage", stage).print().lines(StyleName.DRAFT)))
                .isEqualTo(mark == null ? "" : mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "submitted", "issued"})
    void reasonsAreForThoseToWhomThePlanIsSubmitted(String stage) {
        plan.tasks(
                        """
                        - id: nhom
                          heading: Nhóm
                          assignments:
                            - { lead: so-a, tasks: [{ id: t, content: Làm., rationale: Vì việc. }] }
                        """)
                .indicators(
                        """
                        - id: k
                          heading: Kinh tế
                          indicators:
                            - { id: i, name: GRDP, unit: percent, targets: { 2027: "7", 2030: "8" }, rationale: Vì số. }
                        """)
                .head("stage", stage)
                .content("- text: ${appendix:a} và ${appendix:b}")
                .head(
                        "appendices",
                        "- { id: a, title: việc, table: tasks, columns: [content, lead] }\n"
                            + "- { id: b, title: số, table: indicators, columns: [name, targets]"
                            + " }");

        Printed printed = plan.print();

        if (stage.equals("submitted")) {
            String head = "Căn cứ/lý do đề xuất - cột này để giải trình, không phát hành";
            assertThat(printed.rows())
                    .containsExactly(
                            "Nội dung nhiệm vụ | Cơ quan chủ trì | " + head,
                            "Nhóm",
                            "Làm. | Sở An toàn | Vì việc.",
                            "Chỉ tiêu | Mục tiêu | " + head,
                            "Năm 2027 | Năm 2030",
                            "Kinh tế",
                            "GRDP | 7 | 8 | Vì số.");
        } else {
            assertThat(printed.text()).doesNotContain("Vì", "lý do");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    TM   > chủ tịch                                           > TM. ỦY BAN NHÂN DÂN/CHỦ TỊCH
                    KT   > chủ tịch, phó chủ tịch                             > TM. ỦY BAN NHÂN DÂN/KT. CHỦ TỊCH/PHÓ CHỦ TỊCH
                    TL   > chủ tịch, chánh văn phòng                          > TL. CHỦ TỊCH/CHÁNH VĂN PHÒNG
                    TL   > chủ tịch, chánh văn phòng, phó chánh văn phòng     > TL. CHỦ TỊCH/KT. CHÁNH VĂN PHÒNG/PHÓ CHÁNH VĂN PHÒNG
                    TUQ  > chủ tịch, giám đốc sở                              > TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ
                    Q    > chủ tịch                                           > TM. ỦY BAN NHÂN DÂN/Q. CHỦ TỊCH
                    """)
    void aBodyThatDecidesTogetherIsNamedFirst(String authority, String offices, String lines) {
        plan.head("signature", signature(authority, offices));

        assertThat(plan.print().lines(StyleName.AUTHORITY)).containsExactly(lines.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    KT   > giám đốc, phó giám đốc                      > KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC
                    TL   > giám đốc, chánh văn phòng                   > TL. GIÁM ĐỐC/CHÁNH VĂN PHÒNG
                    TL   > giám đốc, trưởng phòng, phó trưởng phòng    > TL. GIÁM ĐỐC/KT. TRƯỞNG PHÒNG/PHÓ TRƯỞNG PHÒNG
                    TUQ  > giám đốc, chánh văn phòng                   > TUQ. GIÁM ĐỐC/CHÁNH VĂN PHÒNG
                    Q    > giám đốc                                    > Q. GIÁM ĐỐC
                    none > giám đốc                                    > GIÁM ĐỐC
                    """)
    void aHeadThatDecidesAloneSignsAlone(String authority, String offices, String lines) {
        plan.more(
                        "assignees.yaml",
                        "- { id: so-k, kind: department, name: Sở Kho, symbol: SK, letterhead: [Sở"
                                + " Kho] }")
                .head("issuer", "so-k")
                .head("signature", signature(authority, offices));

        assertThat(plan.print().lines(StyleName.AUTHORITY)).containsExactly(lines.split("/"));
    }

    private static String signature(String authority, String offices) {
        return "{ authority: %s, offices: [%s], name: Lê B }".formatted(authority, offices);
    }
}
