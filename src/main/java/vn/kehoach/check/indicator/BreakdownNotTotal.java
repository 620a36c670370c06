package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * Counts in brackets that do not add up to the count before them.
 *
 * @param noun what is counted
 */
public record BreakdownNotTotal(String noun, int total, int sum) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-01");
    }

    /** A writer may have picked out some of them without saying so. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .flatMap(Breakdown::in)
                .filter(each -> each.sum() != each.total())
                .filter(each -> !OwnBreakdown.isOne(each, plan.plan()))
                .map(each ->
                        Diagnostic.of(
                                new BreakdownNotTotal(each.noun(), each.total(), each.sum()),
                                each.place()));
    }
}
