package vn.kehoach.check.indicator;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.stream.Stream;

/**
 * A figure of which nobody can tell where it comes from.
 *
 * @param indicator name
 */
public record BaselineWithoutSource(String indicator, int year) implements Problem {
    @Override
    public Code code() {
        return new Code("IND-07");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators().flatMap(BaselineWithoutSource::check);
    }

    private static Stream<Diagnostic> check(Indicator indicator) {
        Indicator.Baseline baseline = indicator.baseline();
        if (baseline == null
                || baseline.source() != null
                || baseline.value() instanceof Target.Nothing) {
            return Stream.empty();
        }
        return Stream.of(
                Diagnostic.of(
                        new BaselineWithoutSource(
                                indicator.name().written().text(), baseline.year()),
                        indicator.places().value("baseline")));
    }
}
