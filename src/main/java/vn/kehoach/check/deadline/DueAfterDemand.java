package vn.kehoach.check.deadline;

import org.jspecify.annotations.Nullable;

import vn.kehoach.check.task.DemandUnfulfilled;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Days;
import vn.kehoach.model.Deadline;
import vn.kehoach.model.Demand;
import vn.kehoach.model.DemandId;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * @param due last day of the task
 * @param demanded last day that the superior instrument allows
 */
public record DueAfterDemand(LocalDate due, LocalDate demanded, String instrument)
        implements Problem {
    @Override
    public Code code() {
        return new Code("DLN-09");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private record Demanded(Demand demand, Instrument instrument) {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Map<DemandId, Demanded> demands = new HashMap<>();
        for (Instrument instrument : plan.registry().instruments()) {
            instrument
                    .demands()
                    .forEach(each ->
                            demands.putIfAbsent(each.id().value(), new Demanded(each, instrument)));
        }
        return DueTask.in(plan)
                .flatMap(task ->
                        task.assigned().task().fulfils().stream()
                                .flatMap(id -> Stream.ofNullable(demands.get(id.value())))
                                .flatMap(demanded -> in(task, demanded)));
    }

    private static Stream<Diagnostic> in(DueTask task, Demanded demanded) {
        @Nullable Located<Deadline> due = demanded.demand().due();
        if (due == null) {
            return Stream.empty();
        }
        return due.value().days().stream()
                .flatMap(allowed -> task.days().filter(own -> own.last().isAfter(allowed.last())))
                .map(own -> of(own.last(), due, demanded.instrument(), task));
    }

    private static Diagnostic of(
            LocalDate own, Located<Deadline> due, Instrument instrument, DueTask task) {
        LocalDate allowed = due.value().days().map(Days::last).orElse(own);
        return Diagnostic.of(
                new DueAfterDemand(own, allowed, DemandUnfulfilled.called(instrument)),
                task.place(),
                new Related(Relation.DEMANDED_HERE, due.span()));
    }
}
