package vn.kehoach.model;

public record InstrumentId(String text) implements Id {}
