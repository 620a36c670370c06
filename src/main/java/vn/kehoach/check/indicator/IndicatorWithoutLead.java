package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * An indicator for which nobody answers.
 *
 * @param indicator name
 */
public record IndicatorWithoutLead(String indicator) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-03");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators()
                .filter(each -> each.lead().isEmpty())
                .map(each ->
                        Diagnostic.of(
                                new IndicatorWithoutLead(each.name().written().text()),
                                each.places().head()));
    }
}
