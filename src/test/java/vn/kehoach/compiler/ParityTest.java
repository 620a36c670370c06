package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.render.pdf.Speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A reader of the one format is told what a reader of the other is told. */
class ParityTest {
    static List<Path> plans() {
        return BuiltPlan.all();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bothFormatsAndTheDocumentSayTheSame(Path folder) throws IOException {
        BuiltPlan plan = BuiltPlan.of(folder);
        String html = withoutSpaces(MainText.of(plan.html()));

        // Page numbers and repeated heads of tables are artifacts: no screen reader says them.
        try (PDDocument pdf = Loader.loadPDF(plan.pdf())) {
            assertThat(withoutSpaces(Speech.of(pdf).text())).isEqualTo(html);
        }
        assertThat(withoutSpaces(DocumentLines.of(plan.document()).replaceAll("(?m)\\|", "")))
                .isEqualTo(html.replace("|", ""));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
