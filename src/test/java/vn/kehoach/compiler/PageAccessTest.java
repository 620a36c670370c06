package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.browser.Axe;

import java.nio.file.Path;
import java.util.List;

/** What axe-core says of pages, in the ways in which people meet them. */
class PageAccessTest {
    @TempDir private Path folder;

    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    static List<Path> goldenPlans() {
        return BuiltPlan.goldenPlans();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axeFindsNothingInASampleByLight(Path plan) {
        assertSound(page(plan).open(""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axeFindsNothingInASampleInTheDark(Path plan) {
        assertSound(page(plan).dark().open(""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axeFindsNothingInASampleOnAPhone(Path plan) {
        BrowsedPage page = page(plan).narrow(360).open("");
        page.click(".contents summary");
        assertSound(page);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axeFindsNothingInListsThatWereFiltered(Path plan) {
        assertSound(page(plan).open("_tasks?q=a&sort=-lead"));
        assertSound(page(plan).dark().open("_tasks?q=a"));
        assertSound(page(plan).narrow(360).open("_tasks?q=a"));
        assertSound(page(plan).open("_tasks?q=xxxxxxxx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axeFindsNothingInTheListOfIndicators(Path plan) {
        assertSound(page(plan).open("_indicators"));
        assertSound(page(plan).dark().narrow(360).open("_indicators"));
    }

    @ParameterizedTest
    @MethodSource("goldenPlans")
    void axeFindsNothingInAPlanOfAnOddShape(Path plan) {
        assertSound(page(plan).open(""));
        assertSound(page(plan).dark().narrow(360).open(""));
    }

    private BrowsedPage page(Path plan) {
        return BrowsedPage.of(BuiltPlan.of(plan).html(), folder);
    }

    private static void assertSound(BrowsedPage page) {
        assertThat(Axe.violations(page.tab())).isEmpty();
    }
}
