package vn.kehoach.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are tied together and wider than their column: the ties are loosened, and a single
 * word is cut, after a hyphen, a slash or a full stop if there is one.
 */
final class OverlongWord {
    private static final String GOOD_ENDS = "-/.,;:_@&=)";

    private OverlongWord() {}

    static List<Word> broken(List<Word> words, double width) {
        List<Word> result = words;
        int start = 0;
        while (start < words.size()) {
            int end = start + 1;
            double natural = words.get(start).width();
            while (words.get(end - 1).join() == Word.Join.GLUED && end < words.size()) {
                natural += words.get(end - 1).space() + words.get(end).width();
                end++;
            }
            boolean tooWide = natural > width + Length.TOLERANCE;
            if (tooWide && result == words) {
                result = new ArrayList<>(words.subList(0, start));
            }
            if (tooWide) {
                for (Word word : words.subList(start, end)) {
                    cut(loosened(word), width, result);
                }
            } else if (result != words) {
                result.addAll(words.subList(start, end));
            }
            start = end;
        }
        return result;
    }

    private static Word loosened(Word word) {
        return word.join() == Word.Join.GLUED ? word.with(Word.Join.LOOSE) : word;
    }

    private static void cut(Word word, double width, List<Word> into) {
        String text = word.text();
        int start = 0;
        if (word.width() > width && !text.isBlank()) {
            int end = end(text, start, word.look(), width);
            while (end < text.length()) {
                into.add(
                        new Word(
                                text.substring(start, end),
                                word.look(),
                                word.role(),
                                0,
                                Word.Join.LOOSE));
                start = end;
                end = end(text, start, word.look(), width);
            }
        }
        into.add(
                start == 0
                        ? word
                        : new Word(
                                text.substring(start),
                                word.look(),
                                word.role(),
                                word.space(),
                                word.join()));
    }

    /** Where the piece that starts here ends: at least one letter, however narrow the column. */
    private static int end(String text, int start, Look look, double width) {
        double room = width;
        int end = start;
        int good = start;
        while (end < text.length()) {
            room -= look.width(text.substring(end, end + 1));
            if (room < 0 && end > start && !Letter.isCombining(text.charAt(end))) {
                return good > start ? good : end;
            }
            end++;
            if (GOOD_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                good = end;
            }
        }
        return end;
    }
}
