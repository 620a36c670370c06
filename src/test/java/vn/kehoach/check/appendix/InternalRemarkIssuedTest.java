package vn.kehoach.check.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;

/** What was written for those who decide is found in capitals too. */
class InternalRemarkIssuedTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Cột này để giải trình.                | 1
                    CỘT NÀY ĐỂ GIẢI TRÌNH.                | 1
                    Bỏ dòng này trước khi phát hành.      | 1
                    BỎ DÒNG NÀY TRƯỚC KHI PHÁT HÀNH.      | 1
                    Ủy ban nhân dân phát hành phần mềm.   | 0
                    """)
    void isFoundWhateverItsCase(String text, int count) {
        assertThat(PlanTree.in(folder).checkedBy("APX").content("- " + text).problems())
                .filteredOn(problem -> problem.startsWith("APX-07"))
                .hasSize(count);
    }
}
