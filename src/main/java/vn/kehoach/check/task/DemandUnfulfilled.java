package vn.kehoach.check.task;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Demand;
import vn.kehoach.model.DemandId;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an instrument demands that the plan implements, and no task does.
 *
 * @param demand id
 * @param instrument as it is called
 */
public record DemandUnfulfilled(String demand, String instrument) implements Problem {
    @Override
    public Code code() {
        return new Code("TSK-15");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Set<DemandId> fulfilled =
                Assigned.in(plan)
                        .flatMap(each -> each.task().fulfils().stream())
                        .map(Located::value)
                        .collect(Collectors.toSet());
        return plan.plan().implemented().stream()
                .filter(id -> plan.isInstrument(id.value().text()))
                .flatMap(id ->
                        plan.instrument(id.value()).demands().stream()
                                .filter(demand -> !fulfilled.contains(demand.id().value()))
                                .map(demand -> of(demand, id, plan)));
    }

    private static Diagnostic of(Demand demand, Located<InstrumentId> id, ResolvedPlan plan) {
        return Diagnostic.of(
                new DemandUnfulfilled(
                        demand.id().value().text(), called(plan.instrument(id.value()))),
                id.span(),
                new Related(Relation.DEMANDED_HERE, demand.places().whole()));
    }

    /** As a drafter would call it. */
    public static String called(Instrument instrument) {
        if (instrument.name() != null) {
            return instrument.name();
        }
        return instrument.number() == null
                ? instrument.id().value().text()
                : instrument.kind().title() + " số " + instrument.number();
    }
}
