package vn.kehoach.check.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.printed.PlanTree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On the plan of {@link PlanTree}, which is of 2026-05-09 and knows 30-NQ/TW of 2022-11-23. */
class CitationChecksTest {
    @TempDir private Path folder;
    private PlanTree plan;

    @BeforeEach
    void smallPlan() {
        plan = PlanTree.in(folder).checkedBy("CIT", "TT");
    }

    private List<String> citationProblems(String... paragraphs) {
        StringBuilder content = new StringBuilder();
        for (String paragraph : paragraphs) {
            content.append("- text: >-\n    ").append(paragraph).append('\n');
        }
        return citationProblems(plan.content(content.toString()));
    }

    private static List<String> citationProblems(PlanTree plan) {
        return plan.problems().stream()
                .filter(problem -> problem.startsWith("CIT") || problem.matches("TT-(09|1[03]).*"))
                .toList();
    }

    @Test
    void aPageOfOtherCodesIsSilent() throws IOException {
        String page =
                Files.readString(Path.of("src/test/resources/vn/kehoach/citation/other-codes.txt"));
        assertThat(citationProblems(page.split("\n+"))).isEmpty();
    }

    /** The real plan has 26/01/2022 where other sources have the 24th. */
    @Test
    void findsTheDateThatTheRealPlanHasOtherwise() {
        plan.more(
                "instruments.yaml",
                """
                - id: nq-06
                  kind: nghi-quyet
                  number: 06-NQ/TW
                  date: «2022-01-24»
                  issuer: Bộ Chính trị
                - id: nq-15
                  kind: nghi-quyet
                  number: 15-NQ/TW
                  date: 2022-05-05
                  issuer: Bộ Chính trị
                """);
        assertThat(
                        citationProblems(
                                "tại các Nghị quyết số 15-NQ/TW ngày 04/5/2021 của Bộ Chính trị,"
                                        + " Nghị quyết số 06-NQ/TW ngày «26/01/2022» của Bộ Chính"
                                        + " trị."))
                .hasSize(2)
                .contains("CIT-04 «26/01/2022» -> «2022-01-24»")
                .anyMatch(problem -> problem.startsWith("CIT-11"));
    }

    @Test
    void findsTheLongFormThatTheRealPlanRepeats() {
        String full = "Chương trình hành động số 23-CTr/TU ngày 03/02/2023 của Thành ủy Hà Nội";
        assertThat(
                        citationProblems(
                                "Triển khai "
                                        + full
                                        + " (sau đây gọi tắt là «Chương trình hành động"
                                        + " 23-CTr/TU»), UBND ban hành.",
                                "Triển khai nghiêm túc «"
                                        + full
                                        + "»; bám sát Chương trình hành"
                                        + " động 23-CTr/TU."))
                .filteredOn(problem -> problem.startsWith("CIT-07"))
                .containsExactly("CIT-07 «" + full + "» -> «Chương trình hành động 23-CTr/TU»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CIT-01 | Theo Tờ trình số «06/TTr.SKHĐT» ngày 05/01/2021.",
                "CIT-01 | Theo Quyết định số «45 / QĐ-UBND» của tỉnh.",
                "CIT-02 | Theo Chương trình số «23-CTR/TU» của Thành ủy.",
                "CIT-03 | Theo Nghị quyết số «30/NQ-TW» của Bộ Chính trị.",
                "CIT-13 | Theo Nghị định số «30/NĐ-CP» của Chính phủ.",
                "TT-09 | Theo «Quyết định» số 30-NQ/TW ngày 23/11/2022.",
                "TT-09 | Theo Nghị quyết số 30-NQ/TW ngày 23/11/2022 của «Chính phủ».",
                "CIT-04 | Theo Nghị quyết số 30-NQ/TW ngày «31/11/2022» của Bộ Chính trị.",
                "CIT-08 | Theo Kế hoạch số 9/KH-UBND ngày «10/5/2026» của UBND tỉnh.",
                "CIT-06 | Theo «Nghị quyết 30-NQ/TW», các sở làm việc.",
                "CIT-11 | Theo «Chỉ thị số 24-CT/TU ngày 07/8/2023 của Thành ủy Hà Nội».",
                "CIT-15 | Theo khoản 2 «điều» 5 Luật Thủ đô.",
                "CIT-15 | Theo quy định tại «điều» 5 của Luật Thủ đô.",
                "CIT-16 | Xong trước ngày «05/05/2026».",
                "CIT-17 | Theo «Nghị quyết số 30-NQ/TW ngày 23/11/2022 của Bộ Chính trị»."
            })
    void saysOneThingOfEachCitation(String code, String sentence) {
        String place = sentence.replaceAll("(?s).*(«.*»).*", "$1");
        assertThat(citationProblems(sentence))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith(code + " " + place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn bản viết “thực hiện Nghị quyết 30-NQ/TW” là chưa đủ.",
                "Khoản 2 Điều 5 Luật Thủ đô quy định việc này.",
                "Theo điểm a, b khoản 2 và khoản 3 Điều 5 Luật Thủ đô.",
                "Kế hoạch số 140/KH-UBND này có hiệu lực từ ngày ký.",
                "Theo Nghị định số 64/CP và Quyết định số 217-HĐBT.",
                "Điều 5 xe cứu hộ; mục 2 Điều lệ; theo Nghị quyết Đại hội Đảng bộ.",
                "Xong trước ngày 05/5/2026, ngày 10/12/2026, ngày 03/02/2027."
            })
    void isSilentOnWhatIsRight(String sentence) {
        assertThat(citationProblems(sentence)).isEmpty();
    }

