package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.kehoach.conform.Measurement;
import vn.kehoach.conform.Measurer;
import vn.kehoach.conform.clause.Row;
import vn.kehoach.conform.clause.Verdict;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.Inline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What comes out when people print the page in a browser. */
class PagePrintedTest {
    @TempDir private Path folder;

    static List<Path> samples() {
        return BuiltPlan.samples();
    }

    static List<Path> goldenPlans() {
        return BuiltPlan.goldenPlans();
    }

    /** What the decree asks of paper, it asks of this paper too. */
    @ParameterizedTest
    @MethodSource("samples")
    void aSampleKeepsToTheDecree(Path plan) throws IOException {
        Measurement.Measured measured = measure(print(plan, ""));

        // Chromium counts pages through the whole file, whatever a page asks for.
        assertThat(names(measured, Verdict.Outside.class)).isSubsetOf("PAGE_NUMBER.SEQUENCE");
        assertThat(measured.count(Verdict.Within.class)).isGreaterThan(90);
        assertThat(names(measured, Verdict.Undetermined.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldenPlans")
    void aPlanOfAnOddShapeKeepsToTheDecree(Path plan) throws IOException {
        // A browser sets lines on whole pixels, which moves a gap by three quarters of a point, and
        // draws the line below a subject as a share of its longest line, not of its last. It has
        // words
        // in the margin of the first page of all only, and not of an appendix.
        assertThat(names(measure(print(plan, "")), Verdict.Outside.class))
                .isSubsetOf(
                        "PAGE_NUMBER.SEQUENCE",
                        "BODY.PARAGRAPH_GAP",
                        "SUBJECT.RULE_LENGTH",
                        "SIGNATURE_WORDS.EDGE");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDocumentIsPrintedAndNothingElse(Path plan) throws IOException {
        String printed = words(print(plan, ""));
        Document document = BuiltPlan.of(plan).document();
        List<String> heads = heads(document);
        int at = 0;
        for (String line : DocumentLines.of(document).split("\n|\\|")) {
            String words = withoutSpaces(line);
            // At the head of a page a table may say once more what stands over its columns.
            for (String head : heads) {
                if (printed.startsWith(head, at) && !printed.startsWith(words, at)) {
                    at += head.length();
                }
            }
            assertThat(printed.substring(at)).startsWith(words);
            at += words.length();
        }
        assertThat(printed.substring(at)).isEmpty();
        // Whoever prints while a list is shown gets the document as well.
        assertThat(words(print(plan, "_tasks?q=a"))).isEqualTo(printed);
    }

    private static List<String> heads(Document document) {
        return document.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(block -> words(((Block.Table) block).head()))
                .distinct()
                .toList();
    }

    private static String words(List<Block.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(paragraph -> paragraph.content().stream())
                .map(inline -> inline instanceof Inline.Words words ? words.text() : "")
                .map(PagePrintedTest::withoutSpaces)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sheetsAreThoseOfThePdf(Path plan) throws IOException {
        try (PDDocument ours = Loader.loadPDF(BuiltPlan.of(plan).pdf());
                PDDocument theirs = Loader.loadPDF(print(plan, "").toFile())) {
            assertThat(theirs.getNumberOfPages())
                    .isBetween(ours.getNumberOfPages() - 4, ours.getNumberOfPages() + 4);
            assertThat(widths(theirs)).containsExactlyInAnyOrderElementsOf(widths(ours));
        }
    }

    private static List<Long> widths(PDDocument pdf) {
        return StreamSupport.stream(pdf.getPages().spliterator(), false)
                .map(page -> Math.round(page.getMediaBox().getWidth() * 25.4 / 72))
                .distinct()
                .toList();
    }

    private Path print(Path plan, String fragment) throws IOException {
        BrowsedPage page = BrowsedPage.of(BuiltPlan.of(plan).html(), folder).open(fragment);
        Object data =
                page.tab()
                        .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data");
        return Files.write(
                folder.resolve("printed.pdf"), Base64.getDecoder().decode(data.toString()));
    }

    private static Measurement.Measured measure(Path pdf) {
        Measurement measurement = new Measurer(Duration.ofSeconds(60)).measure(pdf, "printed.pdf");
        assertThat(measurement).isInstanceOf(Measurement.Measured.class);
        return (Measurement.Measured) measurement;
    }

    private static List<String> names(
            Measurement.Measured measured, Class<? extends Verdict> verdict) {
        return measured.rows().stream()
                .filter(row -> verdict.isInstance(row.verdict()))
                .map(PagePrintedTest::name)
                .toList();
    }

    private static String name(Row row) {
        return row.component() + "." + row.quality();
    }

    /** All words without the numbers of pages. */
    private static String words(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                words.append(stripper.getText(pdf).replaceFirst("^\\s*" + page + "\\s", ""));
            }
            return withoutSpaces(words.toString());
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }
}
