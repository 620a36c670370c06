package vn.kehoach.model;

import java.time.LocalDate;

/** Days, both included. */
public record Days(LocalDate first, LocalDate last) {}
