package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compose.Composer;
import vn.kehoach.compose.Composition;
import vn.kehoach.compose.Templates;
import vn.kehoach.diagnostic.Diagnostics;
import vn.kehoach.resolve.ResolvedPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plan 140 says what its source says, but for the listed differences. */
class SeedFidelityTest {
    private static final Path COPY = Path.of("src/test/resources/seed/140-kh-ubnd-2023.txt");
    private static final Path ORIGINAL = Path.of("../shared/seed/140-kh-ubnd-2023.txt");
    private static final Path DIFFERENCES = Path.of("src/test/resources/seed/differences.tsv");
    private static final Path PROVENANCE = Path.of("plans/140-kh-ubnd-2023/NGUON.md");
    private static final BuiltPlan PLAN = BuiltPlan.of(Path.of("plans/140-kh-ubnd-2023"));

    /** The title above it has the same words in capitals. */
    private static final String FIRST_WORDS = "Triển khai thực hiện Chương trình hành động";

    private static final String CUT = "[...]";

    private record Difference(String seed, String printed) {
        static Difference of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(2);
            return new Difference(columns[0], columns[1]);
        }
    }

    @Test
    void theCopyIsTheOriginal() {
        assumeThat(ORIGINAL).exists();
        assertThat(COPY).hasSameBinaryContentAs(ORIGINAL);
    }

    @Test
    void theDocumentSaysWhatTheSeedSays() throws IOException {
        assertThat(spaced(DocumentLines.of(PLAN.document()))).containsOnlyOnce(expected());
    }

    @Test
    void thePdfSaysWhatTheSeedSays() throws IOException {
        assertThat(spaced(PdfRun.text(PLAN.pdf()))).containsOnlyOnce(expected());
    }

    @Test
    void theWebPageSaysWhatTheSeedSays() throws IOException {
        assertThat(spaced(MainText.of(PLAN.html()))).containsOnlyOnce(expected());
    }

    /** As the fixture of its slips has to: no difference at all. */
    @Test
    void theFixtureOfTheWebCopyPrintsTheSeedLetterForLetter(@TempDir Path folder)
            throws IOException {
        ResolvedPlan plan = RealPlans.in(folder).compile(RealPlans.WEB_COPY).plan().orElseThrow();
        Composition printed =
                new Composer(new Templates(List.of()), new Diagnostics(), null)
                        .compose(plan)
                        .orElseThrow();
        assertThat(spaced(DocumentLines.of(printed.document())))
                .containsOnlyOnce(spaced(seed()))
                .containsOnlyOnce(spaced(title()));
    }

    @Test
    void eachDifferenceIsExplained() throws IOException {
        String provenance = Files.readString(PROVENANCE);
        for (Difference difference : differences()) {
            assertThat(provenance)
                    .contains("| `" + difference.seed() + "` | " + difference.printed() + " |");
        }
    }

    private static String expected() throws IOException {
        String text = seed();
        for (Difference difference : differences()) {
            int at = text.indexOf(difference.seed());
            assertThat(at).as("“%s” is in the seed", difference.seed()).isNotNegative();
            assertThat(text.indexOf(difference.seed(), at + 1))
                    .as("“%s” is in the seed once", difference.seed())
                    .isNegative();
            text = text.replace(difference.seed(), difference.printed());
        }
        return spaced(text);
    }

    /** From the preamble to where the source breaks off. */
    private static String seed() throws IOException {
        String text = Files.readString(COPY).replace("\r\n", "\n");
        return text.substring(text.indexOf(FIRST_WORDS), text.lastIndexOf(CUT));
    }

    private static String title() throws IOException {
        return Files.readAllLines(COPY).stream()
                .filter(line -> line.startsWith("TRIỂN KHAI THỰC HIỆN"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Difference> differences() throws IOException {
        return Files.readAllLines(DIFFERENCES).stream().map(Difference::of).toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
