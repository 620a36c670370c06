package vn.kehoach.check.indicator;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Indicator.Direction;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A later target that is worse than an earlier one, given which way is better.
 *
 * @param indicator name
 */
public record TargetGoesBackwards(
        String indicator, Direction better, int year, String value, int before, String earlier)
        implements Problem {
    @Override
    public Code code() {
        return new Code("IND-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Step(int year, Target target, Extent extent, Span span) {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators()
                .filter(each -> each.better() != Direction.NONE)
                .flatMap(TargetGoesBackwards::backwards);
    }

    private static Stream<Diagnostic> backwards(Indicator indicator) {
        List<Diagnostic> found = new ArrayList<>();
        @Nullable Step last = null;
        for (Step step : steps(indicator)) {
            if (last != null && isWorse(indicator.better(), step.extent(), last.extent())) {
                found.add(
                        Diagnostic.of(
                                new TargetGoesBackwards(
                                        indicator.name().written().text(),
                                        indicator.better(),
                                        step.year(),
                                        TargetWords.of(step.target()),
                                        last.year(),
                                        TargetWords.of(last.target())),
                                step.span(),
                                new Related(Relation.EARLIER_HERE, last.span())));
            }
            last = step;
        }
        return found.stream();
    }

    private static boolean isWorse(Direction better, Extent later, Extent earlier) {
        return switch (better) {
            case UP -> later.isBelow(earlier);
            case DOWN -> earlier.isBelow(later);
            case NONE -> false;
        };
    }

    private static List<Step> steps(Indicator indicator) {
        List<Step> steps = new ArrayList<>();
        Indicator.Baseline baseline = indicator.baseline();
        if (baseline != null) {
            Span span = indicator.places().value("baseline", "value");
            add(steps, baseline.year(), baseline.value(), span);
        }
        indicator
                .targets()
                .forEach((year, target) -> {
                    boolean later = baseline == null || year > baseline.year();
                    if (later) {
                        String key = Integer.toString(year);
                        add(steps, year, target, indicator.places().value("targets", key));
                    }
                });
        return steps;
    }

    private static void add(List<Step> steps, int year, Target target, Span span) {
        Extent.of(target).ifPresent(extent -> steps.add(new Step(year, target, extent, span)));
    }
}
