package vn.kehoach.check.name;

import vn.kehoach.resolve.Passage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence speaks of the time before some day. */
public final class Past {
    private static final Pattern DAY =
            Pattern.compile(
                    "([Tt]rước ngày )?([0-9]{1,2})(?:/| tháng )([0-9]{1,2})"
                            + "(?:/| năm )((?:19|20)[0-9]{2})");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?:năm |[0-9]{4} ?[-–] ?|Quý [IV]+/|[Tt]háng [0-9]{1,2}/)((?:19|20)[0-9]{2})");
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[\\p{Lu}“\"(])|\\n");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])"
                            + NameBook.WORDS.anyOf("past")
                            + "(?![\\p{L}\\p{N}])");

    private Past() {}

    /**
     * Whether the sentence around an offset names a time before the day, or says in words that it
     * tells of what was.
     */
    public static boolean isMeant(Passage passage, int offset, LocalDate day) {
        String sentence = sentence(passage.letters(), offset);
        return WORDS.matcher(sentence).find()
                || DAY.matcher(sentence).results().anyMatch(found -> isBefore(found, day))
                || YEAR.matcher(sentence)
                        .results()
                        .anyMatch(found ->
                                Integer.parseInt(found.group(1)) < day.getYear()
                                        || isTurn(found, day));
    }

    /** Looked for from the offset: a paragraph may be as long as a book. */
    public static String sentence(String letters, int offset) {
        Matcher end = END.matcher(letters);
        int stop = end.find(offset) ? end.start() : letters.length();
        int start = offset;
        while (start > 0 && !end.region(start - 1, letters.length()).lookingAt()) {
            start--;
        }
        return letters.substring(start, stop);
    }

    /** The year of the day itself began before it. */
    private static boolean isTurn(MatchResult found, LocalDate day) {
        return day.getDayOfYear() > 1 && Integer.parseInt(found.group(1)) == day.getYear();
    }

    private static boolean isBefore(MatchResult found, LocalDate day) {
        try {
            LocalDate named =
                    LocalDate.of(
                            Integer.parseInt(found.group(4)),
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)));
            return found.group(1) == null ? named.isBefore(day) : !named.isAfter(day);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
