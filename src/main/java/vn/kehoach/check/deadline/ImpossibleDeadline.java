package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.time.YearMonth;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * A deadline in prose that no calendar has: "trước ngày 31/02/2026", "Quý V/2025".
 *
 * @param written as it stands there
 */
public record ImpossibleDeadline(String written, Flaw flaw) implements NeverSilenced {
    private static final Search QUARTER =
            Search.of(
                    "(?iu)(?<!\\p{L})quý (?:V|VI{1,3}|IIII|IX|X|0|[5-9]|[1-9][0-9])"
                            + "(?:/| năm )(?:19|20)\\d\\d(?!\\d)");

    private static final Search MONTH =
            Search.of(
                    "(?iu)(?<!\\p{L})(?<!ngày \\d{1,2} )tháng (?:0|00|1[3-9]|[2-9][0-9])"
                            + "(?:/| năm )(?:19|20)\\d\\d(?!\\d)");

    /** Not in a citation, whose days are judged as such. */
    private static final Search DAY =
            Search.of(
                    "(?iu)(?<!\\p{L})(?:đến(?: hết)?|vào|trong|xong) ngày"
                            + " (\\d{1,2})(?: tháng |/)(\\d{1,2})(?: năm |/)(\\d{4})(?!\\d)");

    private static final Search DAY_OF_YEAR =
            Search.of(
                    "(?iu)(?<!\\p{L})ngày (?:3[01](?:/| tháng )0?2|31(?:/| tháng )(?:0?[469]|11)"
                            + "|(?:3[2-9]|[4-9]\\d)/\\d{1,2})(?![\\d/]| năm)");

    @Override
    public Code code() {
        return new Code("DLN-03");
    }

    public enum Flaw {
        DAY,
        MONTH,
        QUARTER
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return Stream.of(
                        ProseDeadline.in(plan)
                                .filter(found -> found.found().isEmpty())
                                .map(found -> of(found.written(), Flaw.DAY, found.span())),
                        in(plan, QUARTER, Flaw.QUARTER, found -> true),
                        in(plan, MONTH, Flaw.MONTH, found -> true),
                        in(plan, DAY_OF_YEAR, Flaw.DAY, found -> true),
                        in(plan, DAY, Flaw.DAY, day -> !exists(day)))
                .flatMap(Function.identity());
    }

    private static Stream<Diagnostic> in(
            ResolvedPlan plan, Search search, Flaw flaw, Predicate<MatchResult> isWrong) {
        return plan.passagesWith(search)
                .flatMap(passage ->
                        passage.find(search)
                                .filter(isWrong)
                                .map(found -> of(found.group(), flaw, passage.span(found))));
    }

    private static boolean exists(MatchResult day) {
        int month = Integer.parseInt(day.group(2));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(day.group(3)), month)
                        .isValidDay(Integer.parseInt(day.group(1)));
    }

    private static Diagnostic of(String written, Flaw flaw, Span span) {
        return Diagnostic.of(new ImpossibleDeadline(written, flaw), span);
    }
}
