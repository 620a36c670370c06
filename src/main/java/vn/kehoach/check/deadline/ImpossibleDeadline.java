package vn.kehoach.check.deadline;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.NeverSilenced;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.resolve.Search;
import vn.kehoach.source.Span;

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
        return Stream.concat(
                ProseDeadline.in(plan)
                        .filter(found -> found.found().isEmpty())
                        .map(found -> of(found.written(), Flaw.DAY, found.span())),
                plan.passages().stream().flatMap(ImpossibleDeadline::in));
    }

    private static Stream<Diagnostic> in(Passage passage) {
        return Stream.concat(
                passage.find(QUARTER)
                        .map(found -> of(found.group(), Flaw.QUARTER, passage.span(found))),
                passage.find(MONTH)
                        .map(found -> of(found.group(), Flaw.MONTH, passage.span(found))));
    }

    private static Diagnostic of(String written, Flaw flaw, Span span) {
        return Diagnostic.of(new ImpossibleDeadline(written, flaw), span);
    }
}
