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
                .filter(each -> each.date() != null)
                .flatMap(each -> each.implemented().stream().flatMap(id -> check(each, id, plan)));
    }

    private static Stream<Diagnostic> check(
            Instrument instrument, Located<InstrumentId> id, ResolvedPlan plan) {
        if (!plan.isInstrument(id.value().text())) {
            return Stream.empty();
        }
        Instrument implemented = plan.instrument(id.value());
        return implemented.date() != null
                        && implemented.date().value().isAfter(instrument.date().value())
                ? Stream.of(
                        Diagnostic.of(
                                new ImplementsLaterInstrument(
                                        Shown.name(instrument),
                                        instrument.date().value(),
                                        Shown.name(implemented),
                                        implemented.date().value()),
                                id.span(),
                                new Related(Relation.DATED_HERE, instrument.date().span()),
                                new Related(Relation.DATED_HERE, implemented.date().span())))
                : Stream.empty();
    }
}
