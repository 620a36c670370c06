package vn.kehoach.check.numbering;

import vn.kehoach.model.Appendix;
import vn.kehoach.resolve.Numerals;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Phụ lục II", "Phụ lục số 02" by hand.
 *
 * @param number as written
 */
public record AppendixReference(String written, String number, Span span) {
    private static final Search HINT = Search.of("hụ lục ");

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<![\\p{L}\"“])(?:Phụ lục|phụ lục)(?: số)?"
                        + " ([IVX]{1,5}|0?[0-9]{1,2})(?![\\p{L}\\p{N}/.-][\\p{L}\\p{N}]|[\\p{L}\\p{N}])");

    public static Stream<AppendixReference> in(ResolvedPlan plan) {
        return OwnReference.in(plan, PATTERN, HINT)
                .map(each ->
                        new AppendixReference(
                                each.found().group(),
                                each.found().group(1),
                                each.sentence().span(each.found().start(), each.found().end())));
    }

    /** The appendix that is meant, if the plan has so many. */
    public Optional<Appendix> target(ResolvedPlan plan) {
        List<Appendix> all = plan.plan().appendices();
        return IntStream.rangeClosed(1, all.size())
                .filter(index -> Numerals.roman(index).equals(number) || isFigure(index))
                .mapToObj(index -> all.get(index - 1))
                .findFirst();
    }

    boolean isRoman() {
        return !Character.isDigit(number.charAt(0));
    }

    private boolean isFigure(int index) {
        return !isRoman() && Integer.parseInt(number) == index;
    }
}
