package vn.kehoach.model;

public record PlanId(String text) implements Id {}
