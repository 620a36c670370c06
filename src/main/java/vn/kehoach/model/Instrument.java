package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;
import vn.kehoach.source.Places;
import vn.kehoach.source.Span;

import java.time.LocalDate;
import java.util.List;

/**
 * A legal or Party document that plans cite.
 *
 * @param name of a law, instead of number and subject
 * @param issuer full name
 */
public record Instrument(
        Located<InstrumentId> id,
        DocumentKind kind,
        @Nullable String number,
        @Nullable String name,
        @Nullable Located<LocalDate> date,
        @Nullable String issuer,
        @Nullable Text subject,
        @Nullable String alias,
        Validity validity,
        List<Located<InstrumentId>> replacedBy,
        List<Located<InstrumentId>> implemented,
        List<Demand> demands,
        Places places) {
    public Instrument {
        replacedBy = List.copyOf(replacedBy);
        implemented = List.copyOf(implemented);
        demands = List.copyOf(demands);
    }

    public Span span() {
        return places.whole();
    }
}
