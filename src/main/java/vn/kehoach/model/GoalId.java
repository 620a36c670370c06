package vn.kehoach.model;

public record GoalId(String text) implements Id {}
