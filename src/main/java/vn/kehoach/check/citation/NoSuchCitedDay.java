package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;

import java.util.Optional;

/** A citation with a day that no calendar has. */
public record NoSuchCitedDay(String symbol, String written) implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-04");
    }

    static Optional<Diagnostic> check(ByHand cited) {
        return Optional.ofNullable(cited.citation().day())
                .filter(day -> day.date().isEmpty())
                .map(day ->
                        Diagnostic.of(
                                new NoSuchCitedDay(cited.code(), day.piece().text()),
                                cited.datedAt()));
    }
}
