package vn.kehoach.archive;

import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The words of a page in the order of reading, whatever lies between them. */
final class PageWords {
    /** Shown on either side of a difference. */
    private static final int AROUND = 5;

    /** Another program that saves a file may place each letter by itself. */
    private static final int TIMES = 10;

    /** Beside it, for stamps and signatures with pictures. */
    private static final int BESIDE = 1_000_000;

    private PageWords() {}

    static Optional<Verdict.OtherText> firstDifference(PDDocument expected, PDDocument found)
            throws IOException {
        PageReader expectedPages = new PageReader(expected);
        PageReader foundPages = new PageReader(found);
        int pages = Math.max(expectedPages.pages(), foundPages.pages());
        for (int page = 1; page <= pages; page++) {
            List<String> expectedWords = expectedPages.words(page);
            foundPages.limit(TIMES * expectedPages.work() + BESIDE);
            List<String> foundWords = foundPages.words(page);
            if (!expectedWords.equals(foundWords)) {
                int at = firstDifference(expectedWords, foundWords);
                return Optional.of(
                        new Verdict.OtherText(
                                page, around(expectedWords, at), around(foundWords, at)));
            }
        }
        return Optional.empty();
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
