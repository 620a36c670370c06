package vn.kehoach.model;

import vn.kehoach.source.Span;

import java.time.LocalDate;

/** Days off, or days of work, with what they are for. */
public record CalendarDays(Days days, String name, Span span) {
    public boolean contain(LocalDate day) {
        return !day.isBefore(days.first()) && !day.isAfter(days.last());
    }
}
