package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;

/** What the fonts cannot print is reported instead of vanishing. */
class MissingGlyphTest {
    @TempDir Path folder;

    @Test
    void eachPlaceOfACharacterWithoutGlyphIsReported() {
        PlanTree plan = PlanTree.in(folder).content("- text: a «漢» b «漢» c");

        assertThat(plan.problems()).containsExactly("TT-04 «漢»", "TT-04 «漢»");
    }

    @Test
    void aCharacterThatATemplateBringsIsReportedForThePlan() {
        PlanTree plan = PlanTree.in(folder).template("labels_vi.yaml", "motto: 漢\n");

        assertThat(plan.problems()).containsExactly("TT-04 p/plan.yaml:1:1 ");
    }
}
