package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An instrument that is no longer in force.
 *
 * @param successors empty if none is declared
 */
public record InstrumentExpired(
        String instrument, LocalDate until, LocalDate judgedOn, List<String> successors)
        implements Recurring {
    @Override
    public Code code() {
        return new Code("CIT-10");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public InstrumentExpired {
        successors = List.copyOf(successors);
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return InstrumentUse.firsts(plan).stream()
                .flatMap(use -> check(use.instrument(), use.span(), plan).stream());
    }

    static boolean isExpired(Instrument instrument, ResolvedPlan plan) {
        return lastDay(instrument, plan).filter(day -> day.isBefore(plan.judgedOn())).isPresent();
    }

    static Optional<Diagnostic> check(Instrument instrument, Span place, ResolvedPlan plan) {
        Optional<LocalDate> lastDay = lastDay(instrument, plan);
        if (lastDay.isEmpty() || !lastDay.get().isBefore(plan.judgedOn())) {
            return Optional.empty();
        }
        Located<LocalDate> until = instrument.validity().until();
        List<Instrument> successors = successors(instrument, plan);
        List<Related> related = new ArrayList<>();
        if (until != null) {
            related.add(new Related(Relation.EXPIRES_HERE, until.span()));
        }
        successors.forEach(
                each -> related.add(new Related(Relation.SUCCESSOR_HERE, each.id().span())));
        return Optional.of(
                Diagnostic.of(
                        new InstrumentExpired(
                                Shown.name(instrument),
                                lastDay.get(),
                                plan.judgedOn(),
                                successors.stream()
                                        .map(each ->
                                                "${"
                                                        + Shown.id(each)
                                                        + "} ("
                                                        + Shown.name(each)
                                                        + ")")
                                        .toList()),
                        place,
                        related));
    }

    /** Stated, or else the day before what replaces it begins to be in force. */
    private static Optional<LocalDate> lastDay(Instrument instrument, ResolvedPlan plan) {
        Located<LocalDate> until = instrument.validity().until();
        return until != null
                ? Optional.of(until.value())
                : instrument.replacedBy().stream()
                        .filter(id -> plan.isInstrument(id.value().text()))
                        .map(id -> plan.instrument(id.value()))
                        .flatMap(next ->
                                Optional.ofNullable(next.validity().from())
                                        .or(() -> IssuedOn.of(next))
                                        .stream())
                        .map(first -> first.value().minusDays(1))
                        .min(Comparator.naturalOrder());
    }

    /** Those in force, through all the changes. */
    private static List<Instrument> successors(Instrument instrument, ResolvedPlan plan) {
        Set<Instrument> found = new LinkedHashSet<>();
        collect(instrument, plan, found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    private static void collect(
            Instrument instrument,
            ResolvedPlan plan,
            Set<Instrument> found,
            Set<InstrumentId> seen) {
        for (Located<InstrumentId> id : instrument.replacedBy()) {
            if (seen.add(id.value()) && plan.isInstrument(id.value().text())) {
                Instrument next = plan.instrument(id.value());
                if (next.validity().contains(plan.judgedOn())) {
                    found.add(next);
                } else {
                    collect(next, plan, found, seen);
                }
            }
        }
    }
}
