package vn.kehoach.check.citation;

import vn.kehoach.model.Instrument;
import vn.kehoach.source.Located;

import java.time.LocalDate;
import java.util.Optional;

/** The date of an instrument, where it is known. */
final class IssuedOn {
    private IssuedOn() {}

    static Optional<Located<LocalDate>> of(Instrument instrument) {
        return Optional.ofNullable(instrument.date());
    }
}
