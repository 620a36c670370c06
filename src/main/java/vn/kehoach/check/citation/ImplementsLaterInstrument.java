package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Instrument;
import vn.kehoach.model.InstrumentId;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.stream.Stream;

/** An instrument dated before the one that it implements. */
public record ImplementsLaterInstrument(
        String instrument, LocalDate date, String implemented, LocalDate implementedDate)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-14");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.registry().instruments().stream()
                .flatMap(each ->
                        IssuedOn.of(each).stream()
                                .flatMap(day ->
                                        each.implemented().stream()
                                                .flatMap(id -> check(each, day, id, plan))));
    }

    private static Stream<Diagnostic> check(
            Instrument instrument,
            Located<LocalDate> day,
            Located<InstrumentId> id,
            ResolvedPlan plan) {
        if (!plan.isInstrument(id.value().text())) {
            return Stream.empty();
        }
        Instrument implemented = plan.instrument(id.value());
        return IssuedOn.of(implemented)
                .filter(first -> first.value().isAfter(day.value()))
                .map(first ->
                        Diagnostic.of(
                                new ImplementsLaterInstrument(
                                        Shown.name(instrument),
                                        day.value(),
                                        Shown.name(implemented),
                                        first.value()),
                                id.span(),
                                new Related(Relation.DATED_HERE, day.span()),
                                new Related(Relation.DATED_HERE, first.span())))
                .stream();
    }
}
