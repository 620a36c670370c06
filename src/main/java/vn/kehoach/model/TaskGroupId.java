package vn.kehoach.model;

public record TaskGroupId(String text) implements Id {}
