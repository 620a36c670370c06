package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.Sentence;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Quantity;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Đến năm 2025, tỷ lệ đô thị hóa đạt 60-62%": name, year and figure with nothing between them that
 * could give the figure to somebody else.
 *
 * @param before what the clause says before the name
 * @param from where the figure begins in the clause
 */
record StatedValue(
        Indicator indicator,
        int year,
        String before,
        String figure,
        Extent extent,
        int from,
        int to) {
    private static final String YEAR =
            "(?:đến|vào|trong|tới)?(?: hết| cuối)? ?năm ((?:19|20|21)[0-9]{2})";
    private static final Pattern A_YEAR = Pattern.compile("(?iu)năm ((?:19|20|21)[0-9]{2})");

    /** What may stand between name and figure. */
    private static final String LINK =
            "(?iu:[ ,:]|"
                    + YEAR
                    + "|\\([^()]{1,20}\\)|(?<!\\p{L})(?:phấn đấu|đạt|là|khoảng|trên|dưới|ít"
                    + " nhất|tối thiểu|tối đa|không dưới|không quá|còn|(?:giảm|tăng)"
                    + " (?:còn|xuống|lên)|ở mức|duy trì)(?!\\p{L})){1,40}?";

    private static final String FIGURE =
            "([0-9][0-9.,]*[0-9]|[0-9])(?: ?[-–] ?([0-9][0-9.,]*[0-9]|[0-9]))? ?";

    static Optional<StatedValue> of(Indicator indicator, Sentence clause) {
        String name = indicator.name().written().text().replaceAll("\\s*\\([^()]*\\)\\s*$", "");
        // A name of one word or two stands in too many sentences that are not about it.
        if (name.strip().split(" ").length < 3 || indicator.unit().label().isBlank()) {
            return Optional.empty();
        }
        Pattern stated =
                Pattern.compile(
                        "(?<!\\p{L})(?iu:"
                                + Pattern.quote(name)
                                + ")"
                                + LINK
                                + FIGURE
                                + Pattern.quote(indicator.unit().label())
                                + "(?![\\p{L}/])");
        Matcher matcher = stated.matcher(clause.letters());
        return matcher.find() ? read(indicator, clause, matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<StatedValue> read(
            Indicator indicator, Sentence clause, MatchResult found) {
        int groups = found.groupCount();
        String low = found.group(groups - 1);
        String high = found.group(groups) == null ? low : found.group(groups);
        var years = clause.find(A_YEAR).map(each -> each.group(1)).distinct().toList();
        Optional<Quantity> least = Quantity.find(low);
        Optional<Quantity> most = Quantity.find(high);
        if (years.size() != 1 || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        int to = found.group(groups) == null ? found.end(groups - 1) : found.end(groups);
        return Optional.of(
                new StatedValue(
                        indicator,
                        Integer.parseInt(years.getFirst()),
                        clause.letters().substring(0, found.start()),
                        clause.letters().substring(found.start(groups - 1), to),
                        new Extent(least.get().value(), most.get().value()),
                        found.start(groups - 1),
                        to));
    }
}
