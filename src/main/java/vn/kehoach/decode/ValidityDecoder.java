package vn.kehoach.decode;

import org.jspecify.annotations.Nullable;

import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Validity;
import vn.kehoach.source.Located;

import java.time.LocalDate;

/** {@code from} and {@code until}. */
final class ValidityDecoder {
    private ValidityDecoder() {}

    static Validity decode(Fields fields) {
        @Nullable Located<LocalDate> from = fields.dayOrNull("from");
        @Nullable Located<LocalDate> until = fields.dayOrNull("until");
        if (from != null && until != null && until.value().isBefore(from.value())) {
            fields.report(
                    new ValueProblem.DaysReversed(from.value(), until.value()),
                    until.span(),
                    new Related(Relation.STARTS_HERE, from.span()));
            return new Validity(from, null);
        }
        return new Validity(from, until);
    }
}
