package vn.kehoach.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;
import java.util.List;

/** One mistake in several places is told once, at the first of them. */
class OneCauseTest {
    private static final String OLD =
            "- { id: so-cu, kind: department, name: Sở Đường sá, until: 2025-02-28,"
                    + " successors: [so-a] }";

    @TempDir Path folder;

    private PlanTree plan() {
        return PlanTree.in(folder).checkedBy("AGC", "CIT").more("assignees.yaml", OLD);
    }

    private PlanTree tasks() {
        return plan().tasks(
                        """
                        - id: g
                          heading: Nhóm
                          assignments:
                            - lead: «so-cu»
                              support: [so-b]
                              tasks: [{ id: t1, content: Làm một việc, due: 2026-12 }]
                            - lead: so-b
                              support: [«so-cu»]
                              tasks: [{ id: t2, content: "Làm việc «${so-cu}» khác", due: 2026-12 }]
                        """)
                .head("body", "- heading: Nội dung\n  content: [{ tasks: [g] }]");
    }

    @Test
    void anAgencyThatIsNoMoreIsOneMistakeWhereverItIsUsed() {
        assertThat(tasks().problems())
                .filteredOn(each -> each.startsWith("AGC-01"))
                .singleElement()
                .asString()
                .startsWith("AGC-01 «so-cu» -> ")
                .endsWith(" -> «so-cu» -> «${so-cu}»");
    }

    @Test
    void allItsPlacesAreMendedTogether() {
        assertThat(of("AGC-01", tasks()))
                .singleElement()
                .satisfies(each -> assertThat(each.repair()).hasSize(3));
    }

    @Test
    void aSilencedPlaceIsLeftOut() {
        List<String> found =
                plan().content(
                                """
                                # kehoach: bỏ qua AGC-02: nguyên văn
                                - text: Gửi Sở An Toàn.
                                - text: Sau đó «Sở An Toàn» trả lời.
                                - text: Rồi «Sở An Toàn» công bố.
                                """)
                        .problems();
        assertThat(found).noneMatch(each -> each.startsWith("SUP"));
        assertThat(found)
                .filteredOn(each -> each.startsWith("AGC-02"))
                .singleElement()
                .asString()
                .matches("AGC-02 «Sở An Toàn» -> [^>]* -> «Sở An Toàn»");
    }

    @Test
    void aNameMisspeltTwiceIsOneMistake() {
        assertThat(prose("Gửi «Sở An Toàn». Sau đó «Sở An Toàn» trả lời; Sở Biển theo dõi."))
                .filteredOn(each -> each.startsWith("AGC-02"))
                .singleElement()
                .asString()
                .startsWith("AGC-02 «Sở An Toàn» -> ")
                .endsWith(" -> «Sở An Toàn»");
    }

    @Test
    void anOldNameTypedTwiceIsOneMistake() {
        assertThat(prose("Gửi «Sở Đường sá». Sau đó «Sở Đường sá» trả lời."))
                .filteredOn(each -> each.startsWith("AGC-07"))
                .singleElement()
                .asString()
                .startsWith("AGC-07 «Sở Đường sá» -> ")
                .endsWith(" -> «Sở Đường sá»");
    }

    @Test
    void anUnknownSymbolCitedTwiceIsOneMistake() {
        assertThat(
                        prose(
                                "Theo «Quyết định số 12/QĐ-UBND ngày 03/02/2025 của UBND tỉnh về"
                                        + " phát triển dữ liệu». Theo «Quyết định số 12/QĐ-UBND»."))
                .filteredOn(each -> each.startsWith("CIT-11"))
                .singleElement()
                .asString()
                .contains(" -> ");
    }

    private List<String> prose(String text) {
        return plan().content("- text: '" + text + "'").problems();
    }

    private static List<Diagnostic> of(String code, PlanTree plan) {
        return plan.compile().diagnostics().stream()
                .filter(each -> each.code().text().equals(code))
                .toList();
    }
}
