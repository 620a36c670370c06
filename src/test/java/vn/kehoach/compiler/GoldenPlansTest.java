package vn.kehoach.compiler;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.golden.Golden;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What plans are expected to become. */
class GoldenPlansTest {
    private static final Path SAMPLE_TEXTS = Path.of("src/test/resources/golden");

    static List<Path> goldenPlans() {
        return BuiltPlan.goldenPlans();
    }

    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    @ParameterizedTest
    @MethodSource("goldenPlans")
    void theWebPageIsAsExpected(Path folder) {
        String html = new String(BuiltPlan.of(folder).html(), StandardCharsets.UTF_8);
        Golden.ofThisRun()
                .assertMatches(folder.resolve("expected.html"), withoutStylesAndScripts(html));
    }

    @ParameterizedTest
    @MethodSource("goldenPlans")
    void everyLetterOfThePdfStandsWhereExpected(Path folder) {
        Golden.ofThisRun()
                .assertMatches(
                        folder.resolve("expected.pdf.txt"),
                        visible(pages(BuiltPlan.of(folder).pdf())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWordsOfASampleAreAsExpected(Path folder) {
        Golden.ofThisRun()
                .assertMatches(
                        SAMPLE_TEXTS.resolve(folder.getFileName()).resolve("expected.txt"),
                        visible(DocumentLines.of(BuiltPlan.of(folder).document())));
    }

    /** The same for every plan; they would hide what is this plan's own. */
    private static String withoutStylesAndScripts(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>")
                .replaceAll("'sha256-[^']+'", "'sha256-'");
    }

    /** A no-break space as its symbol, so that a reader sees where words are joined. */
    private static String visible(String text) {
        return text.replace('\u00a0', '\u237d');
    }

    private static String pages(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        int page = 0;
        for (PdfRun run : PdfRun.of(pdf)) {
            if (run.page() != page) {
                page = run.page();
                text.append("page ").append(page).append('\n');
            }
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%4d %4d  %s %s  %s\n",
                            Math.round(run.x()),
                            Math.round(run.y()),
                            run.font(),
                            size(run.size()),
                            run.text().stripTrailing()));
        }
        return text.toString();
    }

    private static String size(double size) {
        return size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
    }
}
