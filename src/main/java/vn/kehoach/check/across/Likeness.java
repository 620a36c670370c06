package vn.kehoach.check.across;

import vn.kehoach.model.Text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is left of a text when it is compared with texts of other plans. */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("\\$\\{[^}]*}|[\\p{L}\\p{N}]+");

    private Likeness() {}

    static String of(Text text) {
        return of(text.written().text());
    }

    /** Its words in small letters; references as they were written. */
    static String of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
