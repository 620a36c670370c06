package vn.kehoach.archive;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The words of a page in the order of reading, whatever lies between them. */
final class PageWords {
    /** Shown on either side of a difference. */
    private static final int AROUND = 5;

    private PageWords() {}

    static Optional<Verdict.OtherText> firstDifference(PDDocument expected, PDDocument found)
            throws IOException {
        int pages = Math.max(expected.getNumberOfPages(), found.getNumberOfPages());
        for (int page = 1; page <= pages; page++) {
            List<String> expectedWords = of(expected, page);
            List<String> foundWords = of(found, page);
            if (!expectedWords.equals(foundWords)) {
                int at = firstDifference(expectedWords, foundWords);
                return Optional.of(
                        new Verdict.OtherText(
                                page, around(expectedWords, at), around(foundWords, at)));
            }
        }
        return Optional.empty();
    }

    private static List<String> of(PDDocument pdf, int page) throws IOException {
        if (page > pdf.getNumberOfPages()) {
            return List.of();
        }
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return List.of(stripper.getText(pdf).strip().split("[\\s\u00a0]+"));
    }

    private static int firstDifference(List<String> one, List<String> other) {
        int at = 0;
        while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }

    private static String around(List<String> words, int at) {
        int from = Math.min(words.size(), Math.max(0, at - AROUND));
        return String.join(" ", words.subList(from, Math.min(words.size(), at + AROUND + 1)));
    }
}
