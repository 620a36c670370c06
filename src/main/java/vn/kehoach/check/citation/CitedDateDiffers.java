package vn.kehoach.check.citation;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Instrument;

import java.time.LocalDate;
import java.util.Optional;

/** A citation with another date than the registry has. */
public record CitedDateDiffers(String symbol, LocalDate written, LocalDate declared, String id)
        implements Problem {
    @Override
    public Code code() {
        return new Code("CIT-04");
    }

    static Optional<Diagnostic> check(ByHand cited, Instrument instrument) {
        return cited.date()
                .flatMap(written ->
                        IssuedOn.of(instrument)
                                .filter(declared -> !written.equals(declared.value()))
                                .map(declared ->
                                        Diagnostic.of(
                                                new CitedDateDiffers(
                                                        cited.code(),
                                                        written,
                                                        declared.value(),
                                                        Shown.id(instrument)),
                                                cited.datedAt(),
                                                new Related(
                                                        Relation.DATED_HERE, declared.span()))));
    }
}
