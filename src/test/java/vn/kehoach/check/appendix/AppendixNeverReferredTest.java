package vn.kehoach.check.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;

/** A pointer by hand is a pointer, whatever else is wrong with it. */
class AppendixNeverReferredTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chi tiết tại ${appendix:mau}.          |
                    Chi tiết tại Phụ lục đính kèm.         |
                    Chi tiết tại phụ lục ban hành kèm theo.|
                    Chi tiết tại Phụ lục số 01 đính kèm.   | APX-01
                    Chi tiết tại biểu mẫu.                 | APX-02
                    Chi tiết tại Phụ lục II.               | APX-02
                    """)
    void theBodyPointsToIt(String text, String code) {
        assertThat(
                        PlanTree.in(folder)
                                .checkedBy("APX")
                                .content("- " + text)
                                .head("appendices", "- { id: mau, title: mẫu, content: [Dòng.] }")
                                .problems())
                .filteredOn(problem -> !problem.startsWith("APX-03"))
                .map(problem -> problem.substring(0, 6))
                .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
    }
}
