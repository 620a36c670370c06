package vn.kehoach.check.citation;

import vn.kehoach.citation.Symbol;
import vn.kehoach.citation.SymbolReader;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what the registry says of an instrument agrees with its symbol. */
public final class RegistrySymbols {
    private RegistrySymbols() {}

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.registry().instruments().stream()
                .filter(each -> each.number() != null)
                .flatMap(each -> check(each).stream());
    }

    private static Optional<Diagnostic> check(Instrument instrument) {
        Symbol symbol = SymbolReader.read(String.valueOf(instrument.number()));
        return SymbolFaults.of(symbol, place(instrument, "number"))
                .or(() ->
                        KindAndIssuer.kind(
                                instrument.kind().title(), symbol, place(instrument, "kind")))
                .or(() ->
                        Optional.ofNullable(instrument.issuer())
                                .flatMap(issuer ->
                                        KindAndIssuer.issuer(
                                                issuer, symbol, place(instrument, "issuer"))))
                .or(() -> year(instrument, symbol));
    }

    private static Optional<Diagnostic> year(Instrument instrument, Symbol symbol) {
        if (instrument.date() == null) {
            return Optional.empty();
        }
        LocalDate date = instrument.date().value();
        return switch (symbol) {
            case Symbol.Legislative law -> year(instrument, law.year(), date);
            case Symbol.Regulation regulation -> year(instrument, regulation.year(), date);
            case Symbol.Party party -> Optional.empty();
            case Symbol.Administrative administrative -> Optional.empty();
            case Symbol.Letter letter -> Optional.empty();
            case Symbol.Malformed malformed -> Optional.empty();
        };
    }

    private static Optional<Diagnostic> year(Instrument instrument, int year, LocalDate date) {
        return year == date.getYear()
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.of(
                                new YearDiffersFromDate(String.valueOf(instrument.number()), date),
                                place(instrument, "number"),
                                new Related(Relation.DATED_HERE, place(instrument, "date"))));
    }

    private static Span place(Instrument instrument, String key) {
        return instrument.places().value(key);
    }
}
