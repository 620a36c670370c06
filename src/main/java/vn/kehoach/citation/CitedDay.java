package vn.kehoach.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date of a citation as it was written; there need not be such a day. */
public record CitedDay(Piece piece, int day, int month, int year) {
    public Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
