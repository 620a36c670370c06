package vn.kehoach.compiler;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters that stand on one line in one font, as another program reads them.
 *
 * @param x of the first letter, points from the left edge
 * @param y of the baseline, points from the upper edge
 */
record PdfRun(int page, double x, double y, String font, double size, String text) {
    /** Above it stands the page number and nothing else. */
    private static final double HEAD = 19 * 72 / 25.4;

    /** In the order of drawing. */
    static List<PdfRun> of(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Collector collector = new Collector();
            collector.getText(pdf);
            return collector.runs.stream().map(Letters::run).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words without page numbers, in the order of drawing; lines are joined by spaces. */
    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        PdfRun last = null;
        for (PdfRun run : of(bytes)) {
            if (run.isPageNumber()) {
                continue;
            }
            if (last != null && (last.page != run.page || last.y != run.y)) {
                text.append(' ');
            }
            text.append(run.text);
            last = run;
        }
        return text.toString();
    }

    boolean isPageNumber() {
        return y < HEAD && text.chars().allMatch(Character::isDigit);
    }

    private record Letters(int page, TextPosition first, List<TextPosition> all) {
        boolean takes(int page, TextPosition letter) {
            TextPosition last = all.getLast();
            double gap = letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            return this.page == page
                    && letter.getYDirAdj() == first.getYDirAdj()
                    && letter.getFont().getName().equals(first.getFont().getName())
                    && letter.getFontSizeInPt() == first.getFontSizeInPt()
                    && gap > -1
                    && gap < first.getFontSizeInPt() / 2;
        }

        PdfRun run() {
            return new PdfRun(
                    page,
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                    first.getFontSizeInPt(),
                    all.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
        }
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Letters> runs = new ArrayList<>();

        Collector() {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (!runs.isEmpty() && runs.getLast().takes(getCurrentPageNo(), letter)) {
                runs.getLast().all().add(letter);
            } else {
                runs.add(new Letters(getCurrentPageNo(), letter, new ArrayList<>(List.of(letter))));
            }
        }
    }
}
