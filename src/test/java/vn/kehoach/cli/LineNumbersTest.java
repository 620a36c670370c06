package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of lines in the left margin. */
class LineNumbersTest {
    @TempDir private Path folder;
    private Path plan;

    @BeforeEach
    void plant() throws IOException {
        plan = PlanFolder.plant(folder, "p");
        PlanFolder.replace(plan, "- Thiết thực./.", "- Thiết thực.\n".repeat(60).indent(6).strip());
    }

    private List<String> margin(int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/p/p.pdf").toFile())) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.addRegion("margin", new Rectangle2D.Double(0, 0, 84, 842));
            area.extractRegions(pdf.getPage(page));
            return area.getTextForRegion("margin")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private CommandRun build(String... more) {
        return CommandRun.in(
                folder,
                Stream.concat(Stream.of("build", "p"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void everyFifthLineIsNumberedAndEachPageCountsAnew() throws IOException {
        assertThat(build("--line-numbers").status()).isZero();

        assertThat(margin(0)).startsWith("5", "10", "15").hasSizeGreaterThan(4);
        assertThat(margin(1)).startsWith("5", "10", "15");
    }

    @Test
    void nobodyGetsThemUnasked() throws IOException {
        assertThat(build().status()).isZero();

        assertThat(margin(0)).isEmpty();
    }

    @Test
    void whatIsIssuedNeverHasThem() throws IOException {
        PlanFolder.replace(plan, "period:", "stage: issued\nnumber: 1\ndate: 2026-05-04\nperiod:");
        CommandRun run = build("--line-numbers");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("không đánh số dòng");
        assertThat(margin(0)).isEmpty();
    }
}
