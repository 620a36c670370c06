package vn.kehoach.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of instruments that are cited with letters of the wrong case: {@code Điều} is written with
 * a capital, {@code khoản} and {@code điểm} without one.
 */
public final class PartFinder {
    private static final Pattern PART =
            Pattern.compile(
                    "(?<!\\p{L})(?:([Đđ]iểm) (?:[a-zđ]|\\d{1,2})(?:, [a-zđ])*(?: và [a-zđ])?,?"
                            + " )?([Kk]hoản) \\d{1,2}(?:, \\d{1,2})*(?: và \\d{1,2})?,? ([Đđ]iều)"
                            + " \\d{1,3}(?!\\d)");

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?<!\\p{L})(điều) \\d{1,3}[a-z]?,? (?:của )?(?:Luật|Bộ luật|Pháp lệnh|Nghị"
                            + " định|Nghị quyết|Quyết định|Thông tư|Quy chế|Quy định|Hiến"
                            + " pháp)(?!\\p{L})");

    private static final Pattern SENTENCE_BEFORE =
            Pattern.compile("(?:^|[.;:!?…] |[.;:!?] ?[“\"(]|^[“\"(])$");

    private PartFinder() {}

    /** A word and how it must be written. */
    public record Word(Piece piece, String right) {}

    public static List<Word> in(String letters) {
        List<Word> words = new ArrayList<>();
        if (!letters.contains("hoản ") && !letters.contains("điều ")) {
            return words;
        }
        Matcher part = PART.matcher(letters);
        while (part.find()) {
            for (int group = 1; group <= 2; group++) {
                if (part.start(group) >= 0
                        && Character.isUpperCase(part.group(group).charAt(0))
                        && !beginsSentence(letters, part.start(group))) {
                    words.add(word(letters, part, group));
                }
            }
            if (part.group(3).startsWith("đ")) {
                words.add(word(letters, part, 3));
            }
        }
        Matcher article = ARTICLE.matcher(letters);
        while (article.find()) {
            Word word = word(letters, article, 1);
            if (!words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Word word(String letters, Matcher found, int group) {
        Piece piece = Piece.of(letters, found.start(group), found.end(group));
        char first = piece.text().charAt(0);
        char other =
                Character.isUpperCase(first)
                        ? Character.toLowerCase(first)
                        : Character.toUpperCase(first);
        return new Word(piece, other + piece.text().substring(1));
    }

    private static boolean beginsSentence(String letters, int at) {
        return SENTENCE_BEFORE.matcher(letters.substring(Math.max(0, at - 3), at)).find()
                || at == 0;
    }
}
