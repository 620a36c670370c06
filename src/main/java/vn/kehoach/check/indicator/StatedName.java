package vn.kehoach.check.indicator;

import vn.kehoach.model.Indicator;
import vn.kehoach.search.Search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An indicator's name as prose has it, with a figure of its unit behind it.
 *
 * @param written the name, which is rarely there
 * @param small the same in small letters
 */
record StatedName(Indicator indicator, Search written, String small, Pattern pattern) {
    private static final String YEAR =
            "(?:đến|vào|trong|tới)?(?: hết| cuối)? ?năm (?:19|20|21)[0-9]{2}";

    /** What may stand between name and figure. */
    private static final String LINK =
            "(?iu:[ ,:]|"
                    + YEAR
                    + "|\\([^()]{1,20}\\)|(?<!\\p{L})(?:phấn đấu|đạt|là|khoảng|trên|dưới|ít"
                    + " nhất|tối thiểu|tối đa|không dưới|không quá|còn|(?:giảm|tăng)"
                    + " (?:còn|xuống|lên)|ở mức|duy trì)(?!\\p{L})){1,40}?";

    private static final String FIGURE =
            "([0-9][0-9.,]*[0-9]|[0-9])(?: ?[-–] ?([0-9][0-9.,]*[0-9]|[0-9]))? ?";

    static Optional<StatedName> of(Indicator indicator) {
        String name = indicator.name().written().text().replaceAll("\\s*\\([^()]*\\)\\s*$", "");
        // A name of one word or two stands in too many sentences that are not about it.
        if (name.strip().split(" ").length < 3 || indicator.unit().label().isBlank()) {
            return Optional.empty();
        }
        String pattern =
                "(?<!\\p{L})(?iu:"
                        + Pattern.quote(name)
                        + ")"
                        + LINK
                        + FIGURE
                        + Pattern.quote(indicator.unit().label())
                        + "(?![\\p{L}/])";
        return Optional.of(
                new StatedName(
                        indicator,
                        Search.inAnyCase(Pattern.quote(name)),
                        name.toLowerCase(Locale.ROOT),
                        Pattern.compile(pattern)));
    }
}
