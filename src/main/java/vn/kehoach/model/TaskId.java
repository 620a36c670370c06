package vn.kehoach.model;

public record TaskId(String text) implements Id {}
