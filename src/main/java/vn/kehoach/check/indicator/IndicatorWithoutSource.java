package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Stage;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * An indicator whose figures nobody can check, in a plan that is put before those who decide.
 *
 * @param indicator name
 */
public record IndicatorWithoutSource(String indicator) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-13");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        if (plan.plan().stage().value() != Stage.SUBMITTED) {
            return Stream.empty();
        }
        return plan.indicators()
                .filter(each -> each.source() == null)
                .map(each ->
                        Diagnostic.of(
                                new IndicatorWithoutSource(each.name().written().text()),
                                each.places().head()));
    }
}
