package vn.kehoach.model;

public record IndicatorGroupId(String text) implements Id {}
