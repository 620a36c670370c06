package vn.kehoach.model;

import org.jspecify.annotations.Nullable;

import vn.kehoach.source.Located;

import java.time.LocalDate;

/**
 * @param from first day; absent: since always
 * @param until last day; absent: still
 */
public record Validity(@Nullable Located<LocalDate> from, @Nullable Located<LocalDate> until) {
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    public boolean startsAfter(LocalDate day) {
        return from != null && from.value().isAfter(day);
    }

    public boolean endsBefore(LocalDate day) {
        return until != null && until.value().isBefore(day);
    }
}
