package vn.kehoach.check.indicator;

import vn.kehoach.check.task.DemandUnfulfilled;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A target that does not reach what the superior document demands.
 *
 * @param indicator name
 * @param instrument as the superior document is called
 */
public record TargetBelowSuperior(
        String indicator, int year, String value, String instrument, String demanded)
        implements Problem {
    @Override
    public Code code() {
        return new Code("IND-10");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.indicators().flatMap(indicator -> check(plan, indicator));
    }

    private static Stream<Diagnostic> check(ResolvedPlan plan, Indicator indicator) {
        Indicator.Superior superior = indicator.superior();
        if (superior == null) {
            return Stream.empty();
        }
        String instrument = called(plan, superior.instrument().value());
        return superior.targets().entrySet().stream()
                .flatMap(each ->
                        check(indicator, instrument, each.getKey(), each.getValue()).stream());
    }

    private static String called(ResolvedPlan plan, InstrumentId id) {
        return plan.registry().instruments().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(DemandUnfulfilled::called)
                .orElse(id.text());
    }

    private static Optional<Diagnostic> check(
            Indicator indicator, String instrument, int year, Target demanded) {
        Target own = indicator.targets().get(year);
        if (own == null || !falls(indicator, own, demanded)) {
            return Optional.empty();
        }
        String key = Integer.toString(year);
        return Optional.of(
                Diagnostic.of(
                        new TargetBelowSuperior(
                                indicator.name().written().text(),
                                year,
                                TargetWords.of(own),
                                instrument,
                                TargetWords.of(demanded)),
                        indicator.places().value("targets", key),
                        new Related(
                                Relation.DEMANDED_HERE,
                                indicator.places().value("superior", "targets", key))));
    }

    private static boolean falls(Indicator indicator, Target own, Target demanded) {
        Optional<Extent> ours = Extent.of(own);
        Optional<Extent> theirs = Extent.of(demanded);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return switch (indicator.better()) {
            case UP -> ours.get().isBelow(theirs.get());
            case DOWN -> theirs.get().isBelow(ours.get());
            case NONE -> !ours.get().overlaps(theirs.get());
        };
    }
}
