package vn.kehoach.check.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;
import java.util.List;

/** Assignments that are typed instead of being written as tasks. */
class TypedAssignmentTest {
    private static final String UNDATED = "Rà soát tài liệu, tầm nhìn đến năm 2045.";

    @TempDir private Path folder;

    private List<String> problems(String heading, String sentence, String task) {
        return PlanTree.in(folder)
                .checkedBy("TSK")
                .head(
                        "body",
                        """
                        - heading: %s
                          content:
                            - "%s"
                            - bullets: ["%s"]
                        """
                                .formatted(heading, sentence, task))
                .problems();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«Sở An toàn» chủ trì, phối hợp với Sở Biển:",
                "(2) «Sở AT» chủ trì phối hợp với các cơ quan liên quan:",
                "b) «Sở An toàn» có trách nhiệm:",
                "Giao «Sở An toàn» là cơ quan đầu mối:",
                "«${so-a}» chủ trì, phối hợp với ${so-b}:",
                "«Sở An toàn và Sở Biển»:"
            })
    void withoutATimeTheyAreHeard(String sentence) {
        assertThat(problems("Nhiệm vụ, giải pháp", sentence, UNDATED))
                .singleElement()
                .asString()
                .startsWith("TSK-03 «");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rà soát xong trước ngày 30/6/2026.",
                "Báo cáo hằng quý.",
                "Thực hiện thường xuyên.",
                "Hoàn thành quý II/2026.",
                "Phủ sóng đến năm 2030.",
                "Ban hành ngay sau khi được giao."
            })
    void withATimeTheyAreNot(String task) {
        assertThat(problems("Nhiệm vụ", "Sở An toàn chủ trì:", task)).isEmpty();
    }

    @Test
    void aGroupNeedsSomebodyWhoAnswers() {
        String task = "Rà soát trong quý I/2027.";
        assertThat(problems("Nhiệm vụ", "«Các sở, ban, ngành»:", task))
                .singleElement()
                .asString()
                .isEqualTo("TSK-02 «Các sở, ban, ngành»");
        assertThat(problems("Nhiệm vụ", "Các sở, ban, ngành (Sở Biển là đầu mối):", task))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổ chức thực hiện", "Trách nhiệm thực hiện nhiệm vụ", "Mục đích"})
    void standingDutiesAreForAll(String heading) {
        assertThat(problems(heading, "Các sở, ban, ngành:", UNDATED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở An toàn đánh giá như sau:",
                "Các nội dung chính:",
                "Theo Sở An toàn, việc này có trách nhiệm của:"
            })
    void otherSentencesAreNoAssignments(String sentence) {
        assertThat(problems("Nhiệm vụ", sentence, UNDATED)).isEmpty();
    }

    @Test
    void anEarlyWarningIsNoDeadline() {
        assertThat(
                        PlanTree.in(folder)
                                .checkedBy("TSK-03", "TSK", "DLN")
                                .content("- tasks: all")
                                .tasks(
                                        """
                                        - id: g
                                          heading: Nhóm
                                          assignments:
                                            - lead: so-a
                                              tasks:
                                                - id: t
                                                  content: Lắp đặt hệ thống cảnh báo sớm.
                                                  deliverable: Hệ thống
                                        """)
                                .problems())
                .singleElement()
                .asString()
                .startsWith("TSK-03");
    }
}
