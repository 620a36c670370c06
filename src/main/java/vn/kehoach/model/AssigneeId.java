package vn.kehoach.model;

public record AssigneeId(String text) implements Id {}
