package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.Sentence;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Quantity;
import vn.kehoach.search.Search;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

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
    private static final Search A_YEAR = Search.of("(?iu)năm ((?:19|20|21)[0-9]{2})");

    static Optional<StatedValue> in(Sentence clause, StatedName name) {
        Matcher matcher = name.pattern().matcher(clause.letters());
        return matcher.find()
                ? read(name.indicator(), clause, matcher.toMatchResult())
                : Optional.empty();
    }

    private static Optional<StatedValue> read(
            Indicator indicator, Sentence clause, MatchResult found) {
        String low = found.group(1);
        boolean range = found.group(2) != null;
        var years = clause.find(A_YEAR).map(each -> each.group(1)).distinct().toList();
        Optional<Quantity> least = Quantity.find(low);
        Optional<Quantity> most = Quantity.find(range ? found.group(2) : low);
        if (years.size() != 1 || least.isEmpty() || most.isEmpty()) {
            return Optional.empty();
        }
        int to = range ? found.end(2) : found.end(1);
        return Optional.of(
                new StatedValue(
                        indicator,
                        Integer.parseInt(years.getFirst()),
                        clause.letters().substring(0, found.start()),
                        clause.letters().substring(found.start(1), to),
                        new Extent(least.get().value(), most.get().value()),
                        found.start(1),
                        to));
    }
}
