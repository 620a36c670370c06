package vn.kehoach.model;

public record IndicatorId(String text) implements Id {}