    @Test
    void aProposalOfABasisLineNeedsNoRegistry() {
        plan.head(
                "basis",
                "- text: Theo đề nghị của Giám đốc Sở An toàn tại Tờ trình số 58/TTr-SAT ngày"
                        + " 06/3/2026");
        assertThat(citationProblems(plan)).isEmpty();
    }

    @Test
    void validityIsJudgedOnTheDayThatIsAskedFor() {
        plan.more(
                "instruments.yaml",
                """
                - { id: cu, kind: luat, name: Luật Nhà, until: «2026-12-31», replaced-by: moi }
                - { id: «moi», kind: luat, name: Luật Nhà ở, from: 2027-01-01 }
                """);
        plan.content("- text: Theo «${cu}».");
        assertThat(citationProblems(plan)).isEmpty();
        assertThat(citationProblems(plan.asOf("2027-01-01")))
                .containsExactly("CIT-10 «${cu}» -> «2026-12-31» -> «moi»");
    }

    @Test
    void whatIsReplacedExpiresWhenItsSuccessorBegins() {
        plan.more(
                "instruments.yaml",
                """
                - { id: cu, kind: luat, name: Luật Nhà, replaced-by: moi }
                - { id: «moi», kind: luat, name: Luật Nhà ở, from: 2026-05-09 }
                """);
        plan.content("- text: Theo «${cu}».");
        assertThat(citationProblems(plan)).containsExactly("CIT-10 «${cu}» -> «moi»");
        assertThat(citationProblems(plan.asOf("2026-05-08"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo khoản 2 điều 5 Luật Thủ đô. | Điều",
                "Xong trước ngày 5/05/2026. | 05/5/2026"
            })
    void repairsWhatIsCertain(String sentence, String replacement) {
        plan.content("- text: " + sentence);
        assertThat(plan.compile().diagnostics())
                .flatExtracting(Diagnostic::repair)
                .extracting(Edit::replacement)
                .containsExactly(replacement);
    }

    @Test
    void theSameNumberOfAnotherYearIsAnotherDocument() {
        plan.more(
                "instruments.yaml",
                """
                - { id: kh, kind: ke-hoach, number: 05/KH-UBND, date: 2025-01-06 }
                """);
        assertThat(
                        citationProblems(
                                "Theo Kế hoạch số 05/KH-UBND ngày 09/01/2026 của UBND tỉnh và"
                                        + " Kế hoạch số 05/KH-UBND ngày 08/02/2024 của UBND tỉnh."))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("CIT-11"));
    }
}
