package vn.kehoach.model;

public record DemandId(String text) implements Id {}
