package vn.kehoach.check.numbering;

import org.jspecify.annotations.Nullable;

import vn.kehoach.search.Search;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "mục III.2", "nhiệm vụ III.2.(1)", "điểm a khoản 2 mục I". */
final class SectionReference {
    private static final String ROMAN = "([IVX]{1,5})(?![\\p{L}\\p{N}])";

    /** "mục" and "nhiệm vụ" in front of a Roman number. */
    static final Search HINT = Search.of("ục [IVX]|ụ [IVX]|ỤC [IVX]");

    static final Pattern PATTERN =
            Pattern.compile(
                    "(?<![\\p{L}\"“])(?:(?:(?iu:điểm) ([a-zđ]),? (?:của )?)?(?iu:khoản)"
                            + " ([0-9]{1,2}),? (?:của )?(?iu:mục) "
                            + ROMAN
                            + "|(?iu:mục|nhiệm vụ) "
                            + ROMAN
                            + "(?:\\.([0-9]{1,2})(?![0-9])(?:\\.?(\\([0-9]{1,2}\\))|\\.([a-zđ])(?!\\p{L}))?)?)(?!"
                            + " (?:của )?(?:Phụ lục|phụ lục|Phần|phần|Chương|chương))");

    private SectionReference() {}

    /** As numbering has it: "III.2.(1)". */
    static String address(MatchResult found) {
        boolean fromBelow = found.group(3) != null;
        return fromBelow
                ? found.group(3) + below(found.group(2)) + below(found.group(1))
                : found.group(4)
                        + below(found.group(5))
                        + below(found.group(6))
                        + below(found.group(7));
    }

    private static String below(@Nullable String number) {
        return number == null ? "" : "." + number;
    }
}
