package vn.kehoach.check.agency;

import vn.kehoach.check.name.Past;
import vn.kehoach.resolve.Passage;
import vn.kehoach.search.Search;

import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words for levels of government that no longer exist, where they speak of today. */
public final class AbolishedLevels {
    /** The first day without them: Luật số 72/2025/QH15. */
    public static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final String LEVEL = Agencies.WORDS.anyOf("abolished-level");
    private static final Search LEVELS =
            Search.of(
                    "(?iu)(?<![\\p{L}\\p{N}])(?:(?:UBND|HĐND|Ủy ban nhân dân) )?(?:các )?(?:"
                            + LEVEL
                            + "(?:(?:, ?| và | hoặc | hay |/| - )(?=(?:các )?"
                            + LEVEL
                            + "(?![\\p{L}])))?)+(?![\\p{L}\\p{N}])"
                            + "(?-i:(?: \\p{Lu}\\p{Ll}+){1,4})?");
    private static final Pattern AFTER_OTHER =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])"
                            + Agencies.WORDS.anyOf("not-a-level-after")
                            + "[ -]*$");
    private static final Pattern BEFORE_OTHER =
            Pattern.compile(
                    "(?iu)^ " + Agencies.WORDS.anyOf("not-a-level-before") + "(?![\\p{L}])");
    private static final Pattern IN_A_NAME =
            Pattern.compile(
                    "(?u)(?<![\\p{L}\\p{N}])"
                            + Agencies.WORDS.anyOf("named-after-a-level")
                            + "(?![\\p{L}\\p{N}])[^.,;:()]{0,60}$");
    private static final Pattern CAPITAL = Pattern.compile("(?u)^ \\p{Lu}.*");

    private AbolishedLevels() {}

    public static Stream<MatchResult> in(Passage passage, LocalDate judgedOn) {
        return judgedOn.isBefore(SINCE)
                ? Stream.empty()
                : passage.find(LEVELS).filter(found -> isToday(found, passage));
    }

    private static boolean isToday(MatchResult found, Passage passage) {
        String letters = passage.letters();
        String before = letters.substring(0, found.start());
        String after = letters.substring(found.end());
        return !AFTER_OTHER.matcher(before).find()
                && !BEFORE_OTHER.matcher(after).find()
                && !IN_A_NAME.matcher(before).find()
                && !isPartOfName(found.group(), before, after)
                && !isQuoted(before, after)
                && !Past.isMeant(passage, found.start(), SINCE);
    }

    /** "phố Huyện": a capital, no name behind it, in the middle of a sentence. */
    private static boolean isPartOfName(String words, String before, String after) {
        boolean capital = Character.isUpperCase(words.charAt(0)) && !words.contains(" ");
        boolean begins = before.isBlank() || before.matches("(?s).*[.:;!?]\\s*");
        return capital && !begins && !CAPITAL.matcher(after).find();
    }

    private static boolean isQuoted(String before, String after) {
        return before.lastIndexOf('“') > before.lastIndexOf('”') && after.indexOf('”') >= 0;
    }
}
